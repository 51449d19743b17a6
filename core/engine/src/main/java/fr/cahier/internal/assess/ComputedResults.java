package fr.cahier.internal.assess;

import fr.cahier.facts.Calcul;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The results of computations, by what they are about. */
final class ComputedResults {

    private final List<Calcul> all;

    /** Null until the first look-up. */
    private @Nullable Map<String, OfOne> byCode;

    ComputedResults(List<Calcul> all) {
        this.all = all;
    }

    /** The results of one computation, in order. */
    private record OfOne(List<Calcul> all, Map<@Nullable String, List<Calcul>> bySubject) {

        OfOne() {
            this(new ArrayList<>(), new HashMap<>());
        }

        void add(Calcul result) {
            all.add(result);
            bySubject
                    .computeIfAbsent(result.sujet(), unseen -> new ArrayList<>(1))
                    .add(result);
        }
    }

    /** {@return those for the subject, else for the dossier, else for all subjects of the computation} */
    List<Calcul> of(String code, @Nullable String subject) {
        if (byCode == null) {
            byCode = byCode();
        }
        OfOne results = byCode.get(code);
        if (results == null) {
            return List.of();
        }
        List<Calcul> own = results.bySubject.get(subject);
        List<Calcul> nearest = own == null ? results.bySubject.get(null) : own;
        return nearest == null ? results.all : nearest;
    }

    private Map<String, OfOne> byCode() {
        Map<String, OfOne> byCode = new HashMap<>();
        all.forEach(result ->
                byCode.computeIfAbsent(result.code(), unseen -> new OfOne()).add(result));
        return byCode;
    }
}
