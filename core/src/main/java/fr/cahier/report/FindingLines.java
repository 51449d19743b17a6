package fr.cahier.report;

import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Remedy;
import fr.cahier.verdict.Sentences;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One finding on a page: what was found, on what facts and pieces, what to do, where the text says it. */
final class FindingLines {

    private static final int ELEMENTS_SHOWN = 8;

    private final Page page;
    private final Sentences sentences;

    FindingLines(Page page, Sentences sentences) {
        this.page = page;
        this.sentences = sentences;
    }

    /** Writes all that is to be known of one finding. */
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
        page.line(10, "Texte : " + obligation.source() + weight(obligation));
    }

    static String subject(Finding finding) {
        return finding.subjectName().map(name -> " — " + name).orElse("");
    }

    private static String weight(Obligation obligation) {
        return switch (obligation.nature()) {
            case INTITULE -> " (intitulé : ne décide jamais seul)";
            case IMPLICITE -> " (implicite : ne décide jamais seul)";
            case OBLIGATION, OPTION, ENSEMBLE, ALIAS, AUTRE_ACTEUR, COLLECTIVE -> "";
        };
    }

    private void facts(Finding finding) {
        if (finding.status() == Status.MISSING || finding.facts().isEmpty()) {
            return;
        }
        Map<String, List<UsedFact>> byElement = finding.facts().stream()
                .collect(Collectors.groupingBy(FindingLines::element, LinkedHashMap::new, Collectors.toList()));
        byElement.entrySet().stream()
                .limit(ELEMENTS_SHOWN)
                .forEach(element -> page.line(10, "Fait : " + element.getKey() + " — " + told(element.getValue())));
        int more = byElement.size() - ELEMENTS_SHOWN;
        if (more > 0) {
            page.line(10, "et " + French.plural(more, "autre élément.", "autres éléments."));
        }
    }

    /** {@return what a fact belongs to: everything before the last name of its pointer} */
    private static String element(UsedFact fact) {
        String parent = fact.pointer().substring(0, fact.pointer().lastIndexOf('/'));
        return parent.isEmpty() ? "dossier" : parent;
    }

    private String told(List<UsedFact> facts) {
        return facts.stream()
                .map(fact -> fact.pointer().substring(fact.pointer().lastIndexOf('/') + 1) + " : "
                        + sentences.text(fact.value()))
                .collect(Collectors.joining(" ; "));
    }

    private void evidence(Finding finding) {
        if (!finding.evidence().isEmpty()) {
            page.line(
                    10,
                    "Pièces : "
                            + finding.evidence().stream()
                                    .map(piece -> piece.value() + " (" + piece.pointer() + ")")
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
    }

    private void remedy(Remedy remedy) {
        page.line(10, "À faire : " + remedy.text());
        Map<String, List<String>> byAccepted = remedy.supplies().stream()
                .collect(Collectors.groupingBy(
                        Supply::accepted,
                        LinkedHashMap::new,
                        Collectors.mapping(Supply::pointer, Collectors.toList())));
        byAccepted.forEach((accepted, pointers) ->
                page.line(10, "Où : " + String.join(", ", pointers) + " ; attendu : " + accepted + "."));
    }
}
