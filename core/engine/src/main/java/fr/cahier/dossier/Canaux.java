package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/** Channels of the individual reception (source l.103-104). */
@Builder(toBuilder = true)
@PublicApi
public record Canaux(
        Boolean faceAFace,
        Boolean telephone,
        @Nom("e_conseil") Boolean eConseil) {
    static final Canaux ABSENT = new Canaux(null, null, null);
}
