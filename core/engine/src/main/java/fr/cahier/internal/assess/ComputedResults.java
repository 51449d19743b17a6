package fr.cahier.internal.assess;

import fr.cahier.facts.Calcul;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The results of computations, by what they are about. */
final class ComputedResults {

    private record Key(String code, @Nullable String subject) {}

    private final Map<Key, List<Calcul>> bySubject = new HashMap<>();
    private final Map<String, List<Calcul>> byCode = new HashMap<>();

    ComputedResults(List<Calcul> results) {
        for (Calcul result : results) {
            bySubject
                    .computeIfAbsent(new Key(result.code(), result.sujet()), unseen -> new ArrayList<>(1))
                    .add(result);
            byCode.computeIfAbsent(result.code(), unseen -> new ArrayList<>(1)).add(result);
        }
    }

    /** {@return those for the subject, else for the dossier, else for all subjects of the computation} */
    List<Calcul> of(String code, @Nullable String subject) {
        List<Calcul> own = bySubject.get(new Key(code, subject));
        List<Calcul> nearest = own == null ? bySubject.get(new Key(code, null)) : own;
        return nearest == null ? byCode.getOrDefault(code, List.of()) : nearest;
    }
}
