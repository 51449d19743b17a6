package fr.cahier.report;

import fr.cahier.explanation.Explanation;
import fr.cahier.explanation.ThresholdHistory;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Threshold;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.InstantFormat;
import fr.cahier.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an explanation tells of the thresholds: those that mattered first, then all of the edition. */
record ThresholdData(Verdict verdict, Edition edition) {

    /** The rest stands in the annex: two pages hold no more. */
    private static final int MAX_READ = 6;

    Map<String, Object> all(Collection<Finding> judged, Collection<Explanation> explanations) {
        List<Map<String, Object>> read = read(judged, explanations);
        int more = read.size() - MAX_READ;
        return Map.of(
                "seuils_lus", FindingData.filled(read.stream().limit(MAX_READ).toList()),
                "autres_seuils", more > 0 ? VerdictWords.plural(more, "autre seuil", "autres seuils") : "",
                "seuils", edition.thresholds().values().stream().map(this::told).toList());
    }

    /** {@return the thresholds that rules on these findings read, with the value that applied; those that a doctrine set are told with it} */
    private List<Map<String, Object>> read(Collection<Finding> judged, Collection<Explanation> explanations) {
        Set<String> obligations = judged.stream()
                .filter(ThresholdData::isCompared)
                .map(finding -> finding.obligation().id())
                .collect(Collectors.toSet());
        Set<String> decided = judged.stream()
                .flatMap(finding -> finding.settled().stream())
                .filter(settled -> settled.decision() != null)
                .map(settled -> String.valueOf(settled.decision().on()))
                .collect(Collectors.toSet());
        return explanations.stream()
                .filter(explanation ->
                        obligations.contains(explanation.obligation().id()))
                .flatMap(explanation -> explanation.thresholds().stream())
                .map(ThresholdHistory::code)
                .distinct()
                .filter(code -> !decided.contains(code))
                .flatMap(code -> Stream.ofNullable(edition.thresholds().get(code)))
                .map(this::told)
                .toList();
    }

    /** Where the dossier says nothing, nothing was compared with a threshold. */
    private static boolean isCompared(Finding finding) {
        return finding.observed() != null
                || !finding.facts().isEmpty()
                || finding.computed().stream()
                        .anyMatch(computed -> computed.atLeast() != null || computed.atMost() != null);
    }

    private Map<String, Object> told(Threshold threshold) {
        LocalDate day = LocalDate.ofInstant(verdict.receipt().instant(), edition.zone());
        return Map.of(
                "titre", threshold.title(),
                "valeur", valued(threshold.valueOn(day).orElse(null), threshold.unit()),
                "texte", threshold.source().toString());
    }

    private String valued(@Nullable Object value, String unit) {
        return value instanceof BigDecimal number
                ? VerdictWords.counted(number, unit)
                : new InstantFormat(edition.zone()).text(value) + (unit.isEmpty() ? "" : " " + unit);
    }
}
