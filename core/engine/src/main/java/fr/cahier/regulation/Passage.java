package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage of the source text. Immutable and thread-safe.
 *
 * @param founds ids of the obligations founded on it
 * @param page page of the printed text, such as {@code 4} or {@code 4-5}; null when the edition does not say it
 * @param note what it says, or why it founds no obligation
 * @param fingerprint first 16 hexadecimal digits of the sha-256 of its words, joined by single spaces
 * @since 0.1.0
 */
@PublicApi
public record Passage(Lines lines, @Nullable String page, List<String> founds, String note, String fingerprint) {
    public Passage {
        founds = List.copyOf(founds);
    }
}
