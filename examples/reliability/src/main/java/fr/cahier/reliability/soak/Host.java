package fr.cahier.reliability.soak;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A host in a process of its own: some threads judge without a pause, one edits the folder and sees how the host takes it,
 * and from time to time everybody stops to be measured. Each verdict is compared with what it is known to be.
 */
public final class Host {

    private static final String REFUSED = "refused";
    private static final int POOL = 1_000;
    private static final int SAMPLES = 30;
    private static final Duration LOOKS = Duration.ofMillis(100);
    private static final Duration LATEST = Duration.ofSeconds(60);

    private final Editions editions;
    private final Workers workers;

    /** What the host says of the folder: the digest of the state that it has taken, or that it has refused one. */
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    private final String stateA;
    private final String stateB;
    private final Duration time;
    private final int reloads;
    private long sampled = System.nanoTime();

    private Host(Editions editions, Workers workers, String stateA, String stateB, Duration time, int reloads) {
        this.editions = editions;
        this.workers = workers;
        this.stateA = stateA;
        this.stateB = stateB;
        this.time = time;
        this.reloads = reloads;
    }

    /**
     * Runs it.
     *
     * @param arguments the shipped edition, a folder to work in, how many seconds, threads and reloads
     */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[1]);
        Editions editions = new Editions(Path.of(arguments[0]), work.resolve("edition"));
        ExecutableEdition shipped = ExecutableEdition.shipped("spro-conseil/2020");
        Pool pool = Pool.of(shipped.edition(), POOL);
        long[] stateA = pool.digests(Evaluator.of(shipped));
        editions.stateB();
        ExecutableEdition other = EditionFolder.load(editions.folder());
        long[] stateB = pool.digests(Evaluator.of(other));
        editions.stateA();
        try (EditionFolder folder = EditionFolder.open(editions.folder())) {
            Workers workers = new Workers(folder, pool, stateA, stateB);
            Host host = new Host(
                    editions,
                    workers,
                    folder.edition().sha256(),
                    other.edition().sha256(),
                    Duration.ofSeconds(Long.parseLong(arguments[2])),
                    Integer.parseInt(arguments[4]));
            workers.start(Integer.parseInt(arguments[3]));
            host.run(folder);
        }
        System.exit(0);
    }

    private void run(EditionFolder folder) throws Exception {
        folder.watch(LOOKS, new Listener());
        long start = System.nanoTime();
        long betweenEdits = time.toNanos() / (reloads + 1);
        for (int edit = 1; edit <= reloads; edit++) {
            edit(edit);
            rest(start + edit * betweenEdits);
        }
        rest(start + time.toNanos());
        System.out.println(workers.sample().line());
    }

    /** Waits, and measures when it is time: at least once. */
    private void rest(long until) throws InterruptedException {
        do {
            if (System.nanoTime() - sampled > time.toNanos() / SAMPLES) {
                System.out.println(workers.sample().line());
                sampled = System.nanoTime();
            }
            Thread.sleep(5);
        } while (System.nanoTime() < until);
    }

    /** In turn: a defect, state B, another defect, state A. */
    private void edit(int number) throws Exception {
        boolean good = number % 2 == 0;
        boolean toB = number % 4 == 2;
        workers.unsettled();
        if (!good) {
            editions.spoil(number / 2);
        } else if (toB) {
            editions.stateB();
        } else {
            editions.stateA();
        }
        String expected = !good ? REFUSED : toB ? stateB : stateA;
        if (!isTold(expected)) {
            workers.tell("edit " + number + " is not taken as it should: " + (good ? "it is good" : "it has a defect"));
        }
        // A defect leaves the last good state in use: A before the first edit and after each fourth, else B.
        workers.settled(number % 4 == 2 || number % 4 == 3);
        workers.reloaded();
    }

    /** On a busy machine the host may see an edit half done, and say so first. */
    private boolean isTold(String expected) throws InterruptedException {
        long deadline = System.nanoTime() + LATEST.toNanos();
        for (long left = LATEST.toNanos(); left > 0; left = deadline - System.nanoTime()) {
            if (expected.equals(told.poll(left, TimeUnit.NANOSECONDS))) {
                return true;
            }
        }
        return false;
    }

    private final class Listener implements EditionFolder.Listener {

        @Override
        public void loaded(Edition regulation) {
            told.add(regulation.sha256());
        }

        @Override
        public void refused(RuleDefectException defects) {
            told.add(REFUSED);
        }
    }
}
