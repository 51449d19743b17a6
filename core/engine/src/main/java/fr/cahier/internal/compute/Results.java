package fr.cahier.internal.compute;

import fr.cahier.facts.Calcul;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was computed so far for one dossier. */
final class Results {

    private final List<Calcul> all = new ArrayList<>();

    /** By code, then by subject. */
    private final Map<String, Map<@Nullable String, List<Calcul>>> byCode = new HashMap<>();

    /** By the result itself. */
    private final Map<Calcul, Range> ranges = new IdentityHashMap<>();

    /** @param range between what it lies, also where nothing is said and rules are told of no bound */
    void add(Calcul result, Range range) {
        all.add(result);
        ranges.put(result, range);
        byCode.computeIfAbsent(result.code(), unseen -> new HashMap<>())
                .computeIfAbsent(result.sujet(), unseen -> new ArrayList<>(1))
                .add(result);
    }

    Range range(Calcul result) {
        return ranges.getOrDefault(result, Range.UNKNOWN);
    }

    List<Calcul> of(String code, @Nullable String subject) {
        Map<@Nullable String, List<Calcul>> bySubject = byCode.get(code);
        return bySubject == null ? List.of() : bySubject.getOrDefault(subject, List.of());
    }

    List<Calcul> all() {
        return all;
    }
}
