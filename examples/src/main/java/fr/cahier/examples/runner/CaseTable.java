package fr.cahier.examples.runner;

import fr.cahier.cases.Coverage;
import fr.cahier.verdict.Status;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints which findings of each obligation have a case. */
record CaseTable(Terminal out) {

    void print(List<Coverage> coverages) {
        out.println("Cas par obligation et par constat attendu (« trou » : possible, et sans cas) :");
        out.println(row("", Stream.of(Status.values()).map(CaseTable::title)));
        coverages.forEach(coverage -> out.println(
                row(coverage.obligation().id(), Stream.of(Status.values()).map(status -> cell(coverage, status)))));
        List<Coverage> holed = coverages.stream()
                .filter(coverage -> !coverage.holes().isEmpty())
                .toList();
        holed.forEach(
                coverage -> out.println("Sans cas : " + coverage.obligation().id() + " — "
                        + Stream.of(Status.values())
                                .filter(coverage.holes()::contains)
                                .map(CaseTable::title)
                                .collect(Collectors.joining(", "))));
        if (holed.isEmpty()) {
            out.println("Chaque constat possible a un cas.");
        }
        out.println();
    }

    private static String row(String first, Stream<String> cells) {
        return String.format(Locale.ROOT, "%-8s", first)
                + cells.map(cell -> String.format(Locale.ROOT, "%15s", cell)).collect(Collectors.joining());
    }

    private static String cell(Coverage coverage, Status status) {
        Integer count = coverage.cases().get(status);
        return count != null ? count.toString() : coverage.holes().contains(status) ? "trou" : "·";
    }

    private static String title(Status status) {
        return switch (status) {
            case SATISFIED -> "satisfaite";
            case BREACHED -> "non respectée";
            case MISSING -> "manquante";
            case UNRESOLVED -> "à trancher";
            case NOT_APPLICABLE -> "sans objet";
        };
    }
}
