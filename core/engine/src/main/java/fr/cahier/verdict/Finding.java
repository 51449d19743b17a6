package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.regulation.Obligation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * The closed result for one obligation and one subject.
 *
 * @param obligation the obligation
 * @param subject id of the site or person; null for the dossier
 * @param status the status
 * @param reason why
 * @param sentence the same in French, with the measured and the required value where there are any
 * @param readings the readings between which a person has to choose; empty but for a question of interpretation
 * @param observed what was measured: a Boolean, number, text or instant; null when nothing was
 * @param required what is required of it; null when nothing measurable is
 * @param gap how much is wanting, in the unit of the two; null unless both are numbers and something is wanting
 * @param rules names of the rules that matched, in alphabetical order
 * @param facts the facts it rests on
 * @param evidence the pieces that support it or belie it
 * @param reservations reserves on a satisfied finding
 * @param remedy what would mend it; null when nothing is to be mended
 * @param followUps what remains to be done in any case
 * @param omitted how much of this is not told one by one, because there is too much of it
 */
@Builder(toBuilder = true)
@PublicApi
public record Finding(
        Obligation obligation,
        @Nullable String subject,
        Status status,
        Reason reason,
        String sentence,
        List<String> readings,
        @Nullable Object observed,
        @Nullable Object required,
        @Nullable BigDecimal gap,
        List<String> rules,
        List<UsedFact> facts,
        List<UsedFact> evidence,
        List<Reservation> reservations,
        @Nullable Remedy remedy,
        Set<FollowUp> followUps,
        Omitted omitted) {

    /**
     * The most that one finding tells of one kind of thing: facts, pieces, places where something is to be supplied. What is
     * beyond is counted.
     */
    public static final int MAX_TOLD = 200;

    /** The most sentences that one finding is told in, and the most readings; what is beyond is counted. */
    public static final int MAX_SENTENCES = 20;

    public Finding {
        readings = List.copyOf(readings);
        rules = List.copyOf(rules);
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
        reservations = List.copyOf(reservations);
        omitted = omitted == null ? Omitted.NONE : omitted;
    }

    /** {@return the subject, when it is not the dossier as a whole} */
    public Optional<String> subjectName() {
        return Optional.ofNullable(subject);
    }

    /** {@return whether a commitment, a fact or the answer to "does it apply?" is still to be supplied} */
    public boolean isMissing() {
        return status == Status.MISSING
                || reason == Reason.APPLICABILITY_UNKNOWN
                || reason == Reason.COMMITMENT_REFUSED;
    }

    /** Short, and nothing that people wrote: it may stand in a host's log. */
    @Override
    public String toString() {
        return "Finding[" + obligation.id() + ", " + status + ", " + reason + "]";
    }
}
