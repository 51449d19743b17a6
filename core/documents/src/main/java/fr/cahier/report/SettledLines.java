package fr.cahier.report;

import fr.cahier.doctrine.Position;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.SettledReading;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The readings that a doctrine settled on, with the findings that follow each. */
final class SettledLines {

    private static final int MAX_FINDINGS = 12;

    private SettledLines() {}

    static void write(TextPage page, Verdict verdict) {
        Map<SettledReading, List<String>> settled = new LinkedHashMap<>();
        for (Finding finding : verdict.findings()) {
            for (SettledReading reading : finding.settled()) {
                settled.computeIfAbsent(reading, unseen -> new ArrayList<>()).add(VerdictWords.named(finding));
            }
        }
        if (settled.isEmpty()) {
            return;
        }
        page.title("LECTURES RETENUES PAR LE SERVICE");
        page.blank();
        settled.forEach((reading, findings) -> {
            Position position = Objects.requireNonNull(reading.position(), "a verdict holds no supposition");
            page.line(2, position.question() + " : " + reading.text());
            page.line(
                    4,
                    "Retenue le " + FrenchFormat.day(Objects.requireNonNull(position.date())) + " (" + position.auteur()
                            + "). " + position.motif());
            page.line(4, "Constats : " + listed(findings));
        });
    }

    private static String listed(List<String> findings) {
        String first = String.join(", ", findings.subList(0, Math.min(MAX_FINDINGS, findings.size())));
        int more = findings.size() - MAX_FINDINGS;
        return more > 0 ? first + " et " + more + " de plus." : first + ".";
    }
}
