package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.regulation.Nature;
import java.util.List;

@PublicApi
public final class ConclusionPolicy {

    private ConclusionPolicy() {}

    /** {@return the gravest conclusion required by any finding} */
    public static Conclusion of(List<Finding> findings) {
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

    /** Headings and implicit obligations never decide alone: at most they cause a reservation. */
    private static boolean decides(Finding finding) {
        return finding.obligation().nature() == Nature.OBLIGATION;
    }

    private static boolean isIncomplete(Finding finding) {
        return finding.status() == Status.MISSING
                || finding.status() == Status.UNRESOLVED && finding.reason() != Reason.INTERPRETATION;
    }

    /** A heading too: silence on it costs nothing, but what is said against it opens a question. */
    private static boolean isOpen(Finding finding) {
        return finding.status() == Status.UNRESOLVED && finding.reason() == Reason.INTERPRETATION;
    }

    private static boolean isReserved(Finding finding) {
        return switch (finding.status()) {
            case SATISFIED -> !finding.reservations().isEmpty();
            case NOT_APPLICABLE -> false;
            case BREACHED, MISSING, UNRESOLVED -> true;
        };
    }
}
