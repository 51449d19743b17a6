package fr.cahier.plan;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Verdict;
import java.util.List;
import java.util.Objects;

/**
 * What has to change in a dossier for it to comply. No change of it can be left out; that no other plan has fewer is not
 * claimed.
 *
 * <p>Compliant means {@link fr.cahier.verdict.Conclusion#COMPLIANT}, the questions that the text leaves open being settled
 * by an officer in the applicant's favour.
 *
 * @param dossier the dossier that it is made for
 * @param verdict the verdict on the dossier as it stands
 * @param outcome whether there is a plan
 * @param changes the changes, the applicant's before the officer's; empty when the dossier complies, or when it is late
 * @param obstacles what no change can mend: the deadline that has passed, or findings for which no change was found
 * @param stopped whether the search ended at its limit: there may be more changes to find, and some of these to leave out
 */
@PublicApi
public record Plan(
        Dossier dossier,
        Verdict verdict,
        Outcome outcome,
        List<Change> changes,
        List<Finding> obstacles,
        boolean stopped) {

    /** Whether there is a plan. */
    public enum Outcome {
        /** The dossier complies as it stands. */
        NOTHING_TO_DO,
        /** The changes make it comply. */
        CHANGES,
        /** The changes help, and some findings stay open: the library found no way of mending them. */
        INCOMPLETE,
        /** A deadline has passed: nothing that anyone could supply would help. */
        LATE
    }

    public Plan {
        changes = List.copyOf(changes);
        obstacles = List.copyOf(obstacles);
    }

    /** {@return the dossier with the applicant's changes, and what the office that received it says} */
    public Dossier applied() {
        return applied(changes);
    }

    /** {@return the dossier with some of the changes} */
    public Dossier applied(List<Change> some) {
        Objects.requireNonNull(some, "some");
        return Editing.apply(
                dossier,
                some.stream().flatMap(change -> change.edits().stream()).toList());
    }

    /** {@return the place of {@code change} in words, on the dossier that the plan was made for} */
    public String place(Change change) {
        Objects.requireNonNull(change, "change");
        return change.pointer().isEmpty() ? "" : Lexicon.pointer(change.pointer(), dossier);
    }

    /**
     * {@return the findings of the dossier as it stands that {@code change} answers, in the order of the text; where the
     * plan adds a site or a person, those that its obligations have without it}
     */
    public List<Finding> answered(Change change) {
        Objects.requireNonNull(change, "change");
        PlanSearch start = PlanSearch.of(dossier, verdict);
        return start.wanting(change, start);
    }

    /** {@return the changes that {@code who} can bring about} */
    public List<Change> changesOf(Change.Who who) {
        Objects.requireNonNull(who, "who");
        return changes.stream().filter(change -> change.who() == who).toList();
    }
}
