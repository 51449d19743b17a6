package fr.cahier.reliability.soak;

import fr.cahier.authoring.EditionFolder;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The threads of a host that judge, and what they count. */
final class Workers {

    private enum State {
        A,
        B,
        /** Somebody is editing: either may be in use. */
        UNSETTLED
    }

    private final EditionFolder folder;
    private final Pool pool;
    private final long[] stateA;
    private final long[] stateB;

    /** Held shared while a dossier is judged, alone while everything stands still. */
    private final ReadWriteLock still = new ReentrantReadWriteLock(true);

    private final AtomicLong dossiers = new AtomicLong();
    private final AtomicLong wrong = new AtomicLong();
    private final AtomicLong reloads = new AtomicLong();
    private final AtomicLong epoch = new AtomicLong();
    private volatile State state = State.A;

    Workers(EditionFolder folder, Pool pool, long[] stateA, long[] stateB) {
        this.folder = folder;
        this.pool = pool;
        this.stateA = stateA;
        this.stateB = stateB;
    }

    void start(int threads) {
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(this::work);
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void work() {
        while (true) {
            still.readLock().lock();
            try {
                judge((int) (dossiers.incrementAndGet() % pool.size()));
            } catch (RuntimeException | Error failure) {
                tell("a dossier could not be judged: " + failure);
            } finally {
                still.readLock().unlock();
            }
        }
    }

    /** What is settled from before to after is what the verdict must be of. */
    private void judge(int number) {
        long before = epoch.get();
        State settled = state;
        long digest = pool.digest(folder.evaluator(), number);
        boolean same = before == epoch.get();
        boolean ofA = digest == stateA[number];
        boolean ofB = digest == stateB[number];
        boolean right = !same || settled == State.UNSETTLED ? ofA || ofB : settled == State.A ? ofA : ofB;
        if (!right) {
            tell("dossier " + number + " has a verdict that is " + (ofA ? "of A" : ofB ? "of B" : "of neither state")
                    + " while the folder is " + settled);
        }
    }

    void unsettled() {
        state = State.UNSETTLED;
        epoch.incrementAndGet();
    }

    void settled(boolean toB) {
        state = toB ? State.B : State.A;
        epoch.incrementAndGet();
    }

    void reloaded() {
        reloads.incrementAndGet();
    }

    /** Counts what is wrong, and tells the first of it. */
    void tell(String what) {
        if (wrong.incrementAndGet() <= 20) {
            System.out.println("WRONG " + what);
        }
    }

    Sample sample() {
        still.writeLock().lock();
        try {
            System.gc();
            System.gc();
            return new Sample(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                    dossiers.get(),
                    reloads.get(),
                    wrong.get());
        } finally {
            still.writeLock().unlock();
        }
    }
}
