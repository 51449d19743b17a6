package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.doctrine.Position;
import java.util.Objects;

/**
 * A reading that an office settled on for all dossiers of a period, and that a finding follows.
 *
 * @param text the reading, in French, filled in for this dossier
 */
@PublicApi
public record SettledReading(Position position, String text) {
    public SettledReading {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(text, "text");
    }
}
