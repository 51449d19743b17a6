package fr.cahier.authoring;

import fr.cahier.cases.Case;
import fr.cahier.explanation.Explanation;
import fr.cahier.explanation.ThresholdHistory;
import fr.cahier.internal.explanation.RuleReader;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleText;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Explains one obligation of an edition from its catalogue, its rules and its cases. */
final class ExplanationMaker {

    private ExplanationMaker() {}

    static Explanation make(
            Edition edition, List<RuleFile> files, List<Case> cases, Obligation obligation, LocalDate day) {
        String id = obligation.id();
        boolean hasRules = obligation.nature().hasRules();
        RuleReader reader = new RuleReader(edition, day);
        List<RuleText> own = files.stream()
                .flatMap(file -> file.rules().stream())
                .filter(rule -> rule.obligations().contains(id))
                .toList();
        return new Explanation(
                edition,
                obligation,
                day,
                Optional.ofNullable(obligation.canon()).flatMap(edition::obligation),
                obligations(edition, other -> id.equals(other.canon())),
                obligations(edition, other -> id.equals(other.parent())),
                thresholds(edition, own, day),
                read(files, reader, own::contains),
                hasRules ? read(files, reader, rule -> rule.obligations().isEmpty()) : List.of(),
                List.copyOf(cases),
                edition.passages().stream()
                        .filter(passage -> passage.founds().contains(id))
                        .toList());
    }

    private static List<Obligation> obligations(Edition edition, Predicate<Obligation> wanted) {
        return edition.obligations().values().stream().filter(wanted).toList();
    }

    private static List<ThresholdHistory> thresholds(Edition edition, List<RuleText> rules, LocalDate day) {
        return rules.stream()
                .flatMap(rule -> RuleReader.thresholds(rule, edition).stream())
                .distinct()
                .map(edition.thresholds()::get)
                .filter(Objects::nonNull)
                .map(threshold -> ThresholdHistory.of(threshold, day, edition.zone()))
                .toList();
    }

    private static List<Explanation.Rule> read(List<RuleFile> files, RuleReader reader, Predicate<RuleText> wanted) {
        return files.stream()
                .flatMap(file -> file.rules().stream()
                        .filter(wanted)
                        .map(rule ->
                                new Explanation.Rule(rule.name(), file.file() + ":" + rule.line(), reader.read(rule))))
                .toList();
    }
}
