package fr.cahier.dossier.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that look alike and do not mean the same: one is no misspelling of the other. */
final class Opposites {

    private static final String SEPARATOR = "_";

    private static final List<String> NEGATIONS = List.of(
            "non_", "non", "pas_", "pas_de_", "sans_", "hors_", "in", "im", "ir", "il", "de", "des", "dis", "mal");

    private static final Map<String, String> PAIRS = Stream.of(
                    "interieur exterieur",
                    "interieure exterieure",
                    "interne externe",
                    "internes externes",
                    "min max",
                    "mini maxi",
                    "minimal maximal",
                    "minimum maximum",
                    "courrier courriel",
                    "employe employeur",
                    "entrant sortant",
                    "avant apres",
                    "oui non")
            .map(pair -> pair.split(" "))
            .flatMap(pair -> Stream.of(Map.entry(pair[0], pair[1]), Map.entry(pair[1], pair[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Opposites() {}

    /** {@return whether one name denies the other, or has a word where the other has its counterpart; in plain letters} */
    static boolean are(String one, String other) {
        return denies(one, other) || denies(other, one) || differByACounterpart(words(one), words(other));
    }

    private static boolean denies(String one, String other) {
        return one.length() > other.length()
                && one.endsWith(other)
                && NEGATIONS.contains(one.substring(0, one.length() - other.length()));
    }

    private static boolean differByACounterpart(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(word -> {
            String counterpart = PAIRS.get(word);
            return counterpart != null
                    && other.contains(counterpart)
                    && !other.contains(word)
                    && !one.contains(counterpart);
        });
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.split(SEPARATOR)).collect(Collectors.toSet());
    }
}
