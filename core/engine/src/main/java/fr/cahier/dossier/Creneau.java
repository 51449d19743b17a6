package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * A weekly opening slot. When {@code fin} is before {@code debut} it runs past midnight. Immutable and thread-safe.
 *
 * @param jour from 1, Monday, to 7, Sunday
 * @param semaine null for every week
 * @param semainesDuMois ranks of the day in its month, 2 for the second Saturday; null for all
 * @param horsVacancesScolaires whether it is closed during school holidays; null counts as no
 * @param aPartirDu the day from which it is held; null when it is held already
 * @param surRdv whether it is open by appointment only; null counts as no
 * @param planning the document that lists it; two that disagree on a site are a contradiction
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Creneau(
        @Reference("sites") @Nullable String siteId,
        @Borne(min = 1, max = 7) @Nullable Integer jour,
        @Nullable LocalTime debut,
        @Nullable LocalTime fin,
        @Nullable Service service,
        @Nullable Semaine semaine,
        @Borne(min = 1, max = 5) @Nullable List<Integer> semainesDuMois,
        @Nullable Boolean horsVacancesScolaires,
        @Nullable LocalDate aPartirDu,
        @Nullable Boolean surRdv,
        @Nullable Canal canal,
        @Nullable String planning) {

    public Creneau {
        semainesDuMois = Listes.copie(semainesDuMois);
    }
}
