package fr.cahier.report;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a visit goes, and what is looked at there. */
final class VisitPlan {

    /** All names that it gives. */
    static final Set<String> NAMES =
            Set.of("lieu_de_visite", "lieux_de_visite", "visites", "sujets", "points", "a_voir", "lieu_connu");

    private static final String WHOLE = "Pour tout le service";

    private final Verdict verdict;
    private final LetterDetails details;

    /** What people call the sites that may receive the public, by id, in the order of the findings. */
    private final Map<String, String> sites = new LinkedHashMap<>();

    /** Those of them of which the dossier says so. */
    private final Set<String> certain = new LinkedHashSet<>();

    VisitPlan(Verdict verdict, LetterDetails details) {
        this.verdict = verdict;
        this.details = details;
        verdict.findings().stream()
                .filter(finding -> SitesOfReport.isOfSite(finding) && finding.status() != Status.NOT_APPLICABLE)
                .forEach(finding -> {
                    sites.putIfAbsent(finding.subject(), heading(finding));
                    if (finding.reason() != Reason.APPLICABILITY_UNKNOWN) {
                        certain.add(finding.subject());
                    }
                });
    }

    private static String heading(Finding finding) {
        String heading = finding.subjectHeading().orElseThrow();
        return heading.equals(finding.subject()) ? "site " + heading : heading;
    }

    Map<String, Object> all() {
        List<String> visited = visited();
        List<Map<String, Object>> seen = seen(visited);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("lieu_connu", details.place() != null || !sites.isEmpty());
        data.put("lieu_de_visite", place(visited));
        data.put("lieux_de_visite", details.place() == null ? many(visited) : List.of());
        data.put("visites", seen);
        data.put("a_voir", !seen.isEmpty());
        return data;
    }

    /**
     * {@return the sites that the office names, else the only one; none where it has to say which} Where nobody said whether a site
     * receives the public, a visit goes to the one of which it was said.
     */
    private List<String> visited() {
        if (!details.sites().isEmpty()) {
            return details.sites();
        }
        if (sites.size() == 1) {
            return List.copyOf(sites.keySet());
        }
        return details.place() == null && certain.size() == 1 ? List.copyOf(certain) : List.of();
    }

    /** {@return the one place; empty where there are several} */
    private String place(List<String> visited) {
        if (details.place() != null) {
            return details.place();
        }
        return switch (visited.size()) {
            case 0 -> Gap.VISIT_PLACE.bracket();
            case 1 -> named(visited.get(0));
            default -> "";
        };
    }

    private List<String> many(List<String> visited) {
        return visited.size() < 2
                ? List.of()
                : visited.stream().map(this::named).toList();
    }

    private String named(String id) {
        String address =
                site(id).map(Site::adresse).filter(text -> !text.isBlank()).orElse(Gap.SITE_ADDRESS.bracket());
        return sites.getOrDefault(id, id) + ", " + address;
    }

    private Optional<Site> site(String id) {
        @Nullable Dossier dossier = details.dossier();
        return dossier == null || dossier.sites() == null
                ? Optional.empty()
                : dossier.sites().stream().filter(site -> id.equals(site.id())).findFirst();
    }

    /** {@return what is looked at, in sentences; sites where the same is looked at stand together} */
    private List<Map<String, Object>> seen(List<String> visited) {
        Map<List<String>, List<String>> byPoints = new LinkedHashMap<>();
        new VisitSheet(verdict, finding -> isSeen(finding, visited))
                .bySite()
                .forEach((site, findings) -> byPoints.computeIfAbsent(sentences(findings), unseen -> new ArrayList<>())
                        .add(site.isEmpty() ? WHOLE : sites.getOrDefault(site, site)));
        return byPoints.entrySet().stream()
                .map(entry ->
                        Map.<String, Object>of("sujets", String.join(", ", entry.getValue()), "points", entry.getKey()))
                .toList();
    }

    /** Whoever is visited learns all that the visitor's sheet has for it; but what is refused cannot be seen. */
    private static boolean isSeen(Finding finding, List<String> visited) {
        return finding.reason() != Reason.COMMITMENT_REFUSED
                && (visited.isEmpty() || !SitesOfReport.isOfSite(finding) || visited.contains(finding.subject()));
    }

    private static List<String> sentences(List<Finding> findings) {
        return findings.stream()
                .map(finding -> VisitSheet.sentence(finding.obligation()))
                .distinct()
                .collect(Collectors.toList());
    }
}
