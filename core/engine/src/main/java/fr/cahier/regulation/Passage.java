package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import java.util.List;

/**
 * A stretch of the source text.
 *
 * @param lines its lines
 * @param founds ids of the rows it founds
 * @param note what it says, or why it founds nothing
 * @param fingerprint first 16 hexadecimal digits of the sha-256 of its words separated by single blanks
 */
@PublicApi
public record Passage(Lines lines, List<String> founds, String note, String fingerprint) {
    public Passage {
        founds = List.copyOf(founds);
    }
}
