package fr.cahier.examples.runner;

import fr.cahier.verdict.Conclusion;
import java.util.Comparator;
import java.util.List;

/**
 * Exit codes of the runner, in the order of gravity, which is not that of their numbers. 69 is that of {@code examples/cahier} where the program cannot be built.
 */
enum ExitCode {
    COMPLIANT(0),
    /** What was asked for has no reason to be: nothing is written. */
    NOT_DUE(8),
    /** The text leaves open what the opinion depends on. */
    UNDECIDED(6),
    INCOMPLETE(2),
    NOT_COMPLIANT(1),
    UNREADABLE(3),
    /** More work was asked for than a documented limit allows. */
    LIMIT(7),
    USAGE(4),
    DEFECT(5),
    /** The program that read the output has gone; what Unix tools end with. */
    CLOSED(141),
    OUTPUT_LOST(74),
    MEMORY(71),
    CRASH(70);

    /** Those up to here are the program's own. */
    private static final int LAST_OF_PROGRAM = 8;

    private static final int PRIVATE = 200;

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /**
     * {@return the number with which the process ends: the Java machine itself ends with 0, 1 or 3, and no such end may
     * pass for an opinion; {@code examples/cahier} gives the documented one back}
     */
    static int ofProcess(int code) {
        return code <= LAST_OF_PROGRAM ? PRIVATE + code : code;
    }

    static ExitCode of(Conclusion conclusion) {
        return switch (conclusion) {
            case COMPLIANT, COMPLIANT_WITH_RESERVATIONS -> COMPLIANT;
            case UNDECIDED -> UNDECIDED;
            case INCOMPLETE -> INCOMPLETE;
            case NON_COMPLIANT, LATE -> NOT_COMPLIANT;
        };
    }

    static ExitCode worst(List<ExitCode> codes) {
        return codes.stream().max(Comparator.naturalOrder()).orElse(COMPLIANT);
    }
}
