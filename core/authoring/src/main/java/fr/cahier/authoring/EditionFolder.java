package fr.cahier.authoring;

import fr.cahier.Editions;
import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.annotation.PublicApi;
import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.folder.FolderFingerprint;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * An edition in a folder that people edit while a host runs. A changed folder is checked and built aside, then used at
 * once; a defective one is refused, and the last good state stays. A running evaluation keeps its evaluator.
 * Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class EditionFolder implements AutoCloseable {

    /** The result of one look at the folder. */
    public enum Look {
        /** As at the last look. */
        UNCHANGED,
        /** Changed, and in use. */
        LOADED,
        /** Defective: the last good state stays in use. */
        REFUSED,
        /** Changing while it was read: look again. */
        CHANGING
    }

    /** Called on the watcher's thread. */
    public interface Listener {

        /** A changed folder is in use. */
        void loaded(Edition edition);

        /** The last good state stays in use. */
        void refused(RuleDefectException defects);
    }

    private record State(Edition edition, Evaluator evaluator, String fingerprint) {}

    private final Path folder;
    private final FolderLimits limits;
    private final BiFunction<Path, FolderLimits, ExecutableEdition> loader;
    private volatile State state;
    private volatile @Nullable RuleDefectException refusal;
    private String lookedAt;
    private @Nullable ScheduledExecutorService watcher;

    EditionFolder(Path folder, FolderLimits limits, BiFunction<Path, FolderLimits, ExecutableEdition> loader) {
        this.folder = folder;
        this.limits = limits;
        this.loader = loader;
        this.lookedAt = fingerprint();
        this.state = state(lookedAt);
    }

    /**
     * {@return the edition in {@code folder}, read and checked anew at each call}
     *
     * <p>The files may come from anybody: nothing in them becomes code, runs, reads another file or reaches the
     * network.
     *
     * @throws RuleDefectException with everything wrong in the folder
     */
    public static ExecutableEdition load(Path folder) {
        return load(folder, FolderLimits.standard());
    }

    /**
     * {@return the same, within {@code limits}}
     *
     * @throws RuleDefectException also beyond them
     */
    public static ExecutableEdition load(Path folder, FolderLimits limits) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(limits, "limits");
        return FolderLoading.load(FolderFiles.of(folder, limits));
    }

    /**
     * {@return the edition in {@code folder}, or those in its sub-folders, checked}
     *
     * @throws RuleDefectException when one is defective, or there is none
     */
    public static Editions loadAll(Path folder) {
        return loadAll(folder, FolderLimits.standard());
    }

    /**
     * {@return the same, each edition within {@code limits}}
     *
     * @throws RuleDefectException also beyond them
     */
    public static Editions loadAll(Path folder, FolderLimits limits) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(limits, "limits");
        return Editions.of(FolderFiles.editions(folder, limits).stream()
                .map(edition -> load(edition, limits))
                .toList());
    }

    /**
     * {@return the edition in {@code folder}, ready to be watched}
     *
     * @throws RuleDefectException when it is defective: there is no good state to begin with
     */
    public static EditionFolder open(Path folder) {
        return open(folder, FolderLimits.standard());
    }

    /**
     * {@return the same, refused now or later beyond {@code limits}}
     *
     * @throws RuleDefectException also when it is beyond them now
     */
    public static EditionFolder open(Path folder, FolderLimits limits) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(limits, "limits");
        return new EditionFolder(folder, limits, EditionFolder::load);
    }

    /** {@return an evaluator of the last good state; ask anew for each evaluation} */
    public Evaluator evaluator() {
        return state.evaluator();
    }

    /** {@return the edition of the last good state} */
    public Edition edition() {
        return state.edition();
    }

    /** {@return why the folder as it is now is not in use, if it is not} */
    public Optional<RuleDefectException> lastRefusal() {
        return Optional.ofNullable(refusal);
    }

    /** Looks at the folder now, and uses it when it has changed and is sound. */
    public synchronized Look refresh() {
        try {
            String fingerprint = fingerprint();
            return fingerprint.equals(lookedAt) ? Look.UNCHANGED : changed(fingerprint);
        } catch (RuleDefectException gone) {
            return refused(gone, "");
        }
    }

    private Look changed(String fingerprint) {
        if (fingerprint.equals(state.fingerprint())) {
            refusal = null;
            lookedAt = fingerprint;
            return Look.LOADED;
        }
        try {
            State next = state(fingerprint);
            if (!fingerprint.equals(fingerprint())) {
                return Look.CHANGING;
            }
            state = next;
            refusal = null;
            lookedAt = fingerprint;
            return Look.LOADED;
        } catch (RuleDefectException defects) {
            return fingerprint.equals(fingerprint()) ? refused(defects, fingerprint) : Look.CHANGING;
        }
    }

    private Look refused(RuleDefectException defects, String fingerprint) {
        if (refusal != null && fingerprint.equals(lookedAt)) {
            return Look.UNCHANGED;
        }
        refusal = defects;
        lookedAt = fingerprint;
        return Look.REFUSED;
    }

    String fingerprint() {
        return FolderFingerprint.of(folder, limits);
    }

    private State state(String fingerprint) {
        ExecutableEdition loaded = loader.apply(folder, limits);
        return new State(loaded.edition(), Evaluator.of(loaded), fingerprint);
    }

    /**
     * Looks at the folder repeatedly on a thread of its own until {@link #close()}. A change is used once two looks in
     * a row agree, so that a half-saved file is not.
     *
     * @param every from the end of one look to the next
     * @param listener what it throws goes to the thread's handler, and the watch goes on
     * @throws IllegalStateException when the folder is already watched
     */
    public synchronized void watch(Duration every, Listener listener) {
        Objects.requireNonNull(every, "every");
        Objects.requireNonNull(listener, "listener");
        if (watcher != null) {
            throw new IllegalStateException("This folder is being watched already: " + folder);
        }
        watcher = Executors.newSingleThreadScheduledExecutor(run -> {
            Thread thread = new Thread(run, "cahier-regles");
            thread.setDaemon(true);
            return thread;
        });
        FolderWatch watch = new FolderWatch(this, listener);
        watcher.scheduleWithFixedDelay(watch, every.toNanos(), every.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Ends the watch; a running look finishes, and the last good state stays. */
    @Override
    public synchronized void close() {
        if (watcher != null) {
            watcher.shutdown();
            watcher = null;
        }
    }
}
