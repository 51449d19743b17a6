package fr.cahier.report;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Threshold.SetBy;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.InstantFormat;
import fr.cahier.verdict.MeasuredUnit;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of all findings, by chapter: what each came to, why, and what was measured. */
final class TreatmentTable {

    private final Verdict verdict;
    private final Edition edition;
    private final ProofWords proof;
    private final InstantFormat words;
    private final SitesOfReport sites;

    TreatmentTable(Verdict verdict, Edition edition, ProofWords proof, InstantFormat words) {
        this.verdict = verdict;
        this.edition = edition;
        this.proof = proof;
        this.words = words;
        this.sites = new SitesOfReport(verdict);
    }

    /** {@return the chapters that have findings, each with its lines} */
    List<Map<String, Object>> chapters() {
        List<Map<String, Object>> chapters = new ArrayList<>();
        verdict.findingsByChapter().forEach((chapter, findings) -> {
            if (!findings.isEmpty()) {
                chapters.add(Map.of("titre", chapter.title(), "lignes", lines(findings)));
            }
        });
        return chapters;
    }

    /** One line for the subjects of an obligation that have one status and measure. */
    private List<Map<String, Object>> lines(Collection<Finding> findings) {
        record Key(Obligation obligation, Status status, String reason, String measured) {}
        Map<Key, List<Finding>> alike = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> new Key(
                                finding.obligation(), finding.status(), proof.reason(finding), measured(finding)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.entrySet().stream()
                .map(entry -> Map.<String, Object>of(
                        "numero", entry.getKey().obligation().id(),
                        "titre", entry.getKey().obligation().title(),
                        "sujets", sites.told(entry.getValue()),
                        "statut", VerdictWords.status(entry.getValue().get(0)),
                        "motif", entry.getKey().reason(),
                        "mesure", entry.getKey().measured()))
                .toList();
    }

    /**
     * {@return what was counted beside what is required} A yes beside a yes says nothing that the status does not; what is satisfied though
     * it falls short is so by a reading or a person's hand, which asks for no such number.
     */
    private String measured(Finding finding) {
        Object observed = finding.observed();
        Object required = finding.required();
        boolean counted = observed instanceof Number || observed instanceof Instant || observed instanceof LocalDate;
        boolean isSetAside = finding.status() == Status.SATISFIED && finding.gap() != null;
        if (!counted || required == null || isSetAside) {
            return "";
        }
        String unit = MeasuredUnit.of(finding, edition);
        return "constaté " + text(observed, unit) + ", " + measure(finding, required) + " " + text(required, unit);
    }

    private String measure(Finding finding, Object required) {
        if (required instanceof Instant || required instanceof LocalDate) {
            return "limite";
        }
        return isOfText(finding, required) ? "attendu" : "seuil du service";
    }

    /** {@return whether it is the text that says what is required, and not the office where the text says nothing} */
    private boolean isOfText(Finding finding, Object required) {
        return !(required instanceof BigDecimal number)
                || edition.thresholds(finding.obligation(), number).stream()
                        .allMatch(threshold -> threshold.setBy() == SetBy.TEXTE);
    }

    private String text(Object value, String unit) {
        return value instanceof BigDecimal number && !unit.isEmpty() ? VerdictWords.counted(number, unit) : text(value);
    }

    private String text(@Nullable Object value) {
        return value instanceof Instant ? words.text(value) : FrenchFormat.value(value);
    }
}
