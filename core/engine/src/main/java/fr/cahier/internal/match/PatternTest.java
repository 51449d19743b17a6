package fr.cahier.internal.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

@FunctionalInterface
public interface PatternTest {

    /** @param values the slots of the rule */
    boolean holds(@Nullable Object[] values) throws Exception;

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
