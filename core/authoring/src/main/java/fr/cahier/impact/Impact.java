package fr.cahier.impact;

import fr.cahier.annotation.PublicApi;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.dossier.InputIssue;
import fr.cahier.internal.json.DoctrineForm;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.FindingSummary;
import fr.cahier.verdict.VerdictDiff;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What replacing one edition, or one doctrine, by another does to dossiers, in the order of the text, then of the dossiers.
 * Immutable and thread-safe.
 *
 * @param dossiers how many were replayed
 * @param flips dossiers with another conclusion
 * @param obligations those whose findings change or that only one edition has
 * @param sameConclusion how many dossiers keep their conclusion
 * @param sameDossiers how many of these keep every finding
 * @since 0.1.0
 */
@PublicApi
public record Impact(
        EditionIdentity before,
        EditionIdentity after,
        int dossiers,
        List<Flip> flips,
        List<AffectedObligation> obligations,
        List<Unreadable> unreadable,
        int sameConclusion,
        int sameDossiers,
        long sameFindings) {

    private static final Duration NO_LIMIT = Duration.ofSeconds(Long.MAX_VALUE);

    public Impact {
        flips = List.copyOf(flips);
        obligations = List.copyOf(obligations);
        unreadable = List.copyOf(unreadable);
    }

    /** @param doctrine the readings settled on; null when there are none */
    public record EditionIdentity(
            String id,
            String title,
            String sha256,
            @Nullable DoctrineIdentity doctrine) {
        static EditionIdentity of(ReplayedEdition replayed) {
            Edition edition = replayed.edition();
            return new EditionIdentity(
                    edition.id(), edition.title(), edition.sha256(), DoctrineIdentity.of(replayed.doctrine()));
        }
    }

    public record DoctrineIdentity(@Nullable String title, String sha256) {
        static @Nullable DoctrineIdentity of(Doctrine doctrine) {
            return doctrine.decisions().isEmpty()
                    ? null
                    : new DoctrineIdentity(doctrine.titre(), DoctrineForm.sha256(doctrine));
        }
    }

    /** A dossier with another conclusion. */
    public record Flip(String dossier, Conclusion before, Conclusion after) {}

    public enum Presence {
        BOTH,
        BEFORE_ONLY,
        AFTER_ONLY
    }

    /**
     * An obligation the change affects.
     *
     * @param obligation as in the later edition, or in the earlier where only that has it
     * @param count how many findings change
     * @param changes those of status first, then of words only; at most {@link #MAX_CHANGES} in all
     */
    public record AffectedObligation(Obligation obligation, Presence presence, int count, List<Change> changes) {

        /** Bounds memory; further changes are only counted. */
        public static final int MAX_CHANGES = 1_000;

        public AffectedObligation {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A finding that changes.
     *
     * @param subject the site or person; null for the dossier
     * @param changes empty when only one edition has the finding
     * @param before null when the earlier edition has no such finding
     * @param after null when the later edition has no such finding
     */
    public record Change(
            String dossier,
            @Nullable String subject,
            Set<VerdictDiff.Change> changes,
            @Nullable FindingSummary before,
            @Nullable FindingSummary after) {

        /** {@return whether the status differs, or only one edition has the finding} */
        public boolean isOfStatus() {
            return before == null || after == null || before.status() != after.status();
        }
    }

    /** A dossier that cannot be read, and why. */
    public record Unreadable(String dossier, List<InputIssue> problems) {}

    /**
     * {@return the effect on {@code dossiers} of replacing {@code before} by {@code after}}
     *
     * @throws fr.cahier.regulation.RuleDefectException when a rule of either edition fails
     * @throws java.util.concurrent.CancellationException when the thread is interrupted, which it stays
     */
    public static Impact of(ReplayedEdition before, ReplayedEdition after, Stream<Candidate> dossiers) {
        return of(before, after, dossiers, NO_LIMIT);
    }

    /**
     * Like {@link #of(ReplayedEdition, ReplayedEdition, Stream)}, within {@code time}.
     *
     * @throws fr.cahier.regulation.LimitExceededException when it is up; an impact on some of the dossiers would mislead
     */
    public static Impact of(ReplayedEdition before, ReplayedEdition after, Stream<Candidate> dossiers, Duration time) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(dossiers, "dossiers");
        Objects.requireNonNull(time, "time");
        return new Replay(before, after).of(dossiers, time);
    }

    /** {@return whether nothing changes} */
    public boolean isEmpty() {
        return flips.isEmpty() && obligations.isEmpty();
    }
}
