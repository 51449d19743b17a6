package fr.cahier.report;

import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Supply;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        return together(
                findings.stream()
                        .filter(finding -> finding.remedy() != null)
                        .flatMap(finding -> finding.remedy().supplies().stream()),
                WantedPlaces::all);
    }

    /** {@return each place once, with what {@code merge} makes of all that is wanted there} */
    static Collection<Supply> together(Stream<Supply> wanted, BinaryOperator<Supply> merge) {
        record Place(
                String pointer,
                @Nullable String factKey,
                @Nullable String label) {}
        Map<Place, Supply> places = new LinkedHashMap<>();
        wanted.forEach(
                supply -> places.merge(new Place(supply.pointer(), supply.factKey(), supply.label()), supply, merge));
        return places.values();
    }

    /** {@return all that one or the other wants; without keys, everything is wanted} */
    static Supply all(Supply one, Supply other) {
        if (one.keys().isEmpty() || other.keys().isEmpty()) {
            return one.keys().isEmpty() ? one : other;
        }
        return with(one, Stream.concat(one.keys().stream(), other.keys().stream()));
    }

    /** {@return what both want; without keys, everything is wanted} */
    static Supply shared(Supply one, Supply other) {
        if (one.keys().isEmpty() || other.keys().isEmpty()) {
            return one.keys().isEmpty() ? other : one;
        }
        return with(one, one.keys().stream().filter(other.keys()::contains));
    }

    static Supply with(Supply supply, Stream<String> keys) {
        return new Supply(
                supply.pointer(), supply.accepted(), keys.distinct().toList(), supply.label(), supply.factKey());
    }
}
