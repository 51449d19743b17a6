package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Reponse;
import fr.cahier.regulation.Nature;
import java.util.List;
import java.util.Objects;

/**
 * What the findings of a dossier add up to. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class ConclusionPolicy {

    private ConclusionPolicy() {}

    /** {@return the gravest conclusion required by any finding} */
    public static Conclusion of(List<Finding> findings) {
        Objects.requireNonNull(findings, "findings");
        Conclusion gravest = Conclusion.COMPLIANT;
        for (Finding finding : findings) {
            Conclusion own = of(finding);
            gravest = own.compareTo(gravest) < 0 ? own : gravest;
        }
        return gravest;
    }

    private static Conclusion of(Finding finding) {
        if (finding.reason() == Reason.AFTER_DEADLINE) {
            return Conclusion.LATE;
        }
        if (decides(finding) && finding.status() == Status.BREACHED) {
            return Conclusion.NON_COMPLIANT;
        }
        if (decides(finding) && isIncomplete(finding)) {
            return Conclusion.INCOMPLETE;
        }
        if (isOpen(finding)) {
            return Conclusion.UNDECIDED;
        }
        return isReserved(finding) ? Conclusion.COMPLIANT_WITH_RESERVATIONS : Conclusion.COMPLIANT;
    }

    /** {@return whether it alone would leave the conclusion under a reservation: one that is satisfied so, or open and never decisive} */
    public static boolean reserves(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        return of(finding) == Conclusion.COMPLIANT_WITH_RESERVATIONS;
    }

    /** {@return whether a breach or a gap decides; a question that was open decides once it is settled, the rest is a reservation} */
    public static boolean decides(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        return finding.followsReading() || decidesByNature(finding);
    }

    private static boolean decidesByNature(Finding finding) {
        return switch (finding.obligation().nature()) {
            case OBLIGATION, ENSEMBLE -> true;
            case ADHESION -> finding.reason() != Reason.COMMITMENT_MISSING;
            case INTITULE -> finding.reason() == Reason.CONTRADICTORY_FACTS || isUntoldReserve(finding);
            case IMPLICITE, OPTION, ALIAS, AUTRE_ACTEUR, COLLECTIVE -> false;
        };
    }

    /** Whoever reserves does not stay silent: the words are to be supplied, as a refusal would be to be settled. */
    private static boolean isUntoldReserve(Finding finding) {
        return finding.status() == Status.MISSING && finding.observed() == Reponse.RESERVE;
    }

    private static boolean isIncomplete(Finding finding) {
        return finding.status() == Status.MISSING
                || finding.status() == Status.UNRESOLVED && finding.reason() != Reason.INTERPRETATION;
    }

    /** A heading binds nobody for sure: silence on it costs nothing, but what is said against it opens a question. */
    private static boolean isOpen(Finding finding) {
        boolean asked = finding.status() == Status.UNRESOLVED && finding.reason() == Reason.INTERPRETATION;
        boolean heading = finding.obligation().nature() == Nature.INTITULE;
        return asked || heading && finding.status() == Status.BREACHED;
    }

    private static boolean isReserved(Finding finding) {
        return switch (finding.status()) {
            case SATISFIED -> !finding.reservations().isEmpty();
            case NOT_APPLICABLE -> false;
            case BREACHED, MISSING, UNRESOLVED -> true;
        };
    }
}
