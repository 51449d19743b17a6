package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalTime;
import lombok.Builder;

/**
 * One weekly opening slot. One that ends before it starts runs past midnight.
 *
 * @param siteId site where it is held
 * @param jour 1 for Monday to 7 for Sunday
 * @param debut start
 * @param fin end
 * @param service the labelled service, or another activity
 * @param semaine weeks in which it is held; every week when not said
 * @param surRdv whether it is open by appointment only; no doubt is raised when not said
 * @param canal how it is served
 * @param planning the document it is taken from: two documents that disagree on a site are a contradiction
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
        Boolean surRdv,
        Canal canal,
        String planning) {}
