package fr.cahier.benchmarks;

import fr.cahier.dossier.Dossier;
import fr.cahier.verdict.Verdict;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How much more two threads do than one. Both are measured in turn in one process, whose code is the same for both: two
 * processes differ by as much as is to be measured.
 */
public final class Scaling {

    private static final int SITES = 10;
    private static final int TURNS = 11;

    private final Function<Dossier, Verdict> judge;
    private final List<Dossier> dossiers = Verdicts.dossiers(SITES);
    private volatile @Nullable Throwable failed;

    private Scaling(Contender who) {
        this.judge = who.judge();
    }

    /** {@return the work of two threads by that of one, the middle of several turns, in a process of its own} */
    static double of(Contender who, Measure.Effort effort) {
        List<String> command = List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Xmx6g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Scaling.class.getName(),
                who.name(),
                String.valueOf(effort.warmup()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(who + " failed: " + printed);
            }
            return Double.parseDouble(printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Prints the number.
     *
     * @param args the contender, and for how many seconds it warms up
     */
    public static void main(String[] args) throws InterruptedException {
        Scaling scaling = new Scaling(Contender.valueOf(args[0]));
        scaling.rate(2, Integer.parseInt(args[1]));
        List<Double> turns = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            double alone = scaling.rate(1, 1);
            turns.add(scaling.rate(2, 1) / alone);
        }
        System.out.println(Spread.of(turns).median());
    }

    /** {@return how many verdicts so many threads make together in a second} */
    private double rate(int threads, int seconds) throws InterruptedException {
        DoubleAdder rate = new DoubleAdder();
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(() -> rate.add(rate(seconds)));
            thread.setUncaughtExceptionHandler((self, failure) -> failed = failure);
            all.add(thread);
        }
        all.forEach(Thread::start);
        for (Thread thread : all) {
            thread.join();
        }
        if (failed != null) {
            throw new IllegalStateException(failed);
        }
        return rate.sum();
    }

    private double rate(int seconds) {
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        int count = 0;
        int findings = 0;
        while (System.nanoTime() < end) {
            findings |= judge.apply(dossiers.get(count % dossiers.size()))
                    .findings()
                    .size();
            count++;
        }
        if (findings == 0) {
            throw new IllegalStateException("a verdict has findings");
        }
        return count * 1e9 / (System.nanoTime() - start);
    }
}
