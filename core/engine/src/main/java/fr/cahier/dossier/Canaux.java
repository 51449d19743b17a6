package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * Channels of the individual reception (source l.103-104). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Canaux(
        @Nullable Boolean faceAFace,
        @Nullable Boolean telephone,
        @Nom("e_conseil") @Nullable Boolean eConseil) {
    static final Canaux ABSENT = new Canaux(null, null, null);
}
