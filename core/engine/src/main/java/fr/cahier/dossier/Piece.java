package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import java.util.List;
import lombok.Builder;

/**
 * A piece of evidence.
 *
 * @param siteId site concerned; null for all
 * @param personnelId person concerned; null for all
 * @param valideJusqua last day of validity; null when unlimited
 * @param etablit obligations it supports
 * @param dement obligations, or wholes of them, that it shows not to be met; {@code global} for the whole text
 */
@Builder(toBuilder = true)
@PublicApi
public record Piece(
        @Identifiant String id,
        String libelle,
        @Reference("sites") String siteId,
        @Reference("personnels") String personnelId,
        LocalDate date,
        LocalDate valideJusqua,

        @Motif(value = Piece.OBLIGATION, exemple = "ESP-04") List<String> etablit,

        @Motif(value = Piece.OBLIGATION, exemple = "ESP-04") List<String> dement) {

    static final String OBLIGATION = "global|[A-Z]{2,6}-[0-9]{2,3}";

    public Piece {
        id = Listes.texte(id);
        etablit = Listes.copie(etablit);
        dement = Listes.copie(dement);
    }
}
