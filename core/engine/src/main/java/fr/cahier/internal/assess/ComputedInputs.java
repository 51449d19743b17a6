package fr.cahier.internal.assess;

import fr.cahier.facts.Calcul;
import fr.cahier.facts.Calcul.Entree;
import fr.cahier.facts.Calcul.Entrees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each computation read, by its subject. */
final class ComputedInputs {

    private record Key(String code, @Nullable String subject) {}

    private final Map<Key, List<Entrees>> bySubject = new HashMap<>();
    private final Map<String, List<Entrees>> byCode = new HashMap<>();

    ComputedInputs(List<Calcul> results) {
        for (Calcul result : results) {
            bySubject
                    .computeIfAbsent(new Key(result.code(), result.sujet()), unseen -> new ArrayList<>(1))
                    .add(result.entrees());
            byCode.computeIfAbsent(result.code(), unseen -> new ArrayList<>(1)).add(result.entrees());
        }
    }

    /** {@return what it read for the subject, else for the dossier, else for all of its own subjects} */
    Truncated<Entree> of(String code, @Nullable String subject) {
        Truncated.Collector<Entree> collector = new Truncated.Collector<>(16);
        Set<Entree> told = new HashSet<>();
        for (Entrees some : found(code, subject)) {
            some.lues().stream().filter(told::add).forEach(collector::add);
            collector.skip(some.autres());
        }
        return collector.result();
    }

    private List<Entrees> found(String code, @Nullable String subject) {
        List<Entrees> own = bySubject.get(new Key(code, subject));
        List<Entrees> nearest = own == null ? bySubject.get(new Key(code, null)) : own;
        return nearest == null ? byCode.getOrDefault(code, List.of()) : nearest;
    }
}
