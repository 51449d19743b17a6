package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a finding says. Placeholders in braces are filled with the bindings of the rule that concluded.
 *
 * @param sentence one French sentence
 * @param readings the readings between which the text does not choose; empty but for a question of interpretation
 * @param remedy what to do in this case; null where the obligation's own remedy says it
 */
@PublicApi
public record Wording(
        String sentence, List<String> readings, @Nullable String remedy) {
    public Wording {
        readings = List.copyOf(readings);
    }
}
