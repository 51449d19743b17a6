package fr.cahier.cases;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.internal.derive.FactDeriver;
import fr.cahier.internal.derive.HalfDayThreshold;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.review.IssueCollector;
import fr.cahier.internal.review.ThresholdUsers;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Period;
import fr.cahier.regulation.Threshold;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds later values of a threshold that no case is dated for: nothing shows what they change. */
final class DatedValueReview {

    private final Edition edition;
    private final List<Case> cases;
    private final Map<String, Set<String>> users;
    private final IssueCollector issues;

    DatedValueReview(Edition edition, List<RuleFile> rules, List<CaseFile> files, IssueCollector issues) {
        this.edition = edition;
        this.cases = files.stream().flatMap(file -> file.cases().stream()).toList();
        this.users = ThresholdUsers.in(rules);
        this.issues = issues;
    }

    void check() {
        for (Threshold threshold : edition.thresholds().values()) {
            List<Threshold.Value> values = threshold.values();
            for (int i = 1; i < values.size(); i++) {
                Period days = days(values, i);
                boolean isUsed = users.containsKey(threshold.code()) || isCounted(threshold);
                if (isUsed
                        && days.overlaps(edition.period())
                        && cases.stream().noneMatch(one -> shows(one, threshold, days))) {
                    reportMissing(threshold, values.get(i).from());
                }
            }
        }
    }

    private void reportMissing(Threshold threshold, LocalDate from) {
        issues.in("cahier.yaml", "seuils", threshold.code())
                .about(threshold.code())
                .warning(
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
        return about && days.includes(FactDeriver.dayOf(one.dossier(), edition));
    }

    /** Half-days are counted with it, whatever rules name it. */
    private static boolean isCounted(Threshold threshold) {
        return HalfDayThreshold.of(threshold.code()).isPresent();
    }
}
