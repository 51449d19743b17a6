package fr.cahier.internal.cases;

import fr.cahier.cases.Case;
import fr.cahier.cases.CaseFile;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.internal.derive.HalfDayThreshold;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.review.Boundary;
import fr.cahier.internal.review.IssueCollector;
import fr.cahier.internal.review.ThresholdUsers;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Period;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Threshold;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds later values of a threshold on which, or next to which, no case of their days stands: nothing shows what they change. */
final class DatedValueReview {

    private final Edition edition;
    private final List<Case> cases;
    private final Map<String, Set<String>> users;
    private final List<Boundary> boundaries;
    private final CaseFacts caseFacts;
    private final IssueCollector issues;

    DatedValueReview(Edition edition, List<RuleFile> rules, List<CaseFile> files, IssueCollector issues) {
        this.edition = edition;
        this.cases = files.stream().flatMap(file -> file.cases().stream()).toList();
        this.users = ThresholdUsers.in(rules, edition);
        this.boundaries = Boundary.in(rules);
        this.caseFacts = new CaseFacts(edition);
        this.issues = issues;
    }

    void check() {
        for (Threshold threshold : edition.thresholds().values()) {
            List<Threshold.Value> values = threshold.values();
            for (int i = 1; i < values.size(); i++) {
                Period days = days(values, i);
                boolean isUsed = users.containsKey(threshold.code()) || isCounted(threshold);
                if (isUsed && days.overlaps(edition.period())) {
                    check(threshold, values.get(i).from(), days);
                }
            }
        }
    }

    private void check(Threshold threshold, LocalDate from, Period days) {
        List<Case> dated =
                cases.stream().filter(one -> shows(one, threshold, days)).toList();
        if (dated.isEmpty()) {
            reportMissing(threshold, from);
            return;
        }
        List<Boundary> compared = boundaries.stream()
                .filter(boundary -> boundary.threshold().equals(threshold.code()))
                .toList();
        if (!compared.isEmpty() && dated.stream().noneMatch(one -> isNear(one, compared))) {
            issues.in("cahier.yaml", "seuils", threshold.code())
                    .about(threshold.code())
                    .warning(
                            RuleIssueCode.MISSING_CASE,
                            "aucun cas n’est sur la valeur qui commence le " + FrenchFormat.day(from)
                                    + ", ni à côté : rien ne montre ce qu’elle change.",
                            "Écrivez-en un dont le dépôt soit de ce jour ou d’après, et qui soit juste sur cette valeur.");
        }
    }

    private boolean isNear(Case one, List<Boundary> compared) {
        try {
            List<Object> facts = caseFacts.of(one);
            return compared.stream().anyMatch(boundary -> isNear(boundary, facts));
        } catch (RuleDefectException told) {
            return true;
        }
    }

    private static boolean isNear(Boundary boundary, List<Object> facts) {
        List<Object> meant = CaseFacts.meant(facts, boundary.threshold());
        return facts.stream()
                .filter(fact -> fact.getClass().getSimpleName().equals(boundary.factType()))
                .map(fact -> CaseFacts.read(fact, boundary.property()))
                .anyMatch(measured -> meant.stream().anyMatch(value -> Nearness.near(measured, value)));
    }

    private void reportMissing(Threshold threshold, LocalDate from) {
        issues.in("cahier.yaml", "seuils", threshold.code())
                .about(threshold.code())
                .warning(
                        RuleIssueCode.MISSING_CASE,
                        "aucun cas n’est daté d’un jour où vaut la valeur qui commence le " + FrenchFormat.day(from)
                                + " : rien ne montre ce qu’elle change.",
                        "Écrivez-en un dont le dépôt soit de ce jour ou d’après.");
    }

    private static Period days(List<Threshold.Value> values, int rank) {
        LocalDate from = values.get(rank).from();
        LocalDate next = rank + 1 < values.size() ? values.get(rank + 1).from() : null;
        return new Period(from, next == null || !next.isAfter(from) ? null : next.minusDays(1));
    }

    private boolean shows(Case one, Threshold threshold, Period days) {
        boolean about = isCounted(threshold) || users.get(threshold.code()).contains(one.obligation());
        return about && days.includes(caseFacts.day(one));
    }

    /** Half-days are counted with it, whatever rules name it. */
    private static boolean isCounted(Threshold threshold) {
        return HalfDayThreshold.of(threshold.code()).isPresent();
    }
}
