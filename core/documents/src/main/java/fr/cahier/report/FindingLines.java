package fr.cahier.report;

import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Remedy;
import fr.cahier.verdict.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes one finding on a page: sentence, facts, evidence, remedy, source. */
final class FindingLines {

    private static final int ELEMENTS_SHOWN = 8;

    private final TextPage page;
    private final Facts facts;

    FindingLines(TextPage page, Facts facts) {
        this.page = page;
        this.facts = facts;
    }

    void write(Finding finding) {
        Obligation obligation = finding.obligation();
        page.line(2, obligation.id() + "  " + obligation.title() + subject(finding));
        page.line(10, finding.sentence());
        finding.readings().forEach(reading -> page.line(12, "– lecture possible : " + reading));
        facts(finding);
        evidence(finding);
        if (finding.remedy() != null) {
            remedy(finding.remedy());
        }
        if (finding.omitted().supplies() > 0) {
            page.line(10, "et " + Facts.unnamed(finding) + ".");
        }
        page.line(10, "Texte : " + obligation.source() + weight(obligation));
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

    private void facts(Finding finding) {
        List<String> lines = finding.status() == Status.MISSING ? Facts.computed(finding) : facts.lines(finding);
        lines.stream().limit(ELEMENTS_SHOWN).forEach(line -> page.line(10, "Fait : " + line));
        int more = lines.size() - ELEMENTS_SHOWN;
        if (more > 0) {
            page.line(10, "et " + VerdictWords.plural(more, "autre élément.", "autres éléments."));
        }
        if (finding.omitted().facts() > 0) {
            page.line(10, "et " + Facts.untold(finding) + ".");
        }
    }

    private void evidence(Finding finding) {
        if (!finding.evidence().isEmpty()) {
            page.line(10, "Pièces : " + Facts.pieces(finding) + ".");
        }
    }

    private void remedy(Remedy remedy) {
        page.line(10, "À faire : " + remedy.text());
        Map<String, List<String>> byExpected = remedy.supplies().stream()
                .collect(Collectors.groupingBy(
                        facts::expected, LinkedHashMap::new, Collectors.mapping(facts::place, Collectors.toList())));
        byExpected.forEach((expected, places) -> page.line(
                10, "Où : " + Facts.capitalized(String.join(" ; ", places)) + " ; attendu : " + expected + "."));
    }
}
