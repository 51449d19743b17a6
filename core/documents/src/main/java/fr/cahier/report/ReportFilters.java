package fr.cahier.report;

import fr.cahier.report.AnnexData.Chapitre;
import fr.cahier.report.AnnexData.Constat;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What shows the findings of one status or site only: rules of style, since a page runs nothing. */
final class ReportFilters {

    /**
     * What a finding can be filtered by.
     *
     * @param classe the page's own word
     */
    record Etat(String classe, String nom) {}

    static final Etat MISSING = new Etat("manquant", "Manquant");

    private static final Etat RESERVED = new Etat("reserve", "Satisfait, sous réserve");

    private ReportFilters() {}

    static Etat of(Finding finding) {
        return finding.status() == Status.SATISFIED && !finding.reservations().isEmpty()
                ? RESERVED
                : of(finding.status());
    }

    private static Etat of(Status status) {
        return switch (status) {
            case BREACHED -> new Etat("non-respecte", "Non respecté");
            case MISSING -> MISSING;
            case UNRESOLVED -> new Etat("a-trancher", "À trancher ou indéterminé");
            case SATISFIED -> new Etat("satisfait", "Satisfait");
            case NOT_APPLICABLE -> new Etat("sans-objet", "Sans objet");
        };
    }

    /** {@return those that some finding has, what needs work first} */
    static List<Etat> in(List<Finding> findings) {
        List<Etat> found = findings.stream().map(ReportFilters::of).distinct().toList();
        return Stream.concat(
                        Stream.of(Status.BREACHED, Status.MISSING, Status.UNRESOLVED)
                                .map(ReportFilters::of),
                        Stream.concat(
                                Stream.of(RESERVED),
                                Stream.of(Status.SATISFIED, Status.NOT_APPLICABLE)
                                        .map(ReportFilters::of)))
                .filter(found::contains)
                .toList();
    }

    /**
     * {@return the rules, in one line; the element that a link leads to is always shown}
     *
     * @param states classes of what can be chosen in the first list
     * @param places those of the second; none where there is no such list
     */
    static String style(List<String> states, List<String> places, List<Chapitre> chapters) {
        List<List<Set<String>>> cards = chapters.stream()
                .map(chapter ->
                        chapter.constats().stream().map(ReportFilters::classes).toList())
                .toList();
        Stream<String> pairs = states.stream()
                .flatMap(state -> places.stream().map(place -> pair(cards, state, place)))
                .filter(rule -> !rule.isEmpty());
        return Stream.concat(Stream.concat(states.stream(), places.stream()).map(ReportFilters::one), pairs)
                .collect(Collectors.joining(" "));
    }

    private static Set<String> classes(Constat card) {
        return Stream.concat(
                        Stream.of(card.etat()),
                        Arrays.stream(card.lieuxClasses().split(" ")))
                .collect(Collectors.toSet());
    }

    private static String one(String classe) {
        String chosen = "body:has(.choix-" + classe + ":checked) ";
        return chosen + ".constat:not(." + classe + ")," + chosen + ".chapitre:not(:has(." + classe
                + ")){display:none}";
    }

    /** A chapter may hold a card of the one choice and a card of the other, and none of both. */
    private static String pair(List<List<Set<String>>> chapters, String state, String place) {
        Set<String> both = Set.of(state, place);
        List<List<Set<String>>> without = chapters.stream()
                .filter(cards -> cards.stream().noneMatch(card -> card.containsAll(both)))
                .toList();
        String chosen = "body:has(.choix-" + state + ":checked):has(.choix-" + place + ":checked) ";
        if (without.size() == chapters.size()) {
            return chosen + ".chapitre{display:none} " + chosen + ".rien{display:block}";
        }
        boolean empty = without.stream()
                .anyMatch(cards -> cards.stream().anyMatch(card -> card.contains(state))
                        && cards.stream().anyMatch(card -> card.contains(place)));
        return empty ? chosen + ".chapitre:not(:has(." + state + "." + place + ")){display:none}" : "";
    }
}
