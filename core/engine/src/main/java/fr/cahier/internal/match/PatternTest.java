package fr.cahier.internal.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One condition of a pattern. */
@FunctionalInterface
public interface PatternTest {

    /** @param values the fact and the values bound so far, each in its slot */
    boolean holds(@Nullable Object[] values) throws Exception;

    /** {@return the disjunction} */
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

    /** {@return the conjunction} */
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
