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
 * One obligation of an edition, explained as of one day. Immutable and thread-safe.
 *
 * @param canon the obligation it repeats, if any
 * @param aliases those that repeat it
 * @param members those it gathers directly
 * @param thresholds those its rules use, with all their values
 * @param commonRules the rules that conclude on every obligation
 * @since 0.1.0
 */
@PublicApi
public record Explanation(
        Edition edition,
        Obligation obligation,
        LocalDate day,
        Optional<Obligation> canon,
        List<Obligation> aliases,
        List<Obligation> members,
        List<ThresholdHistory> thresholds,
        List<Rule> rules,
        List<Rule> commonRules,
        List<Case> cases,
        List<Passage> passages) {

    /** A rule in words, with its file and line. */
    public record Rule(String name, String location, String sentence) {}

    public static Explanation of(
            Edition edition, List<RuleFile> files, List<Case> cases, Obligation obligation, LocalDate day) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(cases, "cases");
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(day, "day");
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

    /** {@return whether the obligation is in force on the day} */
    public boolean isInForce() {
        return edition.period().includes(day)
                && edition.inForce(day).obligation(obligation.id()).isPresent();
    }

    /** {@return the title of its chapter} */
    public String chapter() {
        return edition.chapters().stream()
                .filter(chapter -> chapter.key().equals(obligation.chapter()))
                .map(chapter -> chapter.title())
                .findFirst()
                .orElse(obligation.chapter());
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

    private static List<Rule> read(List<RuleFile> files, RuleReader reader, Predicate<RuleText> wanted) {
        return files.stream()
                .flatMap(file -> file.rules().stream()
                        .filter(wanted)
                        .map(rule -> new Rule(rule.name(), file.file() + ":" + rule.line(), reader.read(rule))))
                .toList();
    }
}
