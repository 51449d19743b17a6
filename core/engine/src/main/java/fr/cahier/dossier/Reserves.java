package fr.cahier.dossier;

import fr.cahier.internal.Folded;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the words of reserves beside the answers that they belong to. */
final class Reserves {

    private Reserves() {}

    static Map<String, String> dites(@Nullable Map<String, String> reserves, Map<String, Reponse> engagements) {
        if (reserves == null || reserves.isEmpty()) {
            return Map.of();
        }
        Map<String, String> dites = new HashMap<>(reserves);
        dites.entrySet()
                .removeIf(reserve ->
                        engagements.get(reserve.getKey()) != Reponse.RESERVE || Folded.isBlank(reserve.getValue()));
        return Map.copyOf(dites);
    }
}
