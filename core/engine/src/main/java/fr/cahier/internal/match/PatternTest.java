package fr.cahier.internal.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One condition of a pattern. */
@FunctionalInterface
public interface PatternTest {

    /**
     * {@return whether it holds}
     *
     * @param values the fact, and what was bound until now, each in its slot
     */
    boolean holds(@Nullable Object[] values) throws Exception;

    /** {@return a condition that holds where one of {@code parts} does} */
    static PatternTest any(List<PatternTest> parts) {
        PatternTest[] all = parts.toArray(PatternTest[]::new);
        return values -> {
            for (PatternTest part : all) {
                if (part.holds(values)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** {@return a condition that holds where all of {@code parts} do} */
    static PatternTest all(List<PatternTest> parts) {
        PatternTest[] all = parts.toArray(PatternTest[]::new);
        return values -> {
            for (PatternTest part : all) {
                if (!part.holds(values)) {
                    return false;
                }
            }
            return true;
        };
    }
}
