package fr.cahier.internal.derive;

import fr.cahier.dossier.Canal;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds sites of which a dossier says both that they receive nobody and that they receive. */
public final class Receptions {

    private Receptions() {}

    /** {@return the ids of sites said to receive nobody, at which the dedicated service is held in presence} */
    public static Set<String> contradicted(Dossier dossier) {
        List<Site> sites = dossier.sites();
        List<Creneau> creneaux = dossier.creneaux();
        if (sites == null || creneaux == null || sites.stream().noneMatch(Receptions::isClosed)) {
            return Set.of();
        }
        Set<String> closed = new HashSet<>();
        sites.stream().filter(Receptions::isClosed).map(Site::id).forEach(closed::add);
        Set<String> contradicted = new HashSet<>();
        for (Creneau creneau : creneaux) {
            if (creneau.canal() == Canal.PRESENCE
                    && ForeignServices.isOwn(creneau.service())
                    && creneau.siteId() != null
                    && closed.contains(creneau.siteId())) {
                contradicted.add(creneau.siteId());
            }
        }
        return contradicted;
    }

    private static boolean isClosed(Site site) {
        return Boolean.FALSE.equals(site.recoitPublic());
    }

    /** {@return what {@code dossier} says without contradicting itself: whether such a site receives is open} */
    static Dossier undisputed(Dossier dossier) {
        Set<String> contradicted = contradicted(dossier);
        if (contradicted.isEmpty()) {
            return dossier;
        }
        List<Site> sites = new ArrayList<>(dossier.sites());
        sites.replaceAll(site -> contradicted.contains(site.id())
                ? site.toBuilder().recoitPublic(null).build()
                : site);
        return dossier.toBuilder().sites(sites).build();
    }
}
