package fr.cahier.benchmarks.handwritten;

import static fr.cahier.benchmarks.handwritten.Duties.no;
import static fr.cahier.benchmarks.handwritten.Duties.yes;
import static fr.cahier.regulation.Outcome.A_COMPLETER;
import static fr.cahier.regulation.Outcome.A_TRANCHER;
import static fr.cahier.regulation.Outcome.CONTRADICTION;
import static fr.cahier.regulation.Outcome.INDETERMINE;
import static fr.cahier.regulation.Outcome.MANQUEMENT;
import static fr.cahier.regulation.Outcome.SANS_OBJET;
import static fr.cahier.regulation.Outcome.SATISFAITE;

import fr.cahier.benchmarks.handwritten.Whereabouts.Place;
import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.StatutSpro;
import fr.cahier.dossier.Territoire.Ancrage;
import fr.cahier.dossier.TypeCandidat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Who may apply (l. 70-72), and how near to the public (l. 91-92, 145-147). */
final class Territory {

    private Territory() {}

    static void eligible(Judgement j) {
        Candidat candidate = j.of.dossier.candidat();
        Whereabouts where = j.of.whereabouts;
        Boolean established = candidate.implantationNormandie();
        List<Place> torn = Whereabouts.torn(where.all);
        boolean elsewhere = where.allOutside(where.all);
        if (candidate.statutSpro() == StatutSpro.A_LABELLISER && yes(established) && !elsewhere && torn.isEmpty()) {
            j.at(0).tell(SATISFAITE, candidate.statutSpro());
        }
        if (candidate.statutSpro() == StatutSpro.MEMBRE_DE_DROIT) {
            j.at(2).tell(A_TRANCHER, "membre-de-droit", candidate.statutSpro());
        }
        if (no(established)) {
            j.at(4).tell(A_TRANCHER, "hors-normandie", false);
        }
        if (established == null) {
            j.at(6).tell(A_COMPLETER, "implantation-non-dite", null);
        }
        if (candidate.statutSpro() == null) {
            j.at(8).tell(A_COMPLETER, "place-non-dite", null);
        }
        if (yes(established) && elsewhere) {
            Map<String, Object> both =
                    Map.of("departements", List.copyOf(where.departmentsOutside), "region", j.of.limits.region());
            j.at(10).tell(CONTRADICTION, "sites-ailleurs", null, null, both);
        }
        if (no(established) && !where.inRegion.isEmpty()) {
            j.at(12).tell(CONTRADICTION, "site-dans-la-region", null, null, Map.of("sites", where.inRegion));
        }
        j.at(14);
        tell(j, torn);
    }

    private static void tell(Judgement j, List<Place> torn) {
        for (Place place : torn) {
            j.tell(
                    CONTRADICTION,
                    "lieu-contradictoire",
                    null,
                    null,
                    Map.of(
                            "lieu", place.name(),
                            "commune", place.site().communeInsee(),
                            "departement", place.site().departement()));
        }
    }

    static void near(Judgement j) {
        close(j, false);
    }

    static void closeToLife(Judgement j) {
        close(j, true);
    }

    private static void close(Judgement j, boolean byAnswer) {
        List<String> served = j.of.dossier.territoire().desservi();
        Whereabouts where = j.of.whereabouts;
        if (!j.yes()) {
            return;
        }
        if (where.allOutside(where.receiving)) {
            outside(j);
        } else if (served != null && !served.isEmpty()) {
            if (byAnswer) {
                j.tell(SATISFAITE, "satisfaite", Reponse.OUI, null, Map.of("desservi", served.size()));
            } else {
                j.tell(SATISFAITE, served.size());
            }
        }
    }

    private static void outside(Judgement j) {
        j.tell(
                A_TRANCHER,
                "lieux-hors-region",
                null,
                null,
                Map.of("departements", List.copyOf(j.of.whereabouts.departmentsOutside)));
    }

    static void network(Judgement j) {
        TypeCandidat type = j.of.dossier.candidat().type();
        if (type == null) {
            j.tell(INDETERMINE, null);
        } else if (type == TypeCandidat.STRUCTURE_LOCALE) {
            j.tell(SANS_OBJET, type);
        } else if (j.of.atDistance()) {
            List<String> served = j.of.dossier.territoire().desservi();
            j.tell(A_TRANCHER, null);
            if (served == null || served.isEmpty()) {
                j.tell(A_COMPLETER, "territoire-non-dit", null);
            }
        } else if (j.of.whereabouts.listed) {
            places(j);
        }
    }

