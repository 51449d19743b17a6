package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.doctrine.Decision;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an office decided for all dossiers of a period, and a finding follows: a reading, the value of a threshold, or the headings of the form.
 * Immutable and thread-safe.
 *
 * @param question id of the question that it settles; null for anything else
 * @param decision who decided it, when and why; null where a range only supposes it
 * @param text the reading, filled in for this dossier, the threshold with its value, or the headings, in French
 * @since 0.1.0
 */
@PublicApi
public record Settled(@Nullable String question, @Nullable Decision decision, String text) {
    public Settled {
        Objects.requireNonNull(text, "text");
    }
}
