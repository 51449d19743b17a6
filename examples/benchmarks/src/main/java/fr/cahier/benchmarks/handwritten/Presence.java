package fr.cahier.benchmarks.handwritten;

import fr.cahier.dossier.Canal;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.LieuConseil;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.TypeLieu;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the candidate is, and whether somebody is received there; the counts mean nothing while no site is said. */
final class Presence {

    /** Whether it is established that nobody is received on site, and how: open while null. */
    final @Nullable Boolean distance;

    /** Nobody is said to be received, face to face or at one site, where a reception on site is described. */
    final boolean denied;

    /** Sites that may receive the public, at addresses of their own; null while it cannot be told. */
    final @Nullable Integer places;

    final Set<String> departments = new HashSet<>();
    int dedicated;
    int perhapsDedicated;
    int unlocated;
    int inAnchorage;

    /** Codes of the territory of anchorage that no site can be compared with. */
    int foreignCodes;

    Presence(Dossier dossier) {
        List<Site> sites = Blanks.counted(dossier.sites(), Blanks.NO_SITE);
        boolean receives = slotInPresence(dossier) || spaceOfAdvice(dossier);
        boolean unsure = false;
        boolean mute = sites == null;
        Set<Object> addresses = new HashSet<>();
        for (Site site : sites == null ? List.<Site>of() : sites) {
            receives |= Boolean.TRUE.equals(site.recoitPublic());
            unsure |= site.recoitPublic() == null;
            if (!Boolean.FALSE.equals(site.recoitPublic())) {
                count(site, dossier.territoire().ancrage().codes());
                addresses.add(address(site));
            }
        }
        places = mute ? null : Integer.valueOf(addresses.size());
        boolean noFaceToFace = Boolean.FALSE.equals(dossier.canaux().faceAFace());
        denied = noFaceToFace && receives || slotWhereNobodyIsReceived(dossier);
        distance = distance(dossier, receives, unsure, noFaceToFace);
        foreignCodes = foreign(dossier.territoire().ancrage().codes());
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

    private static boolean slotWhereNobodyIsReceived(Dossier dossier) {
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
                    && slot.service() == Service.SPRO_CONSEIL) {
                return true;
            }
        }
        return false;
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

    private void count(Site site, @Nullable List<String> anchorage) {
        String department = department(site);
        if (department != null) {
            departments.add(department);
        }
        boolean receives = site.recoitPublic() != null;
        if (receives && Boolean.TRUE.equals(site.espaceDedie())) {
            dedicated++;
        } else if (!Boolean.FALSE.equals(site.espaceDedie())) {
            perhapsDedicated++;
        }
        if (site.communeInsee() == null) {
            unlocated++;
        }
        boolean inside = anchorage != null
                && (site.communeInsee() != null && anchorage.contains(site.communeInsee())
                        || department != null && anchorage.contains(department));
        if (inside) {
            inAnchorage++;
        }
    }

    private static Object address(Site site) {
        if (site.adresse() == null) {
            return site.id() == null ? new Object() : site.id();
        }
        String plain =
                String.join(" ", site.adresse().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return List.of(plain, site.communeInsee() == null ? "" : site.communeInsee());
    }

    private static @Nullable String department(Site site) {
        String commune = site.communeInsee();
        if (site.departement() != null || commune == null) {
            return site.departement();
        }
        return commune.startsWith("97") ? commune.substring(0, 3) : commune.substring(0, 2);
    }

    private static int foreign(@Nullable List<String> codes) {
        int foreign = 0;
        for (String code : codes == null ? List.<String>of() : codes) {
            foreign += isCommune(code) || isDepartment(code) ? 0 : 1;
        }
        return foreign;
    }

    private static boolean isCommune(String code) {
        return code.length() == 5 && isDepartment(code.substring(0, 2)) && digits(code, 2);
    }

    private static boolean isDepartment(String code) {
        return code.length() == 2
                ? digit(code.charAt(0)) && (digit(code.charAt(1)) || code.charAt(1) == 'A' || code.charAt(1) == 'B')
                : code.length() == 3 && code.startsWith("97") && digits(code, 2);
    }

    private static boolean digits(String code, int from) {
        for (int i = from; i < code.length(); i++) {
            if (!digit(code.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