    /** Five addresses in three departments are certain; fewer than two are no network; between, nobody knows. */
    private static void places(Judgement j) {
        Whereabouts where = j.of.whereabouts;
        Limits limits = j.of.limits;
        BigDecimal some = limits.places();
        int departments = where.departments.size();
        Map<String, Object> extent = extent(j, departments);
        boolean wideWithHalts = isWide(j, where.addressesWithHalts, where.departmentsWithHalts.size());
        if (isWide(j, where.addresses, departments)) {
            j.tell(SATISFAITE, "satisfaite", where.addresses, limits.certainPlaces(), extent);
        } else if (isAtLeast(where.addresses, some)) {
            if (wideWithHalts) {
                j.tell(A_TRANCHER, "maillage-etroit-ou-haltes", where.addresses, limits.certainPlaces(), extent);
                travelling(j, "haltes-ou-maillage-etroit");
            } else {
                travelling(j, "maillage-etroit");
            }
            anchored(j);
        } else if (isAtLeast(where.addressesWithHalts, some)) {
            halts(j, some, wideWithHalts);
        } else if (BigDecimal.valueOf(where.possibleAddresses).compareTo(limits.places()) >= 0) {
            Map<String, Object> possible = Map.of("possibles", where.possibleAddresses);
            if (isSaid(j.of.dossier.territoire().ancrage())) {
                j.tell(A_TRANCHER, "ancrage-ou-lieux-a-dire", where.addressesWithHalts, null, possible);
            } else {
                j.tell(A_COMPLETER, "a-completer", where.addressesWithHalts, null, possible);
            }
        } else if (isSaid(j.of.dossier.territoire().ancrage())) {
            j.tell(A_TRANCHER, "ancrage-de-reseau", where.possibleAddresses, limits.places(), Map.of());
        } else {
            j.tell(MANQUEMENT, "manquement", where.possibleAddresses, limits.places(), Map.of());
        }
    }

    private static void halts(Judgement j, BigDecimal some, boolean wide) {
        Whereabouts where = j.of.whereabouts;
        j.tell(A_TRANCHER, "haltes", where.addressesWithHalts, some, Map.of("fixes", where.addresses));
        if (!wide) {
            travelling(j, "haltes-etroites");
        }
        anchored(j);
    }

    private static void anchored(Judgement j) {
        if (isSaid(j.of.dossier.territoire().ancrage())) {
            j.tell(A_TRANCHER, "ancrage-ou-maillage", null);
        }
    }

    private static void travelling(Judgement j, String key) {
        Whereabouts where = j.of.whereabouts;
        Map<String, Object> extent = extent(j, where.departmentsWithHalts.size());
        j.tell(A_TRANCHER, key, where.addressesWithHalts, j.of.limits.certainPlaces(), extent);
    }

    private static Map<String, Object> extent(Judgement j, int departments) {
        return Map.of("departements", departments, "etendue", j.of.limits.certainDepartments());
    }

    private static boolean isWide(Judgement j, int addresses, int departments) {
        return isAtLeast(addresses, j.of.limits.certainPlaces())
                && isAtLeast(departments, j.of.limits.certainDepartments());
    }

    private static boolean isAtLeast(int count, BigDecimal least) {
        return BigDecimal.valueOf(count).compareTo(least) >= 0;
    }

    private static boolean isSaid(Ancrage anchorage) {
        return anchorage.texte() != null
                || anchorage.codes() != null && !anchorage.codes().isEmpty();
    }

    static void anchorage(Judgement j) {
        Ancrage anchorage = j.of.dossier.territoire().ancrage();
        TypeCandidat type = j.of.dossier.candidat().type();
        List<String> codes = anchorage.codes() == null ? List.of() : anchorage.codes();
        List<Place> inside = j.of.whereabouts.receiving.stream()
                .filter(place -> place.department() != null)
                .filter(place -> codes.contains(place.department())
                        || place.site().communeInsee() != null
                                && codes.contains(place.site().communeInsee()))
                .toList();
        j.attestedIf(anchorage.texte() != null && !inside.isEmpty());
        if (type == null) {
            j.tell(INDETERMINE, null);
        } else if (type == TypeCandidat.RESEAU_REGIONAL) {
            j.tell(SANS_OBJET, type);
        } else {
            local(j, codes, inside.size());
        }
    }

    private static void local(Judgement j, List<String> codes, int inside) {
        if (!isSaid(j.of.dossier.territoire().ancrage())) {
            j.tell(A_COMPLETER, "ancrage-non-dit", null);
        } else if (j.of.atDistance()) {
            j.tell(A_TRANCHER, null);
        } else if (!j.of.whereabouts.receiving.isEmpty()) {
            compared(j, codes, inside);
        }
    }

    private static void compared(Judgement j, List<String> codes, int inside) {
        List<Place> places = j.of.whereabouts.receiving;
        boolean beyond = j.of.whereabouts.allOutside(places);
        if (beyond) {
            outside(j);
        }
        List<String> of = codes.stream().map(Whereabouts::ofCode).toList();
        boolean comparable = !of.isEmpty() && !of.contains(null);
        boolean near = places.stream().anyMatch(place -> place.department() != null && of.contains(place.department()));
        if (inside > 0 || near || !comparable) {
            if (!beyond) {
                j.tell(SATISFAITE, inside > 0 ? "satisfaite" : "ancrage-dit", inside > 0 ? inside : null);
            }
            return;
        }
        List<Place> unlocated =
                places.stream().filter(place -> place.department() == null).toList();
        List<Place> silent = new ArrayList<>(
                unlocated.stream().filter(place -> !place.isTorn()).toList());
        silent.sort(Comparator.comparing(place -> place.name() + "}"));
        silent.forEach(place -> j.tell(A_COMPLETER, "lieu-non-situe", null, null, Map.of("lieu", place.name())));
        tell(j, Whereabouts.torn(places));
        if (unlocated.isEmpty()) {
            Map<String, Object> both = Map.of(
                    "ancrage", List.copyOf(new TreeSet<>(of)),
                    "lieux",
                            List.copyOf(new TreeSet<>(places.stream()
                                    .map(Place::department)
                                    .map(Objects::requireNonNull)
                                    .toList())));
            j.tell(MANQUEMENT, "manquement", 0, null, both);
        }
    }
}
