package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import java.util.List;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence. Immutable and thread-safe.
 *
 * @param siteId site concerned; null for all
 * @param personnelId person concerned; null for all
 * @param valideJusqua last day of validity; null when unlimited
 * @param etablit obligations it supports
 * @param dement obligations, or wholes of them, that it shows not to be met; {@code global} for the whole text
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Piece(
        @Identifiant @Nullable String id,
        @Nullable String libelle,
        @Reference("sites") @Nullable String siteId,
        @Reference("personnels") @Nullable String personnelId,
        @Nullable LocalDate date,
        @Nullable LocalDate valideJusqua,

        @Motif(value = Piece.OBLIGATION, exemple = "ESP-04") @Nullable
        List<String> etablit,

        @Motif(value = Piece.OBLIGATION, exemple = "ESP-04") @Nullable
        List<String> dement) {

    static final String OBLIGATION = "global|[A-Z]{2,6}-[0-9]{2,3}";

    public Piece {
        id = Listes.texte(id);
        etablit = Listes.copie(etablit);
        dement = Listes.copie(dement);
    }
}
