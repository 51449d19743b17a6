package fr.cahier.internal.language;

import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Takes from rules how the free facts are called that they look for. */
public final class FreeFactKeys {

    private static final String FACT = "Fait";
    private static final String KEY = "cle";

    private FreeFactKeys() {}

    /** {@return {@code regulation}, each obligation of which knows the keys that its rules in {@code files} compare} */
    public static Edition told(Edition regulation, List<RuleFile> files) {
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        files.stream().flatMap(file -> file.rules().stream()).forEach(rule -> {
            for (String obligation : rule.obligations()) {
                keys(rule).forEach(key -> keys.computeIfAbsent(obligation, unseen -> new LinkedHashSet<>())
                        .add(key));
            }
        });
        if (keys.isEmpty()) {
            return regulation;
        }
        Map<String, Obligation> obligations = new LinkedHashMap<>(regulation.obligations());
        keys.forEach((id, found) -> obligations.computeIfPresent(
                id, (same, row) -> row.toBuilder().freeFacts(List.copyOf(found)).build()));
        return regulation.toBuilder().obligations(obligations).build();
    }

    private static Stream<String> keys(RuleText rule) {
        return rule.patterns().stream()
                .filter(pattern -> pattern.factType().equals(FACT))
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(Condition::comparisons)
                .filter(comparison -> comparison.property().equals(KEY) && comparison.operator() == Operator.EQUAL)
                .map(Condition.Comparison::value)
                .filter(Operand.Text.class::isInstance)
                .map(value -> ((Operand.Text) value).value());
    }
}
