package fr.cahier.verdict;

import fr.cahier.annotation.JsonContract;
import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.SubjectLabel;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.PossibleReading;
import java.beans.ConstructorProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * The result for one obligation and one subject. Immutable and thread-safe.
 *
 * @param subject id of the site or person; null for the dossier
 * @param subjectLabel how people call it; null for the dossier
 * @param sentence in French, with the observed and the required value
 * @param readings readings between which a person chooses; empty unless the question is one of interpretation
 * @param possible the same, as the edition has them: with their ids and effects
 * @param questions ids of the open questions it waits for, in alphabetical order
 * @param settled readings and thresholds that a doctrine settled on, and that it follows
 * @param observed a Boolean, number, text or instant; null when nothing was measured
 * @param required the value required; null when it is not measurable
 * @param gap the missing amount, in the same unit; null unless both are numbers and some is missing
 * @param rules matched rules, in alphabetical order
 * @param computed what the edition had computed for it; null stands for nothing
 * @param evidence pieces that support or contradict it
 * @param remedy null when nothing is to be done
 * @param followUps due in any case
 * @param omitted counts beyond {@link #MAX_LISTED} and {@link #MAX_SENTENCES}
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Finding(
        Obligation obligation,
        @Nullable String subject,
        @Nullable SubjectLabel subjectLabel,
        Status status,
        Reason reason,
        String sentence,
        List<String> readings,
        List<PossibleReading> possible,
        List<String> questions,
        List<Settled> settled,
        @Nullable Object observed,
        @Nullable Object required,
        @Nullable BigDecimal gap,
        List<String> rules,
        List<UsedFact> facts,
        List<Computed> computed,
        List<UsedFact> evidence,
        List<Reservation> reservations,
        @Nullable Remedy remedy,
        Set<FollowUp> followUps,
        Omitted omitted)
        implements JsonContract {

    /** Most facts, pieces and supplies of a finding, each. */
    public static final int MAX_LISTED = 200;

    /** Most sentences and readings of a finding, each. */
    public static final int MAX_SENTENCES = 20;

    public Finding {
        readings = List.copyOf(readings);
        possible = possible == null ? List.of() : List.copyOf(possible);
        questions = questions == null ? List.of() : List.copyOf(questions);
        settled = settled == null ? List.of() : List.copyOf(settled);
        rules = List.copyOf(rules);
        facts = List.copyOf(facts);
        computed = computed == null ? List.of() : List.copyOf(computed);
        evidence = List.copyOf(evidence);
        reservations = List.copyOf(reservations);
        omitted = omitted == null ? Omitted.NONE : omitted;
    }

    /** {@return the subject; empty for the dossier} */
    public Optional<String> subjectName() {
        return Optional.ofNullable(subject);
    }

    /** {@return what people call the subject: "Antenne d’Évreux (S7)", its id where nothing is said; empty for the dossier} */
    public Optional<String> subjectHeading() {
        return subjectLabel == null ? subjectName() : Optional.of(subjectLabel.heading());
    }

    /** {@return whether a commitment, a fact or the applicability has to be supplied} */
    public boolean isMissing() {
        return status == Status.MISSING
                || reason == Reason.APPLICABILITY_UNKNOWN
                || reason == Reason.COMMITMENT_REFUSED;
    }

    /** {@return whether both are about the same obligation, and about the same site or person} */
    public boolean isAboutSame(Finding other) {
        Objects.requireNonNull(other, "other");
        return obligation.id().equals(other.obligation.id()) && Objects.equals(subject, other.subject);
    }

    /** {@return whether it rests on what the dossier says at {@code pointer}} */
    public boolean restsOn(String pointer) {
        Objects.requireNonNull(pointer, "pointer");
        return facts.stream().anyMatch(fact -> fact.pointer().equals(pointer) && fact.value() != null);
    }

    /** {@return whether it follows a reading that was settled for all dossiers} */
    public boolean followsReading() {
        return !settled.isEmpty() && settled.stream().anyMatch(one -> one.question() != null);
    }

    /** What databind takes for the constructor, so that it reads by the contract or not at all. */
    @ConstructorProperties("jsonContract")
    private Finding(Unknown unknown) {
        this(
                Unknown.of(Finding.class),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Safe to log: no user text. */
    @Override
    public String toString() {
        return "Finding[" + obligation.id() + ", " + status + ", " + reason + "]";
    }
}
