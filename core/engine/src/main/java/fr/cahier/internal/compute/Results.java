package fr.cahier.internal.compute;

import fr.cahier.facts.Calcul;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was computed so far for one dossier. */
final class Results {

    private final List<Calcul> all = new ArrayList<>();

    /** By code, then by subject. */
    private final Map<String, Map<@Nullable String, List<Calcul>>> byCode = new HashMap<>();

    void add(Calcul result) {
        all.add(result);
        byCode.computeIfAbsent(result.code(), unseen -> new HashMap<>())
                .computeIfAbsent(result.sujet(), unseen -> new ArrayList<>(1))
                .add(result);
    }

    List<Calcul> of(String code, @Nullable String subject) {
        return byCode.getOrDefault(code, Map.of()).getOrDefault(subject, List.of());
    }

    List<Calcul> all() {
        return all;
    }
}
