package fr.cahier.benchmarks.handwritten;

import fr.cahier.dossier.Canal;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.LieuConseil;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.TypeLieu;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether somebody is received on site; the counts mean nothing while no site is said. */
final class Presence {

    /** Whether it is established that nobody is received on site, and how: open while null. */
    final @Nullable Boolean distance;

    /** Nobody is said to be received, face to face or at one site, where a reception on site is described. */
    final boolean denied;

    int dedicated;

    /** Said to be dedicated, in premises that somebody else has too. */
    int shared;

    /** Not said to be dedicated or not, in such premises. */
    int perhapsShared;

    int perhapsDedicated;

    /** @param undisputed the same, without what it says of a site and denies */
    Presence(Dossier dossier, Dossier undisputed) {
        List<Site> sites = Blanks.counted(undisputed.sites(), Blanks.NO_SITE);
        boolean receives = slotInPresence(dossier) || spaceOfAdvice(dossier);
        boolean unsure = false;
        for (Site site : sites == null ? List.<Site>of() : sites) {
            receives |= Boolean.TRUE.equals(site.recoitPublic());
            unsure |= site.recoitPublic() == null;
            if (!Boolean.FALSE.equals(site.recoitPublic())) {
                count(site);
            }
        }
        boolean noFaceToFace = Boolean.FALSE.equals(dossier.canaux().faceAFace());
        denied =
                noFaceToFace && receives || !slotsWhereNobodyIsReceived(dossier).isEmpty();
        distance = distance(dossier, receives, unsure, noFaceToFace);
    }

    private static @Nullable Boolean distance(Dossier dossier, boolean receives, boolean unsure, boolean noFaceToFace) {
        if (receives || Boolean.TRUE.equals(dossier.canaux().faceAFace())) {
            return false;
        }
        boolean remote = Boolean.TRUE.equals(dossier.canaux().telephone())
                || Boolean.TRUE.equals(dossier.canaux().eConseil());
        return noFaceToFace && remote && !unsure ? true : null;
    }

    private static boolean slotInPresence(Dossier dossier) {
        if (dossier.creneaux() != null) {
            for (Creneau slot : dossier.creneaux()) {
                if (slot.canal() == Canal.PRESENCE && slot.service() != Service.AUTRE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@return what {@code dossier} says, but whether sites receive of which it says both} */
    static Dossier undisputed(Dossier dossier) {
        Set<String> both = slotsWhereNobodyIsReceived(dossier);
        if (both.isEmpty()) {
            return dossier;
        }
        List<Site> sites = new ArrayList<>();
        for (Site site : dossier.sites()) {
            boolean torn = site.id() != null && both.contains(site.id());
            sites.add(torn ? site.toBuilder().recoitPublic(null).build() : site);
        }
        return dossier.toBuilder().sites(sites).build();
    }

    /** {@return the sites that are said to receive nobody, and open in presence} */
    private static Set<String> slotsWhereNobodyIsReceived(Dossier dossier) {
        Set<String> both = new HashSet<>();
        Set<String> closed = new HashSet<>();
        for (Site site : dossier.sites() == null ? List.<Site>of() : dossier.sites()) {
            if (Boolean.FALSE.equals(site.recoitPublic()) && site.id() != null) {
                closed.add(site.id());
            }
        }
        for (Creneau slot : dossier.creneaux() == null ? List.<Creneau>of() : dossier.creneaux()) {
            if (slot.siteId() != null
                    && closed.contains(slot.siteId())
                    && slot.canal() == Canal.PRESENCE
                    && Week.dedicated(slot)) {
                both.add(slot.siteId());
            }
        }
        return both;
    }

    private static boolean spaceOfAdvice(Dossier dossier) {
        if (dossier.lieuxConseil() != null) {
            for (LieuConseil place : dossier.lieuxConseil()) {
                if (place.type() == TypeLieu.ESPACE_DEDIE) {
                    return true;
                }
            }
        }
        return false;
    }

    private void count(Site site) {
        boolean receives = site.recoitPublic() != null;
        if (receives && Boolean.TRUE.equals(site.espaceDedie())) {
            dedicated += Boolean.TRUE.equals(site.locauxPartages()) ? 0 : 1;
            shared += Boolean.TRUE.equals(site.locauxPartages()) ? 1 : 0;
        } else if (!Boolean.FALSE.equals(site.espaceDedie())) {
            boolean sharedAnyhow = receives && Boolean.TRUE.equals(site.locauxPartages());
            perhapsShared += sharedAnyhow ? 1 : 0;
            perhapsDedicated += sharedAnyhow ? 0 : 1;
        }
    }
}
