package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import java.util.List;
import lombok.Builder;

/**
 * A piece of evidence joined to the dossier.
 *
 * @param id identifier inside the dossier
 * @param libelle what it is
 * @param siteId site it is about; all when not said
 * @param personnelId person it is about; all when not said
 * @param date its date
 * @param valideJusqua last day of its validity; no limit when not said
 * @param etablit obligations it supports
 * @param dement obligations it belies
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

        @Motif(value = "[A-Z]{2,6}-[0-9]{2,3}", exemple = "ESP-04")
        List<String> etablit,

        @Motif(value = "[A-Z]{2,6}-[0-9]{2,3}", exemple = "ESP-04")
        List<String> dement) {

    public Piece {
        id = Listes.texte(id);
        etablit = Listes.textes(etablit);
        dement = Listes.textes(dement);
    }
}
