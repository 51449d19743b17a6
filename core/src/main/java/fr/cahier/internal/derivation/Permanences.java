package fr.cahier.internal.derivation;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.facts.Permanence;
import fr.cahier.facts.Seuil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the weekly opening of each site that receives the public, or of a structure that has none. */
final class Permanences {

    /** What a schedule that names no document is taken to be: the application form's own. */
    private static final String SANS_NOM = "";

    private final Semaines semaines;

    private Permanences(Semaines semaines) {
        this.semaines = semaines;
    }

    static List<Permanence> of(Dossier dossier, List<Seuil> seuils) {
        return dossier.creneaux() == null
                ? List.of()
                : DemiJournee.of(seuils)
                        .map(demiJournee -> new Permanences(new Semaines(demiJournee)).of(dossier))
                        .orElse(List.of());
    }

    private List<Permanence> of(Dossier dossier) {
        List<String> sites = Subjects.sites(dossier);
        List<Permanence> permanences = new ArrayList<>();
        Map<String, List<Creneau>> bySite = bySite(dossier, sites);
        for (int index = 0; index < sites.size(); index++) {
            String site = sites.get(index);
            List<Creneau> creneaux = bySite.getOrDefault(site, List.of());
            if (Boolean.TRUE.equals(dossier.sites().get(index).recoitPublic()) && !creneaux.isEmpty()) {
                permanences.add(permanence(site, creneaux));
            }
        }
        if (permanences.isEmpty() && !dossier.creneaux().isEmpty()) {
            permanences.add(permanence(null, dossier.creneaux()));
        }
        return permanences;
    }

    /** A slot that names no site belongs to the only site there is; where there are several it belongs to none. */
    private static Map<String, List<Creneau>> bySite(Dossier dossier, List<String> sites) {
        String only = sites.size() == 1 ? sites.get(0) : SANS_NOM;
        Map<String, List<Creneau>> bySite = new HashMap<>();
        for (Creneau creneau : dossier.creneaux()) {
            String site = creneau.siteId() == null ? only : creneau.siteId();
            bySite.computeIfAbsent(site, unseen -> new ArrayList<>()).add(creneau);
        }
        return bySite;
    }

    private Permanence permanence(@Nullable String site, List<Creneau> creneaux) {
        int valides = 0;
        for (Creneau creneau : creneaux) {
            valides += Semaines.valide(creneau) ? 1 : 0;
        }
        return new Permanence(
                site,
                creneaux.size(),
                valides,
                semaines.certaines(creneaux),
                semaines.possibles(creneaux),
                semaines.envisageables(creneaux),
                contradictoire(creneaux));
    }

    private static boolean contradictoire(List<Creneau> creneaux) {
        String first = planning(creneaux.get(0));
        List<Creneau> own = new ArrayList<>(0);
        Map<String, List<Creneau>> others = new HashMap<>(0);
        for (Creneau creneau : creneaux) {
            String planning = planning(creneau);
            (planning.equals(first) ? own : others.computeIfAbsent(planning, unseen -> new ArrayList<>())).add(creneau);
        }
        return others.values().stream().anyMatch(other -> !Semaines.identiques(own, other));
    }

    private static String planning(Creneau creneau) {
        return creneau.planning() == null ? SANS_NOM : creneau.planning();
    }
}
