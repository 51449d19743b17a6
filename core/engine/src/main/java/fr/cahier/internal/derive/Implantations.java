package fr.cahier.internal.derive;

import fr.cahier.dossier.Canal;
import fr.cahier.dossier.Canaux;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.TypeLieu;
import fr.cahier.facts.Implantation;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Counts sites, and tells whether a structure works at a distance only. */
final class Implantations {

    private Implantations() {}

    /** @param contradicted whether a site is said to receive nobody, where the service is held in presence */
    static Implantation of(Dossier dossier, boolean contradicted) {
        List<Site> sites = dossier.sites();
        return new Implantation(
                count(sites, site -> true),
                count(sites, Implantations::receives),
                count(sites, site -> site.recoitPublic() == null),
                count(sites, site -> hasSpace(site) && !isShared(site)),
                count(sites, site -> hasSpace(site) && isShared(site)),
                count(sites, site -> receives(site) && isShared(site) && site.espaceDedie() == null),
                count(sites, Implantations::mayHaveSpace),
                atDistanceOnly(dossier),
                contradicted || Boolean.FALSE.equals(dossier.canaux().faceAFace()) && receivesSomewhere(dossier));
    }

    private static boolean receives(Site site) {
        return Boolean.TRUE.equals(site.recoitPublic());
    }

    /** A seat that receives nobody brings the service near to nobody. */
    static boolean mayReceive(Site site) {
        return !Boolean.FALSE.equals(site.recoitPublic());
    }

    private static boolean hasSpace(Site site) {
        return receives(site) && Boolean.TRUE.equals(site.espaceDedie());
    }

    private static boolean isShared(Site site) {
        return Boolean.TRUE.equals(site.locauxPartages());
    }

    private static boolean mayHaveSpace(Site site) {
        boolean excluded = Boolean.FALSE.equals(site.recoitPublic()) || Boolean.FALSE.equals(site.espaceDedie());
        return !excluded && (site.recoitPublic() == null || site.espaceDedie() == null && !isShared(site));
    }

    /** Only the candidate can state it, and nothing in the dossier may contradict it. */
    private static @Nullable Boolean atDistanceOnly(Dossier dossier) {
        Canaux canaux = dossier.canaux();
        if (receivesSomewhere(dossier) || Boolean.TRUE.equals(canaux.faceAFace())) {
            return false;
        }
        boolean unsureSite = some(dossier.sites(), site -> site.recoitPublic() == null);
        boolean remote = Boolean.TRUE.equals(canaux.telephone()) || Boolean.TRUE.equals(canaux.eConseil());
        return Boolean.FALSE.equals(canaux.faceAFace()) && remote && !unsureSite ? true : null;
    }

    private static boolean receivesSomewhere(Dossier dossier) {
        return some(dossier.sites(), Implantations::receives)
                || some(
                        dossier.creneaux(),
                        creneau -> creneau.canal() == Canal.PRESENCE && creneau.service() != Service.AUTRE)
                || some(dossier.lieuxConseil(), lieu -> lieu.type() == TypeLieu.ESPACE_DEDIE);
    }

    private static <T> boolean some(@Nullable List<T> list, Predicate<T> condition) {
        return list != null && list.stream().anyMatch(condition);
    }

    private static @Nullable Integer count(@Nullable List<Site> sites, Predicate<Site> condition) {
        if (sites == null) {
            return null;
        }
        int count = 0;
        for (Site site : sites) {
            count += condition.test(site) ? 1 : 0;
        }
        return count;
    }
}
