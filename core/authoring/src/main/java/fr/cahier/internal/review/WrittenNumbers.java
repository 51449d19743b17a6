package fr.cahier.internal.review;

import fr.cahier.internal.language.PatternText;
import fr.cahier.internal.language.RuleText;
import fr.cahier.internal.review.Review.Written;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Threshold;
import fr.cahier.regulation.Threshold.SetBy;
import fr.cahier.regulation.Wording;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds wordings, titles and requirements that write the number of a threshold with its unit, where that number may change: by date, by a doctrine
 * or by a reading. The sentence would then tell the number of another day.
 */
final class WrittenNumbers {

    /** One is an article too, and no one writes zero. */
    private static final BigDecimal FIRST = BigDecimal.valueOf(2);

    private final Review review;
    private final IssueCollector issues;
    private final Set<String> setByReadings;
    private final Set<List<String>> told = new HashSet<>();

    WrittenNumbers(Review review, IssueCollector issues) {
        this.review = review;
        this.issues = issues;
        this.setByReadings = review.edition().obligations().values().stream()
                .flatMap(obligation -> obligation.wordings().values().stream())
                .flatMap(wording -> wording.readings().stream())
                .flatMap(reading -> reading.thresholds().stream())
                .map(seuil -> seuil.code())
                .collect(Collectors.toSet());
    }

    void check() {
        review.rules().map(Written::rule).forEach(rule -> rule.patterns().forEach(pattern -> ThresholdUses.codes(
                        pattern)
                .flatMap(code -> Stream.ofNullable(review.edition().thresholds().get(code.value())))
                .filter(this::mayChange)
                .forEach(threshold -> check(rule, pattern, threshold))));
    }

    private boolean mayChange(Threshold threshold) {
        return !threshold.unit().isEmpty()
                && (threshold.setBy() == SetBy.SERVICE
                        || threshold.values().size() > 1
                        || setByReadings.contains(threshold.code()));
    }

    private void check(RuleText rule, PatternText pattern, Threshold threshold) {
        Pattern number = number(threshold);
        String key =
                rule.annotation("constat").or(() -> rule.annotation("conclut")).orElse("");
        rule.obligations().stream()
                .flatMap(id -> review.edition().obligation(id).stream())
                .forEach(obligation -> {
                    obligation
                            .wording(key)
                            .flatMap(wording -> written(wording, number))
                            .filter(found -> told.add(List.of(obligation.id(), key, threshold.code())))
                            .ifPresent(found -> report(obligation, key, threshold, found, name(pattern)));
                    checkFixed(obligation, "exigence", obligation.requirement(), number, threshold);
                    checkFixed(obligation, "titre", obligation.title(), number, threshold);
                });
    }

    /** These texts are told as they are, whatever the day: no number fills them. */
    private void checkFixed(Obligation obligation, String key, String text, Pattern number, Threshold threshold) {
        number.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(found -> told.add(List.of(obligation.id(), key, threshold.code())))
                .findFirst()
                .ifPresent(found -> issues.in(obligation.chapter() + "/obligations.yaml", obligation.id(), key)
                        .about(obligation.id())
                        .warning(
                                RuleIssueCode.DOUBTFUL_WORDING,
                                "« " + key + " » écrit « " + found + " », et le seuil « " + threshold.code()
                                        + " » peut changer : le texte ne suivrait pas.",
                                "Dites-le sans le nombre, que le constat donne."));
    }

    private static Optional<String> written(Wording wording, Pattern number) {
        return Stream.of(
                        Stream.of(wording.sentence()),
                        wording.readings().stream().map(PossibleReading::text),
                        Stream.ofNullable(wording.remedy()))
                .flatMap(texts -> texts)
                .flatMap(text -> number.matcher(text).results())
                .map(MatchResult::group)
                .findFirst();
    }

    /** Every value of {@code threshold}, in digits or words, before its unit. */
    private static Pattern number(Threshold threshold) {
        String values = threshold.values().stream()
                .flatMap(value -> Stream.ofNullable(value.seuil().nombre()))
                .filter(number -> number.compareTo(FIRST) >= 0)
                .flatMap(WrittenNumbers::forms)
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        return Pattern.compile(
                "(?<![\\p{L}\\d.,-])" + (values.equals("(?:)") ? "(?!)" : values) + "[ \\x{A0}\\x{202F}]"
                        + Pattern.quote(threshold.unit()),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Stream<String> forms(BigDecimal number) {
        String digits = number.precision() - number.scale() > 10
                ? ""
                : number.stripTrailingZeros().toPlainString().replace('.', ',');
        boolean worded = number.compareTo(BigDecimal.valueOf(NumberWords.LIMIT)) < 0 && !digits.contains(",");
        return Stream.concat(
                Stream.of(digits).filter(text -> !text.isEmpty()),
                worded ? NumberWords.of(number.intValue()) : Stream.empty());
    }

    private static String name(PatternText pattern) {
        return pattern.bindings().stream()
                .findFirst()
                .map(binding -> "{" + binding.name() + "}")
                .orElse("{requis}");
    }

    private void report(Obligation obligation, String key, Threshold threshold, String found, String name) {
        issues.in(obligation.chapter() + "/obligations.yaml", obligation.id(), "constats", key)
                .about(obligation.id())
                .warning(
                        RuleIssueCode.DOUBTFUL_WORDING,
                        "la formulation « " + key + " » écrit « " + found + " », et le seuil « " + threshold.code()
                                + " » peut changer : la phrase ne suivrait pas.",
                        "Écrivez " + name + " à la place du nombre.");
    }
}
