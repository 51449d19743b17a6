package fr.cahier.benchmarks.handwritten;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Documents that each give a schedule of one place. */
final class Documents {

    private static final int MANY = 6;

    private Documents() {}

    /** {@return the hours that one of them gives and no other} */
    static String apart(List<Creneau> slots) {
        Map<String, String> called = new LinkedHashMap<>();
        Map<String, Set<String>> givenBy = new HashMap<>();
        Map<String, List<String>> hours = new HashMap<>();
        for (Creneau slot : slots) {
            String document = slot.planning() == null ? "" : Blanks.name(slot.planning());
            called.putIfAbsent(
                    document, slot.planning() == null ? "le planning sans nom" : FrenchFormat.quoted(slot.planning()));
            hours.putIfAbsent(document, new ArrayList<>());
            if (Week.complete(slot)) {
                String hour = Lexicon.weekday(slot.jour()) + " " + FrenchFormat.hour(slot.debut()) + " – "
                        + FrenchFormat.hour(slot.fin());
                hours.get(document).add(hour);
                givenBy.computeIfAbsent(hour, unseen -> new HashSet<>()).add(document);
            }
        }
        List<String> told = new ArrayList<>();
        called.forEach((document, name) -> {
            List<String> alone = hours.get(document).stream()
                    .distinct()
                    .filter(hour -> givenBy.get(hour).size() == 1)
                    .toList();
            if (!alone.isEmpty()) {
                told.add(name + " seul dit " + some(alone));
            }
        });
        if (told.isEmpty()) {
            List<String> somewhere = called.keySet().stream()
                    .flatMap(document -> hours.get(document).stream())
                    .distinct()
                    .filter(hour -> givenBy.get(hour).size() < called.size())
                    .toList();
            return somewhere.isEmpty()
                    ? "les mêmes heures n’y sont pas dites de la même façon"
                    : "certains seulement disent " + some(somewhere);
        }
        int more = told.size() - MANY;
        String first = String.join(" ; ", told.subList(0, Math.min(MANY, told.size())));
        return more <= 0
                ? first
                : first + " ; il en va de même "
                        + (more > 1 ? "de " + FrenchFormat.count(more) + " autres plannings" : "d’un autre planning");
    }

    /** {@return how many there are} */
    static int count(List<Creneau> slots) {
        return (int) slots.stream()
                .map(slot -> slot.planning() == null ? "" : Blanks.name(slot.planning()))
                .distinct()
                .count();
    }

    private static String some(List<String> hours) {
        String told = String.join(", ", hours.subList(0, Math.min(MANY, hours.size())));
        int more = hours.size() - MANY;
        return more <= 0 ? told : told + " et " + FrenchFormat.count(more) + (more > 1 ? " autres" : " autre");
    }
}
