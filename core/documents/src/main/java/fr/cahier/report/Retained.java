package fr.cahier.report;

import fr.cahier.doctrine.Decision;
import fr.cahier.doctrine.Position;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Settled;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the office decided for all dossiers, with the findings that follow it.
 *
 * @param findings in the order of the text
 */
record Retained(Decision decision, String text, List<Finding> findings) {

    private static final int MAX_FINDINGS = 12;

    /** {@return each decision once, in the order of the findings} */
    static List<Retained> of(Verdict verdict) {
        Map<Settled, List<Finding>> settled = new LinkedHashMap<>();
        for (Finding finding : verdict.findings()) {
            for (Settled one : finding.settled()) {
                if (one.decision() != null) {
                    settled.computeIfAbsent(one, unseen -> new ArrayList<>()).add(finding);
                }
            }
        }
        List<Retained> all = new ArrayList<>();
        settled.forEach((one, findings) -> all.add(new Retained(one.decision(), one.text(), findings)));
        return all;
    }

    /** {@return what was decided, of a question after the title of the obligations that ask it} */
    String told() {
        String asked = findings.stream()
                .map(finding -> finding.obligation().title())
                .distinct()
                .collect(Collectors.joining(" ; "));
        return decision instanceof Position && !asked.isEmpty() ? asked + " : " + text : text;
    }

    /** {@return who decided it, when and why} */
    String grounds() {
        return "Retenu le " + FrenchFormat.day(decision.date()) + " (" + decision.auteur() + "). " + decision.motif();
    }

    /** {@return the first findings, and how many more there are} */
    String followedBy() {
        String first =
                findings.stream().limit(MAX_FINDINGS).map(VerdictWords::named).collect(Collectors.joining(" ; "));
        int more = findings.size() - MAX_FINDINGS;
        return more > 0 ? first + " et " + more + " de plus." : first + ".";
    }
}
