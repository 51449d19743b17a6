package fr.cahier.report;

import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FollowUp;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What remains after a proposal: reservations, what is seen on site, what is due after the label; each told once. */
final class Remaining {

    private final Verdict verdict;

    Remaining(Verdict verdict) {
        this.verdict = verdict;
    }

    /** {@return the reservations, those of one obligation and sentence together; promises stand apart} */
    List<Map<String, Object>> reservations() {
        record Key(Obligation obligation, String sentence) {}
        Map<Key, List<Finding>> told = new LinkedHashMap<>();
        for (Finding finding : verdict.findings()) {
            for (Reservation reservation : finding.reservations()) {
                if (reservation.reason() != Reason.COMMITMENT_PENDING) {
                    told.computeIfAbsent(
                                    new Key(finding.obligation(), reservation.sentence()), unseen -> new ArrayList<>())
                            .add(finding);
                }
            }
        }
        List<Map<String, Object>> data = new ArrayList<>();
        told.forEach((key, findings) -> data.add(line(key.obligation(), findings, key.sentence())));
        return data;
    }

    /** {@return what is seen on site, but for what a reservation tells} */
    List<Map<String, Object>> onSite() {
        return due(finding -> isDue(finding, FollowUp.CHECK_ON_SITE));
    }

    /** {@return what is due after the label, but for what is told already} */
    List<Map<String, Object>> afterLabel() {
        return due(finding -> isDueAfterLabel(finding) && !isDue(finding, FollowUp.CHECK_ON_SITE));
    }

    private static boolean isDueAfterLabel(Finding finding) {
        return isDue(finding, FollowUp.DUE_AFTER_LABEL);
    }

    /** {@return the obligations of such findings, each with the sites or persons concerned} */
    private List<Map<String, Object>> due(Predicate<Finding> wanted) {
        Map<Obligation, List<Finding>> due = verdict.findings().stream()
                .filter(finding -> finding.reservations().isEmpty() && wanted.test(finding))
                .collect(Collectors.groupingBy(Finding::obligation, LinkedHashMap::new, Collectors.toList()));
        return due.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), ""))
                .toList();
    }

    /** {@return whether that remains to be done; where an obligation has no object, nothing does} */
    static boolean isDue(Finding finding, FollowUp followUp) {
        return finding.status() != Status.NOT_APPLICABLE && finding.followUps().contains(followUp);
    }

    private static Map<String, Object> line(Obligation obligation, List<Finding> findings, String sentence) {
        return Map.of(
                "numero", obligation.id(),
                "titre", obligation.title(),
                "sujets", Named.subjects(findings),
                "phrase", sentence,
                "aussi_apres_label", findings.stream().anyMatch(Remaining::isDueAfterLabel));
    }
}
