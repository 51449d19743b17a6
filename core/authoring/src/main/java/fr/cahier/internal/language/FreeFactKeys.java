package fr.cahier.internal.language;

import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the keys of free facts that rules look for. */
public final class FreeFactKeys {

    private static final String FACT = "Fait";
    private static final String KEY = "cle";

    private FreeFactKeys() {}

    public static Edition addedTo(Edition edition, List<RuleFile> files) {
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        files.stream().flatMap(file -> file.rules().stream()).forEach(rule -> {
            for (String obligation : rule.obligations()) {
                rule.patterns().stream().flatMap(FreeFactKeys::in).forEach(key -> keys.computeIfAbsent(
                                obligation, unseen -> new LinkedHashSet<>())
                        .add(key.value()));
            }
        });
        if (keys.isEmpty()) {
            return edition;
        }
        Map<String, Obligation> obligations = new LinkedHashMap<>(edition.obligations());
        keys.forEach((id, found) -> obligations.computeIfPresent(id, (same, obligation) -> obligation.toBuilder()
                .freeFacts(List.copyOf(found))
                .build()));
        return edition.toBuilder().obligations(obligations).build();
    }

    /** {@return the keys that {@code pattern} looks for; none when it is about no free fact} */
    public static Stream<Operand.Text> in(PatternText pattern) {
        return pattern.conditions().stream()
                .filter(any -> pattern.factType().equals(FACT))
                .flatMap(Condition::comparisons)
                .filter(comparison -> comparison.property().equals(KEY) && comparison.operator() == Operator.EQUAL)
                .map(Condition.Comparison::value)
                .filter(Operand.Text.class::isInstance)
                .map(Operand.Text.class::cast);
    }
}
