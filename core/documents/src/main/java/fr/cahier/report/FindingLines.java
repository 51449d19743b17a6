package fr.cahier.report;

import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Remedy;
import fr.cahier.verdict.Status;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes on a page what has one cause: sentence, facts, evidence, remedy, then the obligation and its source, or all of them. */
final class FindingLines {

    private static final int ELEMENTS_SHOWN = 8;

    private final TextPage page;
    private final Facts facts;

    FindingLines(TextPage page, Facts facts) {
        this.page = page;
        this.facts = facts;
    }

    void write(Cause cause) {
        Repeated first = cause.first();
        heading(cause);
        page.line(10, first.told(first.first().sentence()));
        readings(first.first()).forEach(one -> page.line(12, first.told(one)));
        facts(cause.findings());
        evidence(cause.findings());
        if (first.first().remedy() != null) {
            page.line(
                    10,
                    Remedy.heading(first.first().reason()) + " : "
                            + first.told(first.first().remedy().text()));
            WantedPlaces.of(cause.findings(), facts).forEach(place -> page.line(10, "Où : " + place + "."));
        }
        unnamed(cause.findings());
        sources(cause);
    }

    private void heading(Cause cause) {
        String what = cause.alike().size() == 1
                ? named(cause.first().obligation())
                : cause.alike().size() + " obligations, pour une même raison";
        page.line(2, what + cause.subjects());
    }

    private void sources(Cause cause) {
        if (cause.alike().size() == 1) {
            page.line(10, "Texte : " + source(cause.first().first()));
        } else {
            page.line(10, "Obligations :");
            cause.alike().forEach(one -> page.line(12, named(one.obligation()) + " — " + source(one.first())));
        }
    }

    /** {@return its readings, one line each} */
    static List<String> readings(Finding finding) {
        String heading = "– " + OpenQuestions.readingHeading(finding) + " : ";
        return finding.readings().stream().map(reading -> heading + reading).toList();
    }

    static String named(Obligation obligation) {
        return obligation.id() + "  " + obligation.title();
    }

    private static String source(Finding finding) {
        return finding.obligation().source() + (FindingData.neverDecides(finding) ? weight(finding.obligation()) : "");
    }

    static String subject(Finding finding) {
        return finding.subjectHeading().map(name -> " — " + name).orElse("");
    }

    private static String weight(Obligation obligation) {
        return switch (obligation.nature()) {
            case ADHESION -> " (adhésion : sans réponse, une réserve)";
            case INTITULE -> " (intitulé : sans réponse, une réserve)";
            case IMPLICITE -> " (implicite : ne décide jamais seul)";
            case OBLIGATION, OPTION, ENSEMBLE, ALIAS, AUTRE_ACTEUR, COLLECTIVE -> "";
        };
    }

    private void facts(List<Finding> findings) {
        findings.stream().flatMap(this::facts).distinct().forEach(line -> page.line(10, line));
    }

    private Stream<String> facts(Finding finding) {
        List<String> lines = finding.status() == Status.MISSING ? Facts.computed(finding) : facts.lines(finding);
        int more = lines.size() - ELEMENTS_SHOWN;
        return Stream.of(
                        lines.stream().limit(ELEMENTS_SHOWN).map(line -> "Fait : " + line),
                        more > 0
                                ? Stream.of("et " + VerdictWords.plural(more, "autre élément.", "autres éléments."))
                                : Stream.<String>empty(),
                        finding.omitted().facts() > 0
                                ? Stream.of("et " + Facts.untold(finding) + ".")
                                : Stream.<String>empty())
                .flatMap(told -> told);
    }

    private void evidence(List<Finding> findings) {
        String pieces = findings.stream()
                .filter(finding -> !finding.evidence().isEmpty())
                .map(Facts::pieces)
                .distinct()
                .collect(Collectors.joining(" ; "));
        if (!pieces.isEmpty()) {
            page.line(10, "Pièces : " + pieces + ".");
        }
    }

    private void unnamed(List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.omitted().supplies() > 0)
                .map(Facts::unnamed)
                .distinct()
                .forEach(more -> page.line(10, "et " + more + "."));
    }
}
