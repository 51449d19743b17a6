package fr.cahier.internal.assess;

import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Verification;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import java.util.Set;

/**
 * The finding on a commitment under a reserve. All is judged as without it; then the reserve leaves open what would be
 * satisfied, and is told beside what is missing, breached or open anyhow. A reserve to what does not apply means nothing.
 *
 * @param outcomes those without the reserve
 */
record ReservedFinding(
        FindingWriter writer, PreparedObligation obligation, SubjectKey subject, SubjectOutcomes outcomes) {

    private static final Set<Outcome> QUESTIONS = Set.of(Outcome.A_TRANCHER);

    /** @param reserve the outcomes of the reserve: open, or settled */
    Finding of(Finding committed, SubjectOutcomes reserve) {
        if (reserve.isEmpty() || committed.status() == Status.NOT_APPLICABLE) {
            return committed;
        }
        return switch (OutcomeResolution.of(reserve).status()) {
            case SATISFIED -> isBareWhole() ? concluded(reserve) : settling(committed, reserve);
            case NOT_APPLICABLE ->
                committed.status() == Status.SATISFIED ? concluded(reserve) : settling(committed, reserve);
            case BREACHED -> refused(committed, reserve);
            case MISSING -> untold(committed, reserve);
            case UNRESOLVED -> open(committed, reserve);
        };
    }

    /** Where the text asks for facts and no commitment, to refuse one opposes the facts, as a plain NON does. */
    private Finding refused(Finding committed, SubjectOutcomes reserve) {
        if (committed.status() == Status.BREACHED) {
            return writer.beside(committed, obligation, subject, reserve);
        }
        boolean shownAnyhow = committed.status() == Status.SATISFIED && !obligation.asks(Verification.ENGAGEMENT);
        return concluded(
                shownAnyhow && !isBareWhole()
                        ? outcomes.only(FindingAssembler.CONCLUDING).with(reserve)
                        : reserve);
    }

    private Finding untold(Finding committed, SubjectOutcomes reserve) {
        if (committed.status() == Status.SATISFIED || isBareWhole()) {
            return concluded(reserve);
        }
        if (isAsked(committed)) {
            return writer.beside(concluded(reserve), obligation, subject, outcomes.only(QUESTIONS));
        }
        return told(committed, reserve);
    }

    private Finding open(Finding committed, SubjectOutcomes reserve) {
        if (committed.status() == Status.SATISFIED || isBareWhole()) {
            return concluded(reserve);
        }
        return isAsked(committed) ? writer.beside(committed, obligation, subject, reserve) : told(committed, reserve);
    }

    /** Whoever mends a breach, or says what is missing, has still to lift the reserve: both are asked. */
    private Finding told(Finding committed, SubjectOutcomes reserve) {
        return committed.status() == Status.BREACHED || committed.status() == Status.MISSING
                ? writer.beside(committed, obligation, subject, reserve)
                : mentioning(committed, reserve);
    }

    private static boolean isAsked(Finding committed) {
        return committed.reason() == Reason.INTERPRETATION;
    }

    /** A whole is but its answer: its lines are judged apart. */
    private boolean isBareWhole() {
        return obligation.definition().nature() == Nature.ENSEMBLE
                && outcomes.only(FindingAssembler.CONCLUDING).isEmpty();
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
}
