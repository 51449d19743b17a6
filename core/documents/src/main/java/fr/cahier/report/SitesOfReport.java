package fr.cahier.report;

import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Verdict;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sites that findings speak of, in the order in which these name them, each with a class of the page's own. */
final class SitesOfReport {

    /** @param classe never text of the dossier */
    record Lieu(String classe, String sigle, String nom) {}

    /** More sites are neither filtered nor columns of the table, one by one. */
    static final int MAX_SHOWN = 60;

    private static final int MAX_NAMED = 24;
    private static final String ALL = "tous les sites";

    private final Map<String, Lieu> byId = new LinkedHashMap<>();

    SitesOfReport(Verdict verdict) {
        for (Finding finding : verdict.findings()) {
            if (isOfSite(finding)) {
                byId.computeIfAbsent(
                        finding.subject(),
                        id -> new Lieu(
                                "lieu-" + (byId.size() + 1),
                                id,
                                finding.subjectHeading().orElseThrow()));
            }
        }
    }

    static boolean isOfSite(Finding finding) {
        return finding.subject() != null && finding.obligation().subject() == Subject.SITE;
    }

    int count() {
        return byId.size();
    }

    /** {@return the first of them, in the order of the findings} */
    List<Lieu> shown() {
        return byId.values().stream().limit(MAX_SHOWN).toList();
    }

    /** {@return their names, the first of many, for the head of the report} */
    String named() {
        String first = byId.values().stream().limit(MAX_NAMED).map(Lieu::nom).collect(Collectors.joining(", "));
        int more = byId.size() - MAX_NAMED;
        return more <= 0 ? first : first + " et " + VerdictWords.others(more, "autre", "autres");
    }

    /** {@return how many more there are, in words, or empty} */
    String others() {
        int more = byId.size() - MAX_SHOWN;
        return more <= 0 ? "" : VerdictWords.others(more, "autre", "autres");
    }

    /** {@return whom the findings are about, in few words; empty where it is the only site, which the head names} */
    String briefly(Repeated same) {
        if (isOfAll(same.findings())) {
            return byId.size() > 1 ? ALL : "";
        }
        return same.briefly();
    }

    /** {@return the names of those whom the findings are about, or that they are about all of several sites} */
    String told(List<Finding> findings) {
        return isOfAll(findings) && byId.size() > 1 ? ALL : Named.subjects(findings);
    }

    private boolean isOfAll(List<Finding> findings) {
        return findings.size() == byId.size() && findings.stream().allMatch(SitesOfReport::isOfSite);
    }

    /** {@return the classes of the sites that the findings are about; that of the whole dossier where none is} */
    String classes(Collection<Finding> findings) {
        String classes = findings.stream()
                .filter(SitesOfReport::isOfSite)
                .map(finding -> byId.get(finding.subject()).classe())
                .distinct()
                .limit(MAX_SHOWN)
                .collect(Collectors.joining(" "));
        return classes.isEmpty() ? "lieu-0" : classes;
    }
}
