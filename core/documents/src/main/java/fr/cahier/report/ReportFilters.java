package fr.cahier.report;

import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import java.util.Arrays;
import java.util.List;
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
            case MISSING -> new Etat("manquant", "Manquant");
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
     * @param classes of what can be chosen
     */
    static String style(String... classes) {
        return Arrays.stream(classes)
                .map(classe -> {
                    String chosen = "body:has(.choix-" + classe + ":checked) ";
                    return chosen + ".constat:not(." + classe + ")," + chosen + ".chapitre:not(:has(." + classe
                            + ")){display:none}";
                })
                .collect(Collectors.joining(" "));
    }
}
