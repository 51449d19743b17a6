package fr.cahier.impact;

import fr.cahier.regulation.LimitCode;
import fr.cahier.regulation.LimitExceededException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Work on many elements, on all cores: results come in the order of the elements, and few wait. It ends when the thread that waits
 * for it is interrupted, or when its time is up, and leaves no thread at work.
 */
final class Batch {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** Enough for no core to wait for the slowest element, little enough to hold. */
    private static final int MAX_WAITING = 16 * CORES;

    private final long end;
    private final Duration time;
    private int done;

    /** @param time what all of it may take */
    Batch(Duration time) {
        this.time = time;
        this.end = System.nanoTime() + nanos(time);
    }

    /**
     * Gives {@code result} what {@code work} makes of each element.
     *
     * @throws LimitExceededException when the time is up
     * @throws CancellationException when the thread is interrupted, which it stays
     */
    <T, R> void each(Stream<T> elements, Function<T, R> work, Consumer<R> result) {
        ExecutorService workers = Executors.newFixedThreadPool(CORES, Batch::worker);
        try {
            Queue<Future<R>> waiting = new ArrayDeque<>();
            for (Iterator<T> all = elements.iterator(); all.hasNext(); ) {
                T element = all.next();
                waiting.add(workers.submit(() -> work.apply(element)));
                if (waiting.size() == MAX_WAITING) {
                    result.accept(result(waiting.remove()));
                }
            }
            while (!waiting.isEmpty()) {
                result.accept(result(waiting.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private <R> R result(Future<R> future) {
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted();
        }
        try {
            R result = future.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            done++;
            return result;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted();
        } catch (TimeoutException e) {
            throw new LimitExceededException(
                    LimitCode.TIME,
                    "Le temps donné à cette comparaison, " + time.toSeconds()
                            + " secondes, est passé ; dossiers rejoués : " + done
                            + ", et il en reste. Donnez plus de temps, ou moins de dossiers à la fois.");
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        }
    }

    private static CancellationException interrupted() {
        return new CancellationException("The thread was interrupted while it replayed dossiers.");
    }

    /** What work threw is the caller's, as if it had done the work itself. */
    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }

    private static Thread worker(Runnable work) {
        Thread worker = new Thread(work, "cahier-replay");
        worker.setDaemon(true);
        return worker;
    }

    /** A time that no clock reaches is no limit. */
    private static long nanos(Duration time) {
        long days = 36_500;
        return time.compareTo(Duration.ofDays(days)) < 0 ? time.toNanos() : TimeUnit.DAYS.toNanos(days);
    }
}
