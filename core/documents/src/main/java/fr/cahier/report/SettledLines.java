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
import java.util.Objects;

/** What a doctrine decided, with the findings that follow each decision. */
final class SettledLines {

    private static final int MAX_FINDINGS = 12;

    private SettledLines() {}

    static void write(TextPage page, Verdict verdict) {
        Map<Settled, List<String>> settled = new LinkedHashMap<>();
        for (Finding finding : verdict.findings()) {
            for (Settled reading : finding.settled()) {
                settled.computeIfAbsent(reading, unseen -> new ArrayList<>()).add(VerdictWords.named(finding));
            }
        }
        if (settled.isEmpty()) {
            return;
        }
        page.title("CE QUE LE SERVICE A RETENU POUR TOUS LES DOSSIERS");
        page.blank();
        settled.forEach((reading, findings) -> {
            Decision decision = Objects.requireNonNull(reading.decision(), "a verdict holds no supposition");
            page.line(2, decision.on() + " : " + reading.text());
            page.line(
                    4,
                    "Retenu le " + FrenchFormat.day(Objects.requireNonNull(decision.date())) + " (" + decision.auteur()
                            + "). " + decision.motif());
            page.line(4, "Constats : " + listed(findings));
        });
    }

    private static String listed(List<String> findings) {
        String first = String.join(", ", findings.subList(0, Math.min(MAX_FINDINGS, findings.size())));
        int more = findings.size() - MAX_FINDINGS;
        return more > 0 ? first + " et " + more + " de plus." : first + ".";
    }
}
