package fr.cahier.internal.assess;

import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Outcome;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import java.util.EnumSet;
import java.util.Set;

/**
 * The finding on a commitment under a reserve. All is judged as without it; then the reserve leaves open what would be
 * satisfied, and is told beside what is missing or breached anyhow. A reserve to what does not apply means nothing.
 *
 * @param outcomes those without the reserve
 */
record ReservedFinding(
        FindingWriter writer, PreparedObligation obligation, SubjectKey subject, SubjectOutcomes outcomes) {

    private static final Set<Outcome> BREACHES = breaches();

    /** @param reserve the outcomes of the reserve: open, or settled */
    Finding of(Finding committed, SubjectOutcomes reserve) {
        if (reserve.isEmpty() || committed.status() == Status.NOT_APPLICABLE) {
            return committed;
        }
        OutcomeResolution settled = OutcomeResolution.of(reserve);
        return switch (settled.status()) {
            case SATISFIED -> isBareWhole() ? concluded(reserve) : settling(committed, reserve);
            case NOT_APPLICABLE ->
                committed.status() == Status.SATISFIED ? concluded(reserve) : settling(committed, reserve);
            case BREACHED -> concluded(outcomes.only(BREACHES).with(reserve));
            case MISSING -> isWithoutQuestion(committed) ? mentioning(committed, reserve) : concluded(reserve);
            case UNRESOLVED -> asking(committed, reserve);
        };
    }

    private Finding asking(Finding committed, SubjectOutcomes reserve) {
        if (committed.status() == Status.SATISFIED || isBareWhole()) {
            return concluded(reserve);
        }
        return committed.reason() == Reason.INTERPRETATION
                ? concluded(outcomes.only(EnumSet.of(Outcome.A_TRANCHER)).with(reserve))
                : mentioning(committed, reserve);
    }

    /** A whole is but its answer: its lines are judged apart. */
    private boolean isBareWhole() {
        return obligation.definition().nature() == Nature.ENSEMBLE
                && outcomes.only(FindingAssembler.CONCLUDING).isEmpty();
    }

    private boolean isWithoutQuestion(Finding committed) {
        return committed.status() != Status.SATISFIED && committed.reason() != Reason.INTERPRETATION && !isBareWhole();
    }

    private Finding concluded(SubjectOutcomes decisive) {
        return writer.concluded(
                obligation, subject, OutcomeResolution.of(decisive), outcomes.only(FindingAssembler.EVIDENCE));
    }

    private Finding settling(Finding committed, SubjectOutcomes reserve) {
        return writer.settling(committed, obligation, subject, reserve);
    }

    private Finding mentioning(Finding committed, SubjectOutcomes reserve) {
        return writer.mentioning(committed, obligation, subject, reserve);
    }

    private static Set<Outcome> breaches() {
        Set<Outcome> breaches = EnumSet.range(Outcome.SATISFAITE, Outcome.SANS_OBJET);
        breaches.removeIf(outcome -> outcome == Outcome.PREND_FIN || Status.of(outcome) != Status.BREACHED);
        return Set.copyOf(breaches);
    }
}
