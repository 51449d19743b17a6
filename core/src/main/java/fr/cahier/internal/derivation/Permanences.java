package fr.cahier.internal.derivation;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.facts.Permanence;
import fr.cahier.facts.Seuil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        return dossier.creneaux().stream()
                .collect(Collectors.groupingBy(creneau -> creneau.siteId() == null ? only : creneau.siteId()));
    }

    private Permanence permanence(@Nullable String site, List<Creneau> creneaux) {
        return new Permanence(
                site,
                creneaux.size(),
                (int) creneaux.stream().filter(Semaines::valide).count(),
                semaines.certaines(creneaux),
                semaines.possibles(creneaux),
                semaines.envisageables(creneaux),
                contradictoire(creneaux));
    }

    private static boolean contradictoire(List<Creneau> creneaux) {
        Collection<List<Creneau>> plannings = creneaux.stream()
                .collect(Collectors.groupingBy(c -> c.planning() == null ? SANS_NOM : c.planning()))
                .values();
        List<Creneau> first = plannings.iterator().next();
        return plannings.stream().anyMatch(other -> !Semaines.identiques(first, other));
    }
}
