package fr.cahier.regulation;

import fr.cahier.annotation.JsonContract;
import fr.cahier.annotation.PublicApi;

/**
 * Where the text states an obligation. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public record Source(String heading, Lines lines) implements JsonContract {

    /** {@return the citation in French: heading, then lines} */
    @Override
    public String toString() {
        return heading + ", l. " + lines;
    }
}
