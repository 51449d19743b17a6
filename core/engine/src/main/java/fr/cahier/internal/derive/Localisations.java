package fr.cahier.internal.derive;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.Territoire.Ancrage;
import fr.cahier.facts.AncrageLocal;
import fr.cahier.facts.Localisation;
import fr.cahier.facts.Seuil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells where sites are: beside the perimeter of the edition, as a network, and in the territory of anchorage. */
final class Localisations {

    /** The threshold that lists the departments of the perimeter. */
    private static final String PERIMETRE = "departements-du-perimetre";

    private final Dossier dossier;

    /** Departments; empty where the edition sets no perimeter. */
    private final List<String> perimetre;

    /** The sites that may receive the public. */
    private final List<Site> places = new ArrayList<>();

    private Localisations(Dossier dossier, List<String> perimetre) {
        this.dossier = dossier;
        this.perimetre = perimetre;
        for (Site site : sites()) {
            if (Implantations.mayReceive(site)) {
                places.add(site);
            }
        }
    }

    static List<Object> of(Dossier dossier, List<Seuil> seuils) {
        List<String> perimetre = List.of();
        for (Seuil seuil : seuils) {
            if (seuil.code().equals(PERIMETRE)) {
                perimetre = seuil.liste();
            }
        }
        Localisations all = new Localisations(dossier, perimetre);
        return List.of(
                all.localisation(),
                Maillages.of(dossier.sites() == null ? null : all.places, perimetre),
                all.ancrage());
    }

    private List<Site> sites() {
        return dossier.sites() == null ? List.of() : dossier.sites();
    }

    private Localisation localisation() {
        List<String> names = Subjects.sites(dossier);
        List<String> inside = new ArrayList<>(names.size());
        Set<String> outside = new TreeSet<>();
        int torn = 0;
        for (int i = 0; i < names.size(); i++) {
            Site site = sites().get(i);
            String department = Departements.of(site);
            if (site.lieuContradictoire()) {
                torn++;
            } else if (department != null && perimetre.contains(department)) {
                inside.add(names.get(i));
            } else if (department != null && !perimetre.isEmpty()) {
                outside.add(department);
            }
        }
        return new Localisation(
                dossier.sites() == null || perimetre.isEmpty() ? null : inside.size(),
                inside,
                List.copyOf(outside),
                torn,
                allOutside(sites()),
                allOutside(places));
    }

    private boolean allOutside(List<Site> sites) {
        for (Site site : sites) {
            if (!Departements.isOutside(site, perimetre)) {
                return false;
            }
        }
        return !sites.isEmpty();
    }

    private AncrageLocal ancrage() {
        Ancrage said = dossier.territoire().ancrage();
        Set<String> codes = new HashSet<>(said.codes() == null ? List.of() : said.codes());
        Set<String> departments = new TreeSet<>();
        boolean comparable = !codes.isEmpty();
        for (String code : codes) {
            if (Departements.isComparable(code)) {
                departments.add(Departements.of(code));
            } else {
                comparable = false;
            }
        }
        return ancrage(said.texte() != null || !codes.isEmpty(), comparable, codes, departments);
    }

    private AncrageLocal ancrage(boolean said, boolean comparable, Set<String> codes, Set<String> departments) {
        Set<String> ofPlaces = new TreeSet<>();
        int inside = 0;
        int near = 0;
        int unlocated = 0;
        for (Site site : places) {
            String department = Departements.of(site);
            if (department == null) {
                unlocated++;
            } else {
                ofPlaces.add(department);
                near += departments.contains(department) ? 1 : 0;
                inside += codes.contains(department) || codes.contains(site.communeInsee()) ? 1 : 0;
            }
        }
        boolean listed = dossier.sites() != null;
        return new AncrageLocal(
                said,
                comparable,
                listed ? places.size() : null,
                listed ? inside : null,
                listed ? near : null,
                listed ? unlocated : null,
                List.copyOf(departments),
                List.copyOf(ofPlaces));
    }
}
