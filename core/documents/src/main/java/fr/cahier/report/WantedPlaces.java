package fr.cahier.report;

import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Supply;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Where answers stand in the form, and what is expected there: each place once, places that expect the same together. */
final class WantedPlaces {

    private WantedPlaces() {}

    /** {@return one line for each kind of answer that the findings wait for} */
    static List<String> of(List<Finding> findings, Facts facts) {
        Map<String, List<String>> byExpected = whole(findings).stream()
                .collect(Collectors.groupingBy(
                        facts::expected, LinkedHashMap::new, Collectors.mapping(facts::place, Collectors.toList())));
        return byExpected.entrySet().stream()
                .map(one -> Facts.capitalized(String.join(" ; ", one.getValue())) + " ; " + Facts.awaited(one.getKey()))
                .toList();
    }

    /** What one obligation needs of a list and what another does are asked of it together. */
    private static Collection<Supply> whole(List<Finding> findings) {
        record Place(String pointer, String label) {}
        Map<Place, Supply> places = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> finding.remedy() != null)
                .flatMap(finding -> finding.remedy().supplies().stream())
                .forEach(supply -> places.merge(
                        new Place(supply.pointer(), Objects.requireNonNullElse(supply.label(), "")),
                        supply,
                        WantedPlaces::both));
        return places.values();
    }

    /** Without keys, everything is wanted. */
    private static Supply both(Supply one, Supply other) {
        if (one.keys().isEmpty() || other.keys().isEmpty()) {
            return one.keys().isEmpty() ? one : other;
        }
        Set<String> keys = new LinkedHashSet<>(one.keys());
        keys.addAll(other.keys());
        return new Supply(one.pointer(), one.accepted(), new ArrayList<>(keys), one.label(), one.factKey());
    }
}
