package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a finding. Placeholders in braces take the bindings of the rule.
 *
 * @param readings readings between which a person chooses; empty unless the question is one of interpretation
 * @param remedy what to do in this case; null when the obligation's own remedy applies
 */
@PublicApi
public record Wording(
        String sentence, List<String> readings, @Nullable String remedy) {
    public Wording {
        readings = List.copyOf(readings);
    }
}
