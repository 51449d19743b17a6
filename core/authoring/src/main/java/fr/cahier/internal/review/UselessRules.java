package fr.cahier.internal.review;

import fr.cahier.internal.language.RuleText;
import fr.cahier.internal.review.ConditionNormalizer.Asked;
import fr.cahier.internal.review.Review.Written;
import fr.cahier.regulation.RuleIssueCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds rules that never change anything: wherever one applies, another concludes the same under fewer conditions. */
final class UselessRules {

    /** Rules that conclude the same on one obligation; each is compared with each. */
    private static final int MAX_COMPARED = 50;

    private final Review review;
    private final IssueCollector issues;
    private final ConditionNormalizer normalizer = new ConditionNormalizer();

    UselessRules(Review review, IssueCollector issues) {
        this.review = review;
        this.issues = issues;
    }

    /** What two rules have to share for one to stand for the other. */
    private record Conclusion(String obligation, String word, String wording, Set<String> subjects) {}

    private record Rule(Written written, List<Asked> asked) {}

    void check() {
        Map<Conclusion, List<Rule>> same = new HashMap<>();
        review.rules().forEach(written -> {
            Rule rule = new Rule(written, normalizer.asked(written.rule()));
            written.rule().obligations().stream().distinct().forEach(id -> {
                List<Rule> rules = same.computeIfAbsent(conclusion(written.rule(), id), none -> new ArrayList<>());
                if (rules.size() < MAX_COMPARED) {
                    rules.add(rule);
                }
            });
        });
        Set<String> told = new HashSet<>();
        same.values()
                .forEach(rules -> rules.forEach(rule -> rules.stream()
                        .filter(other -> makesUseless(other, rule))
                        .findFirst()
                        .filter(other -> told.add(rule.written().rule().name()))
                        .ifPresent(other -> report(rule.written(), other.written()))));
    }

    private static Conclusion conclusion(RuleText rule, String obligation) {
        String word = rule.annotation("conclut").orElse("");
        Set<String> subjects = rule.patterns().stream()
                .flatMap(pattern -> pattern.bindings().stream())
                .map(binding -> binding.name())
                .filter(name -> name.equals("site") || name.equals("personnel"))
                .collect(Collectors.toSet());
        return new Conclusion(obligation, word, rule.annotation("constat").orElse(word), subjects);
    }

    /** Rules that ask the same are told of elsewhere. */
    private static boolean makesUseless(Rule other, Rule rule) {
        return other != rule
                && other.written()
                        .rule()
                        .obligations()
                        .containsAll(rule.written().rule().obligations())
                && implies(rule, other)
                && !implies(other, rule);
    }

    private static boolean implies(Rule rule, Rule other) {
        return other.asked().stream()
                .allMatch(wanted -> rule.asked().stream().anyMatch(asked -> asked.implies(wanted)));
    }

    private void report(Written written, Written other) {
        issues.at(written.file(), written.rule().span())
                .about(written.rule().name())
                .warning(
                        RuleIssueCode.UNUSED,
                        "la règle ne change jamais rien : « " + other.rule().name() + " » (" + other.file() + ":"
                                + other.rule().line() + ") conclut déjà de même sous moins de conditions.",
                        "Retirez-la, ou ajoutez à l’autre la condition qui les sépare.");
    }
}
