package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import lombok.Builder;

/**
 * A weekly opening slot. When {@code fin} is before {@code debut} it runs past midnight.
 *
 * @param jour from 1, Monday, to 7, Sunday
 * @param semaine null for every week
 * @param semainesDuMois ranks of the day in its month, 2 for the second Saturday; null for all
 * @param horsVacancesScolaires whether it is closed during school holidays; null counts as no
 * @param aPartirDu the day from which it is held; null when it is held already
 * @param surRdv whether it is open by appointment only; null counts as no
 * @param planning the document that lists it; two that disagree on a site are a contradiction
 */
@Builder(toBuilder = true)
@PublicApi
public record Creneau(
        @Reference("sites") String siteId,
        @Borne(min = 1, max = 7) Integer jour,
        LocalTime debut,
        LocalTime fin,
        Service service,
        Semaine semaine,
        @Borne(min = 1, max = 5) List<Integer> semainesDuMois,
        Boolean horsVacancesScolaires,
        LocalDate aPartirDu,
        Boolean surRdv,
        Canal canal,
        String planning) {

    public Creneau {
        semainesDuMois = Listes.copie(semainesDuMois);
    }
}
