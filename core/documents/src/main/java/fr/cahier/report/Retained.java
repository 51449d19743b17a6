package fr.cahier.report;

import fr.cahier.doctrine.Decision;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Settled;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the office decided for all dossiers, with the findings that follow it.
 *
 * @param findings each by its name and status
 */
record Retained(Decision decision, String text, List<String> findings) {

    private static final int MAX_FINDINGS = 12;

    /** {@return each decision once, in the order of the findings} */
    static List<Retained> of(Verdict verdict) {
        Map<Settled, List<String>> settled = new LinkedHashMap<>();
        for (Finding finding : verdict.findings()) {
            for (Settled one : finding.settled()) {
                if (one.decision() != null) {
                    settled.computeIfAbsent(one, unseen -> new ArrayList<>()).add(VerdictWords.named(finding));
                }
            }
        }
        List<Retained> all = new ArrayList<>();
        settled.forEach((one, findings) -> all.add(new Retained(one.decision(), one.text(), findings)));
        return all;
    }

    /** {@return the question or threshold, and what was decided of it} */
    String told() {
        return decision.on() + " : " + text;
    }

    /** {@return who decided it, when and why} */
    String grounds() {
        return "Retenu le " + FrenchFormat.day(decision.date()) + " (" + decision.auteur() + "). " + decision.motif();
    }

    /** {@return the first findings, and how many more there are} */
    String followedBy() {
        String first = String.join(" ; ", findings.subList(0, Math.min(MAX_FINDINGS, findings.size())));
        int more = findings.size() - MAX_FINDINGS;
        return more > 0 ? first + " et " + more + " de plus." : first + ".";
    }
}
