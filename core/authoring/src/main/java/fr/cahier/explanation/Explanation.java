package fr.cahier.explanation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.cases.Case;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleText;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What there is to know of one row of an edition, as it stands on one day.
 *
 * @param regulation the edition
 * @param row the row
 * @param day the day
 * @param canon the obligation it repeats; empty when it repeats none
 * @param aliases the rows that repeat it
 * @param members the rows that it gathers, directly
 * @param thresholds the thresholds that its rules look at, with all their values
 * @param rules the rules that conclude on it, read aloud
 * @param commonRules the rules that conclude on every obligation, read aloud
 * @param cases its cases
 * @param passages the passages of the text that found it
 */
@PublicApi
public record Explanation(
        Edition regulation,
        Obligation row,
        LocalDate day,
        Optional<Obligation> canon,
        List<Obligation> aliases,
        List<Obligation> members,
        List<ThresholdHistory> thresholds,
        List<Rule> rules,
        List<Rule> commonRules,
        List<Case> cases,
        List<Passage> passages) {

    /**
     * A rule, read aloud.
     *
     * @param name its name
     * @param place file and line where it stands
     * @param sentence what it says
     */
    public record Rule(String name, String place, String sentence) {}

    /** {@return the explanation of {@code row}, found in what is given} */
    public static Explanation of(
            Edition regulation, List<RuleFile> files, List<Case> cases, Obligation row, LocalDate day) {
        Objects.requireNonNull(regulation, "regulation");
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(cases, "cases");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(day, "day");
        String id = row.id();
        boolean hasRules = row.nature().hasRules();
        RuleReader reader = new RuleReader(regulation, day);
        List<RuleText> own = files.stream()
                .flatMap(file -> file.rules().stream())
                .filter(rule -> RuleReader.obligations(rule).contains(id))
                .toList();
        return new Explanation(
                regulation,
                row,
                day,
                Optional.ofNullable(row.canon()).flatMap(regulation::obligation),
                rows(regulation, other -> id.equals(other.canon())),
                rows(regulation, other -> id.equals(other.parent())),
                thresholds(regulation, own, day),
                read(files, reader, own::contains),
                hasRules
                        ? read(files, reader, rule -> RuleReader.obligations(rule)
                                .isEmpty())
                        : List.of(),
                List.copyOf(cases),
                regulation.passages().stream()
                        .filter(passage -> passage.founds().contains(id))
                        .toList());
    }

    /** {@return whether the row holds on the day} */
    public boolean isInForce() {
        return regulation.period().includes(day)
                && regulation.inForce(day).obligation(row.id()).isPresent();
    }

    /** {@return the title of its chapter} */
    public String chapter() {
        return regulation.chapters().stream()
                .filter(chapter -> chapter.key().equals(row.chapter()))
                .map(chapter -> chapter.title())
                .findFirst()
                .orElse(row.chapter());
    }

    private static List<Obligation> rows(Edition regulation, Predicate<Obligation> wanted) {
        return regulation.obligations().values().stream().filter(wanted).toList();
    }

    private static List<ThresholdHistory> thresholds(Edition regulation, List<RuleText> rules, LocalDate day) {
        return rules.stream()
                .flatMap(rule -> RuleReader.thresholds(rule).stream())
                .distinct()
                .map(regulation.thresholds()::get)
                .filter(Objects::nonNull)
                .map(threshold -> ThresholdHistory.of(threshold, day, regulation.zone()))
                .toList();
    }

    private static List<Rule> read(List<RuleFile> files, RuleReader reader, Predicate<RuleText> wanted) {
        return files.stream()
                .flatMap(file -> file.rules().stream()
                        .filter(wanted)
                        .map(rule -> new Rule(rule.name(), file.file() + ":" + rule.line(), reader.read(rule))))
                .toList();
    }
}
