package fr.cahier.regulation;

import java.util.List;

/**
 * What a finding says. Placeholders in braces are filled with the bindings of the rule that concluded.
 *
 * @param sentence one French sentence
 * @param readings the readings between which the text does not choose; empty but for a question of interpretation
 */
public record Wording(String sentence, List<String> readings) {
    public Wording {
        readings = List.copyOf(readings);
    }
}
