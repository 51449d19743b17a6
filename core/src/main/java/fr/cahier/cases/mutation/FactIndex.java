package fr.cahier.cases.mutation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The facts of one dossier, by the name of their type. */
record FactIndex(List<Object> all, Map<String, List<Object>> byType) {

    static FactIndex of(List<Object> facts) {
        return new FactIndex(facts, facts.stream().collect(Collectors.groupingBy(fact -> fact.getClass()
                .getSimpleName())));
    }

    List<Object> of(String type) {
        return byType.getOrDefault(type, List.of());
    }
}
