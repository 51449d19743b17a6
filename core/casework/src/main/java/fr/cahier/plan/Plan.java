package fr.cahier.plan;

import fr.cahier.annotation.JsonContract;
import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Verdict;
import java.beans.ConstructorProperties;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What has to change in a dossier for it to comply. How little it asks, its {@code minimality} says.
 * Immutable and thread-safe.
 *
 * <p>Open questions of the text count as settled in the applicant's favour.
 *
 * @param verdict the verdict on the dossier as it is
 * @param changes the changes, the applicant's first
 * @param obstacles findings without a remedy, such as a passed deadline
 * @param established findings that an officer saw or decided on: what mends them is to be seen, not written in the dossier
 * @param minimality what is known of how little it asks
 * @param reached where it leads
 * @param edition under which it was made
 * @since 0.1.0
 */
@PublicApi
public record Plan(
        Dossier dossier,
        Verdict verdict,
        Outcome outcome,
        List<Change> changes,
        List<Finding> obstacles,
        List<Finding> established,
        Minimality minimality,
        Reached reached,
        Edition edition)
        implements JsonContract {

    public enum Outcome {
        NOTHING_TO_DO,
        /** The changes make the dossier comply. */
        CHANGES,
        /** The changes help, and some findings stay open. */
        INCOMPLETE,
        LATE
    }

    public Plan {
        changes = List.copyOf(changes);
        obstacles = List.copyOf(obstacles);
        established = List.copyOf(established);
        Objects.requireNonNull(reached, "reached");
        Objects.requireNonNull(edition, "edition");
    }

    /** A plan without changes. */
    public Plan(Dossier dossier, Verdict verdict, Outcome outcome, List<Finding> obstacles, Edition edition) {
        this(
                dossier,
                verdict,
                outcome,
                List.of(),
                obstacles,
                List.of(),
                Minimality.ofOne(),
                Reached.asItIs(verdict),
                edition);
    }

    /** {@return the facts that the edition declares, by key} */
    public Map<String, DeclaredFact> declared() {
        return edition.facts();
    }

    /** {@return whether the search was cut: changes may be missing or superfluous} */
    public boolean stopped() {
        return minimality.kind() == Minimality.Kind.CUT;
    }

    /** {@return the dossier with the changes of the applicant and of the receiving office} */
    public Dossier applied() {
        return applied(changes);
    }

    public Dossier applied(List<Change> some) {
        Objects.requireNonNull(some, "some");
        return Editing.apply(
                dossier,
                some.stream().flatMap(change -> change.edits().stream()).toList());
    }

    /** {@return the pointer of {@code change} in words} */
    public String place(Change change) {
        Objects.requireNonNull(change, "change");
        if (change.pointer().isEmpty()) {
            return "";
        }
        Optional<AddedRecords> records = records(change);
        if (records.isPresent()) {
            return records.get().place();
        }
        return change.edits().stream()
                .filter(edit -> edit.pointer().equals(change.pointer()))
                .findFirst()
                .map(this::place)
                .orElseGet(() -> Lexicon.pointer(change.pointer(), dossier));
    }

    /** {@return the pointer of {@code edit} in words; what people call a declared fact} */
    public String place(Edit edit) {
        Objects.requireNonNull(edit, "edit");
        return stated(edit).map(StatedFact::place).orElseGet(() -> Lexicon.pointer(edit.pointer(), dossier));
    }

    /** {@return the declared fact that {@code edit} states; empty where it states something else} */
    public Optional<StatedFact> stated(Edit edit) {
        Objects.requireNonNull(edit, "edit");
        return StatedFact.at(edit.pointer(), edit.value(), dossier, declared());
    }

    /** {@return the elements of a declared fact that {@code change} adds; empty where it does anything else} */
    public Optional<AddedRecords> records(Change change) {
        Objects.requireNonNull(change, "change");
        return AddedRecords.of(change.edits(), dossier, declared());
    }

    /**
     * {@return the current findings that {@code change} answers; for a new site or person, those of its obligations}
     */
    public List<Finding> answered(Change change) {
        Objects.requireNonNull(change, "change");
        PlanSearch start = PlanSearch.of(dossier, verdict);
        return start.wanting(change, start);
    }

    /** {@return the changes that {@code who} can make} */
    public List<Change> changesOf(Change.Who who) {
        Objects.requireNonNull(who, "who");
        return changes.stream().filter(change -> change.who() == who).toList();
    }

    /** What databind takes for the constructor, so that it reads by the contract or not at all. */
    @ConstructorProperties("jsonContract")
    private Plan(Unknown unknown) {
        this(Unknown.of(Plan.class), null, null, null, null, null, null, null, null);
    }
}
