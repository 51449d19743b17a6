package fr.cahier.internal.derive;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** In what the weekly plannings of one place differ, told to people: which hours one alone says, of the first six that do. */
final class PlanningDifferences {

    private static final int MAX_TOLD = 6;

    private PlanningDifferences() {}

    /**
     * {@return for example "« formulaire » seul dit jeudi 9 h – 12 h, vendredi 9 h – 12 h"}
     *
     * @param plannings the slots of each, none of them empty
     */
    static String told(Collection<List<Creneau>> plannings) {
        Map<String, Integer> sayings = new HashMap<>();
        plannings.forEach(planning -> hours(planning).forEach(hour -> sayings.merge(hour, 1, Integer::sum)));
        List<String> told = new ArrayList<>();
        for (List<Creneau> planning : plannings) {
            Set<String> alone = hours(planning);
            alone.removeIf(hour -> sayings.get(hour) > 1);
            if (!alone.isEmpty()) {
                told.add(name(planning.get(0)) + " seul dit " + first(alone));
            }
            if (told.size() == MAX_TOLD) {
                break;
            }
        }
        return told.isEmpty() ? "les mêmes heures n’y sont pas dites de la même façon" : String.join(" ; ", told);
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

    private static String first(Set<String> hours) {
        int more = hours.size() - MAX_TOLD;
        return hours.stream().limit(MAX_TOLD).collect(Collectors.joining(", "))
                + (more > 0 ? " et " + more + (more == 1 ? " autre" : " autres") : "");
    }
}
