package fr.cahier.report;

import fr.cahier.regulation.Obligation;
import fr.cahier.report.SitesOfReport.Lieu;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Obligations by sites: what is the same everywhere is counted, what differs stands in a row of its own. */
final class SiteTable {

    /** So many columns fit on a sheet; more sites make more tables. */
    private static final int MAX_COLUMNS = 12;

    /** @param lignes with one cell for each of the places */
    record Tableau(List<Lieu> lieux, List<Ligne> lignes) {}

    record Ligne(String ancre, String numero, String titre, List<Case> cases) {}

    record Case(String sigle, String mot, String classe) {}

    private final Map<Obligation, Map<String, Finding>> rows;
    private final List<Lieu> places;

    SiteTable(Verdict verdict, SitesOfReport sites) {
        this.places = sites.shown();
        this.rows = verdict.findings().stream()
                .filter(SitesOfReport::isOfSite)
                .collect(Collectors.groupingBy(
                        Finding::obligation,
                        LinkedHashMap::new,
                        Collectors.toMap(Finding::subject, finding -> finding, (one, other) -> one)));
    }

    /** {@return how many of the obligations that are judged site by site are satisfied at each of them; else how many at which} */
    String satisfied() {
        int everywhere =
                (int) rows.values().stream().filter(SiteTable::isSatisfied).count();
        return everywhere == 0
                ? "Obligations jugées site par site : " + rows.size()
                        + ", dont aucune n’est satisfaite à tous les sites."
                        + (places.size() > MAX_COLUMNS ? "" : " Satisfaites : " + byPlace() + ".")
                : VerdictWords.plural(
                                everywhere,
                                "obligation jugée site par site, sur " + rows.size() + ", est satisfaite",
                                "obligations jugées site par site, sur " + rows.size() + ", sont satisfaites")
                        + " à tous les sites.";
    }

    private String byPlace() {
        return places.stream()
                .map(place -> place.nom() + ", " + satisfiedAt(place))
                .collect(Collectors.joining(" ; "));
    }

    private long satisfiedAt(Lieu place) {
        return rows.values().stream()
                .map(row -> row.get(place.sigle()))
                .filter(finding -> finding != null && finding.status() == Status.SATISFIED)
                .count();
    }

    /** {@return the exceptions, twelve sites a table; nothing where there are none or one site only} */
    List<Tableau> tables() {
        List<Tableau> tables = new ArrayList<>();
        List<Map.Entry<Obligation, Map<String, Finding>>> exceptions = rows.entrySet().stream()
                .filter(row -> !isSatisfied(row.getValue()))
                .toList();
        for (int from = 0; from < places.size() && places.size() > 1 && !exceptions.isEmpty(); from += MAX_COLUMNS) {
            List<Lieu> shown = places.subList(from, Math.min(places.size(), from + MAX_COLUMNS));
            tables.add(new Tableau(
                    shown,
                    exceptions.stream()
                            .map(row -> line(row.getKey(), row.getValue(), shown))
                            .toList()));
        }
        return tables;
    }

    private static boolean isSatisfied(Map<String, Finding> row) {
        return row.values().stream().allMatch(finding -> finding.status() == Status.SATISFIED);
    }

    private static Ligne line(Obligation obligation, Map<String, Finding> row, List<Lieu> places) {
        return new Ligne(
                AnnexData.anchor(obligation),
                obligation.id(),
                obligation.title(),
                places.stream()
                        .map(place -> cell(place, row.get(place.sigle())))
                        .toList());
    }

    private static Case cell(Lieu place, Finding finding) {
        return finding == null
                ? new Case(place.sigle(), "–", "neutre")
                : new Case(place.sigle(), word(finding.status()), FindingData.tone(finding.status()));
    }

    private static String word(Status status) {
        return switch (status) {
            case SATISFIED -> "oui";
            case BREACHED -> "non";
            case MISSING -> "manque";
            case UNRESOLVED -> "indécis";
            case NOT_APPLICABLE -> "–";
        };
    }
}
