package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.doctrine.Position;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reading that an office settled on for all dossiers of a period, and that a finding follows.
 *
 * @param position who settled it, when and why; null where a range only supposes it
 * @param text the reading, in French, filled in for this dossier
 */
@PublicApi
public record SettledReading(@Nullable Position position, String text) {
    public SettledReading {
        Objects.requireNonNull(text, "text");
    }
}
