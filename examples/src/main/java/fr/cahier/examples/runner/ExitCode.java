package fr.cahier.examples.runner;

import fr.cahier.verdict.Conclusion;
import java.util.Comparator;
import java.util.List;

/** Exit codes of the runner. */
enum ExitCode {
    COMPLIANT(0),
    INCOMPLETE(2),
    NOT_COMPLIANT(1),
    UNREADABLE(3),
    USAGE(4),
    DEFECT(5);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static ExitCode of(Conclusion conclusion) {
        return switch (conclusion) {
            case COMPLIANT, COMPLIANT_WITH_RESERVATIONS -> COMPLIANT;
            case INCOMPLETE -> INCOMPLETE;
            case NON_COMPLIANT, LATE -> NOT_COMPLIANT;
        };
    }

    /** Constants stand in the order of gravity, which is not that of the codes. */
    static ExitCode worst(List<ExitCode> codes) {
        return codes.stream().max(Comparator.naturalOrder()).orElse(COMPLIANT);
    }
}
