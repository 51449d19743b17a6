package fr.cahier.report;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fermeture;
import fr.cahier.dossier.Semaine;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.internal.template.Printable;
import fr.cahier.regulation.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The opening hours of a site, as its visitor reads them: of plannings that a dossier names each stands by itself. */
final class VisitPlanning {

    private static final String PLANNING = "Planning";

    /** More of them are read in the dossier. */
    private static final int MAX_TOLD = 6;

    private VisitPlanning() {}

    /** {@return a line for each of the first plannings of {@code site}, at least one, and how many others there are} */
    static List<String> lines(String site, Voice voice, Dossier dossier) {
        Map<String, List<Creneau>> byName = Objects.requireNonNullElse(dossier.creneaux(), List.<Creneau>of()).stream()
                .filter(slot -> site.equals(slot.siteId()) && slot.jour() != null)
                .filter(slot -> voice.countsHours(slot.service()))
                .collect(Collectors.groupingBy(
                        slot -> Objects.requireNonNullElse(slot.planning(), ""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        if (byName.isEmpty()) {
            return List.of(PLANNING + " : " + VisitForm.UNSAID);
        }
        boolean isOne = byName.size() == 1;
        List<String> lines = new ArrayList<>();
        byName.entrySet().stream()
                .limit(MAX_TOLD)
                .map(planning -> heading(planning.getKey(), isOne) + " : " + hours(planning.getValue()))
                .map(Printable::text)
                .forEach(lines::add);
        int more = byName.size() - MAX_TOLD;
        if (more > 0) {
            lines.add("et " + VerdictWords.others(more, "autre planning", "autres plannings"));
        }
        return lines;
    }

    /** {@return a line for each of the first closings of {@code site} that have their days, and how many others there are} */
    static List<String> closings(String site, Dossier dossier) {
        List<Fermeture> closed = Objects.requireNonNullElse(dossier.fermetures(), List.<Fermeture>of()).stream()
                .filter(one -> one.siteId() == null || site.equals(one.siteId()))
                .filter(one -> one.du() != null && one.au() != null)
                .toList();
        List<String> lines = new ArrayList<>();
        closed.stream().limit(MAX_TOLD).map(VisitPlanning::closing).forEach(lines::add);
        int more = closed.size() - MAX_TOLD;
        if (more > 0) {
            lines.add("et " + VerdictWords.others(more, "autre fermeture", "autres fermetures"));
        }
        return lines;
    }

    private static String closing(Fermeture one) {
        String first = FrenchFormat.day(Objects.requireNonNull(one.du()));
        String last = FrenchFormat.day(Objects.requireNonNull(one.au()));
        return first.equals(last) ? "Fermé le " + first : "Fermé du " + first + " au " + last;
    }

    private static String heading(String name, boolean isOne) {
        if (isOne) {
            return PLANNING;
        }
        return PLANNING + " " + (name.isEmpty() ? "sans nom" : FrenchFormat.quoted(name));
    }

    private static String hours(List<Creneau> slots) {
        Map<Integer, List<String>> byDay = new TreeMap<>();
        slots.forEach(slot -> byDay.computeIfAbsent(Objects.requireNonNull(slot.jour()), day -> new ArrayList<>())
                .add(hours(slot)));
        return byDay.entrySet().stream()
                .map(day -> Lexicon.weekday(day.getKey()) + " " + String.join(", ", day.getValue()))
                .collect(Collectors.joining(" ; "));
    }

    private static String hours(Creneau slot) {
        List<String> more = new ArrayList<>();
        if (slot.semaine() != null && slot.semaine() != Semaine.TOUTES) {
            more.add(Lexicon.value(slot.semaine()));
        }
        if (Boolean.TRUE.equals(slot.surRdv())) {
            more.add("sur rendez-vous");
        }
        if (slot.aPartirDu() != null) {
            more.add("à partir du " + FrenchFormat.day(slot.aPartirDu()));
        }
        String from = slot.debut() == null ? "…" : FrenchFormat.hour(slot.debut());
        String to = slot.fin() == null ? "…" : FrenchFormat.hour(slot.fin());
        return from + " – " + to + (more.isEmpty() ? "" : " (" + String.join(", ", more) + ")");
    }
}
