package fr.cahier.internal.derive;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.facts.Permanence;
import fr.cahier.internal.Folded;
import fr.cahier.internal.derive.Semaines.Alternance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the weekly opening of each site that receives the public, or of a structure without sites. */
final class Permanences {

    /** The schedule of slots that name no document: that of the application form. */
    static final String SANS_NOM = "";

    private final Semaines semaines;

    /** Of the previous state, by site. */
    private final Map<@Nullable String, Counted> before;

    private Permanences(Semaines semaines, Map<@Nullable String, Counted> before) {
        this.semaines = semaines;
        this.before = before;
    }

    /** An opening and its slots, with the half-days of each of two weeks that alternate. */
    record Counted(
            Permanence permanence,
            List<Creneau> creneaux,
            Alternance certaines,
            Alternance certainesEnvisageables,
            Alternance possibles,
            Alternance envisageables) {}

    /**
     * {@return the openings by site, in order; null is the structure; an empty list of slots is an opening of no hour}
     *
     * @param before the facts of the previous state; null when there is none
     */
    static Map<@Nullable String, Counted> of(
            Dossier dossier, Optional<Semaines> semaines, @Nullable DerivedFacts before) {
        return dossier.creneaux() == null
                ? Collections.emptyMap()
                : semaines.map(weeks ->
                                new Permanences(weeks, before == null ? Collections.emptyMap() : before.permanences()))
                        .map(permanences -> permanences.of(dossier))
                        .orElse(Collections.emptyMap());
    }

    private Map<@Nullable String, Counted> of(Dossier dossier) {
        List<String> sites = Subjects.sites(dossier);
        Map<@Nullable String, Counted> permanences = new LinkedHashMap<>();
        Map<String, List<Creneau>> bySite = bySite(dossier, sites);
        for (int index = 0; index < sites.size(); index++) {
            String site = sites.get(index);
            List<Creneau> creneaux = bySite.getOrDefault(site, List.of());
            boolean said = dossier.creneaux().isEmpty() || !creneaux.isEmpty();
            if (Boolean.TRUE.equals(dossier.sites().get(index).recoitPublic()) && said) {
                permanences.put(site, counted(site, creneaux));
            }
        }
        if (permanences.isEmpty()) {
            permanences.put(null, counted(null, dossier.creneaux()));
        }
        return permanences;
    }

    /** A slot without a site belongs to the only site that may receive the public; where there are several, to none. */
    static Map<String, List<Creneau>> bySite(Dossier dossier, List<String> sites) {
        List<String> receiving = new ArrayList<>(1);
        for (int index = 0; index < sites.size(); index++) {
            if (!Boolean.FALSE.equals(dossier.sites().get(index).recoitPublic())) {
                receiving.add(sites.get(index));
            }
        }
        String only = receiving.size() == 1 ? receiving.get(0) : SANS_NOM;
        Map<String, List<Creneau>> bySite = new HashMap<>();
        for (Creneau creneau : dossier.creneaux()) {
            String site = creneau.siteId() == null ? only : creneau.siteId();
            bySite.computeIfAbsent(site, unseen -> new ArrayList<>()).add(creneau);
        }
        return bySite;
    }

    private Counted counted(@Nullable String site, List<Creneau> creneaux) {
        Counted known = before.get(site);
        return known != null && DerivedFacts.isSame(known.creneaux, creneaux) ? known : count(site, creneaux);
    }

    private Counted count(@Nullable String site, List<Creneau> creneaux) {
        int valides = 0;
        for (Creneau creneau : creneaux) {
            valides += Semaines.valide(creneau) ? 1 : 0;
        }
        boolean precis = Semaines.precis(creneaux);
        Alternance certaines = semaines.certaines(creneaux);
        Alternance pleines = Semaines.aDistance(creneaux) ? semaines.pleines(creneaux) : certaines;
        Alternance possibles = semaines.possibles(creneaux);
        Alternance envisageables = precis ? possibles : semaines.envisageables(creneaux);
        Collection<List<Creneau>> plannings = plannings(creneaux);
        String differences = differences(plannings);
        Permanence permanence = new Permanence(
                site,
                creneaux.size(),
                valides,
                certaines.pire(),
                pleines.pire(),
                (precis ? pleines : semaines.pleinesEnvisageables(creneaux)).pire(),
                possibles.pire(),
                envisageables.pire(),
                Alternance.plusPauvre(certaines, pleines, possibles, envisageables),
                plannings.size(),
                differences != null,
                differences);
        Alternance certainesEnvisageables = precis ? certaines : semaines.certainesEnvisageables(creneaux);
        return new Counted(permanence, creneaux, certaines, certainesEnvisageables, possibles, envisageables);
    }

    /** {@return the slots of each planning, none of them empty} */
    private static Collection<List<Creneau>> plannings(List<Creneau> creneaux) {
        if (creneaux.isEmpty() || isOne(creneaux)) {
            return creneaux.isEmpty() ? List.of() : List.of(creneaux);
        }
        Map<String, List<Creneau>> plannings = new LinkedHashMap<>();
        Map<String, String> folded = new HashMap<>();
        for (Creneau creneau : creneaux) {
            String written = Objects.requireNonNullElse(creneau.planning(), SANS_NOM);
            // One document may be named in several ways of writing.
            String planning = folded.computeIfAbsent(written, Folded::of);
            plannings.computeIfAbsent(planning, unseen -> new ArrayList<>()).add(creneau);
        }
        return plannings.values();
    }

    /** {@return in what they differ; null where they do not} */
    private static @Nullable String differences(Collection<List<Creneau>> plannings) {
        boolean differ = plannings.size() > 1
                && plannings.stream()
                                .map(Semaines::ouvertures)
                                .distinct()
                                .limit(2)
                                .count()
                        > 1;
        return differ ? PlanningDifferences.told(plannings) : null;
    }

    /** Most dossiers name one, and no list of it is made then. */
    private static boolean isOne(List<Creneau> creneaux) {
        String first = creneaux.get(0).planning();
        return creneaux.stream().allMatch(creneau -> Objects.equals(creneau.planning(), first));
    }
}
