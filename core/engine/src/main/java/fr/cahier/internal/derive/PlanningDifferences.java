package fr.cahier.internal.derive;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** In what the weekly plannings of one place differ, told to people: which hours one alone says, of the first six that do. */
final class PlanningDifferences {

    private static final int MAX_TOLD = 6;

    private PlanningDifferences() {}

    /** @param hours in order; those of a slot that leaves them open are none */
    private record Planning(String name, Set<String> hours) {

        static Planning of(List<Creneau> slots) {
            return new Planning(PlanningDifferences.name(slots.get(0)), PlanningDifferences.hours(slots));
        }
    }

    /**
     * {@return for example "« formulaire » seul dit jeudi 9 h – 12 h, vendredi 9 h – 12 h"}
     *
     * @param slots those of each planning, none of them empty
     */
    static String told(Collection<List<Creneau>> slots) {
        List<Planning> plannings = slots.stream().map(Planning::of).toList();
        Map<String, Integer> sayings = new LinkedHashMap<>();
        plannings.forEach(planning -> planning.hours().forEach(hour -> sayings.merge(hour, 1, Integer::sum)));
        List<String> alone = new ArrayList<>();
        for (Planning planning : plannings) {
            List<String> hours = planning.hours().stream()
                    .filter(hour -> sayings.get(hour) == 1)
                    .toList();
            if (!hours.isEmpty()) {
                alone.add(planning.name() + " seul dit " + first(hours));
            }
        }
        return alone.isEmpty() ? shared(sayings, plannings.size()) : String.join(" ; ", firstOf(alone));
    }

    /** What no planning says alone, some may say and others not. */
    private static String shared(Map<String, Integer> sayings, int plannings) {
        List<String> some = sayings.entrySet().stream()
                .filter(saying -> saying.getValue() < plannings)
                .map(Map.Entry::getKey)
                .toList();
        return some.isEmpty()
                ? "les mêmes heures n’y sont pas dites de la même façon"
                : "certains seulement disent " + first(some);
    }

    private static List<String> firstOf(List<String> plannings) {
        int more = plannings.size() - MAX_TOLD;
        if (more <= 0) {
            return plannings;
        }
        List<String> first = new ArrayList<>(plannings.subList(0, MAX_TOLD));
        first.add("il en va de même "
                + (more == 1 ? "d’un autre planning" : "de " + FrenchFormat.count(more) + " autres plannings"));
        return first;
    }

    private static String name(Creneau slot) {
        return slot.planning() == null ? "le planning sans nom" : FrenchFormat.quoted(slot.planning());
    }

    private static Set<String> hours(List<Creneau> planning) {
        return planning.stream()
                .filter(Semaines::valide)
                .map(slot -> Lexicon.weekday(slot.jour()) + " " + FrenchFormat.hour(slot.debut()) + " – "
                        + FrenchFormat.hour(slot.fin()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String first(Collection<String> hours) {
        int more = hours.size() - MAX_TOLD;
        return hours.stream().limit(MAX_TOLD).collect(Collectors.joining(", "))
                + (more > 0 ? " et " + FrenchFormat.count(more) + (more == 1 ? " autre" : " autres") : "");
    }
}
