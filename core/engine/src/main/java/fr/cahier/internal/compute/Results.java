package fr.cahier.internal.compute;

import fr.cahier.facts.Calcul;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was computed so far for one dossier. */
final class Results {

    private record Key(String code, @Nullable String subject) {}

    private final List<Calcul> all = new ArrayList<>();
    private final Map<Key, List<Calcul>> bySubject = new HashMap<>();

    void add(Calcul result) {
        all.add(result);
        bySubject
                .computeIfAbsent(new Key(result.code(), result.sujet()), unseen -> new ArrayList<>(1))
                .add(result);
    }

    List<Calcul> of(String code, @Nullable String subject) {
        return bySubject.getOrDefault(new Key(code, subject), List.of());
    }

    List<Calcul> all() {
        return all;
    }
}
