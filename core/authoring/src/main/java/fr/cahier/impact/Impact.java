package fr.cahier.impact;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.InputIssue;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.FindingSummary;
import fr.cahier.verdict.VerdictDiff;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What replacing one edition by another does to dossiers. Everything stands in the order of the text, then of the
 * dossiers.
 *
 * @param before the edition that is replaced
 * @param after the edition that replaces it
 * @param dossiers how many dossiers were replayed
 * @param flips the dossiers that get another conclusion
 * @param obligations the obligations whose findings change, and those that only one edition has
 * @param unreadable the dossiers that could not be read, and so were not replayed
 * @param sameConclusion how many dossiers keep their conclusion
 * @param sameDossiers how many of these keep every finding too
 * @param sameFindings how many findings stay as they are
 */
@PublicApi
public record Impact(
        EditionIdentity before,
        EditionIdentity after,
        int dossiers,
        List<Flip> flips,
        List<Touched> obligations,
        List<Unreadable> unreadable,
        int sameConclusion,
        int sameDossiers,
        long sameFindings) {

    public Impact {
        flips = List.copyOf(flips);
        obligations = List.copyOf(obligations);
        unreadable = List.copyOf(unreadable);
    }

    /** An edition, as a report names it. */
    public record EditionIdentity(String id, String title, String sha256) {
        static EditionIdentity of(Edition regulation) {
            return new EditionIdentity(regulation.id(), regulation.title(), regulation.sha256());
        }
    }

    /** A dossier that gets another conclusion. */
    public record Flip(String dossier, Conclusion before, Conclusion after) {}

    /** Which of the two editions judges an obligation. */
    public enum Presence {
        BOTH,
        BEFORE_ONLY,
        AFTER_ONLY
    }

    /**
     * An obligation that the change touches.
     *
     * @param obligation the row of the later edition; of the earlier one where only that has it
     * @param presence which editions judge it
     * @param count how many findings change
     * @param changes those of another status first, then those only told otherwise; at most {@link #KEPT} in all
     */
    public record Touched(Obligation obligation, Presence presence, int count, List<Change> changes) {

        /** How many changes are kept for one obligation; further ones are counted, so that memory stays bounded. */
        public static final int KEPT = 1_000;

        public Touched {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A finding that changes.
     *
     * @param dossier the dossier it is about
     * @param subject the site or person; null for the dossier
     * @param changes in what it differs; empty when only one edition has it
     * @param before what the earlier edition finds; null when it finds nothing there
     * @param after what the later edition finds; null when it finds nothing there
     */
    public record Change(
            String dossier,
            @Nullable String subject,
            Set<VerdictDiff.Change> changes,
            @Nullable FindingSummary before,
            @Nullable FindingSummary after) {

        /** {@return whether the status is another, or only one edition has the finding} */
        public boolean isOfStatus() {
            return before == null || after == null || before.status() != after.status();
        }
    }

    /** A dossier that cannot be read, and why. */
    public record Unreadable(String dossier, List<InputIssue> problems) {}

    /**
     * {@return what replacing {@code before} by {@code after} does to {@code dossiers}}
     *
     * @throws fr.cahier.regulation.RuleDefectException when a rule of either edition fails
     */
    public static Impact of(ReplayedEdition before, ReplayedEdition after, Stream<Candidate> dossiers) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(dossiers, "dossiers");
        return new Replay(before, after).of(dossiers);
    }

    /** {@return whether the change is without any effect} */
    public boolean isEmpty() {
        return flips.isEmpty() && obligations.isEmpty();
    }
}
