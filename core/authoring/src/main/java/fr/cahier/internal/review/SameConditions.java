package fr.cahier.internal.review;

import fr.cahier.internal.language.RuleText;
import fr.cahier.internal.review.Review.Written;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.RuleIssue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds rules with the same conditions that conclude differently, or twice the same. */
final class SameConditions {

    private final Review review;
    private final ConditionNormalizer normalizer = new ConditionNormalizer();
    private final Map<ConditionKey, Written> seen = new HashMap<>();
    private final Map<Written, Integer> rank = new IdentityHashMap<>();
    private final List<RuleIssue> found = new ArrayList<>();

    private record ConditionKey(String conditions, String obligation, boolean evidence) {}

    SameConditions(Review review) {
        this.review = review;
    }

    List<RuleIssue> diagnostics() {
        review.rules().forEach(this::check);
        return found;
    }

    /** Reports the first earlier rule with the same conditions, once. */
    private void check(Written written) {
        String conditions = normalizer.of(written.rule());
        boolean evidence = isEvidence(written.rule());
        List<Written> before = new ArrayList<>();
        for (String obligation : obligations(written.rule())) {
            Written other = seen.putIfAbsent(new ConditionKey(conditions, obligation, evidence), written);
            if (other != null) {
                before.add(other);
            }
        }
        before.stream().min(Comparator.comparingInt(rank::get)).ifPresent(other -> compare(other, written));
        rank.put(written, rank.size());
    }

    private void compare(Written other, Written written) {
        RuleText rule = written.rule();
        String reference = "« " + other.rule().name() + " » (" + other.file() + ":"
                + other.rule().line() + ")";
        boolean differs = !conclusion(rule).equals(conclusion(other.rule()));
        RuleIssue issue = new RuleIssue(
                written.file(),
                rule.line(),
                1,
                rule.name(),
                differs
                        ? "la règle conclut « " + conclusion(rule) + " » là où " + reference + " conclut « "
                                + conclusion(other.rule()) + " », sous les mêmes conditions."
                        : "la règle répète " + reference + " : mêmes conditions, même conclusion.",
                differs ? "Gardez l’une des deux, ou ajoutez la condition qui les sépare." : "Retirez l’une des deux.");
        found.add(differs ? issue : issue.asWarning());
    }

    /** A rule that takes its obligation from a fact is about all of them. */
    private static Set<String> obligations(RuleText rule) {
        return Arrays.stream(rule.annotation("obligation").orElse("$obligation").split(","))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    private static boolean isEvidence(RuleText rule) {
        return Outcome.of(conclusion(rule)).filter(Outcome::isEvidence).isPresent();
    }

    private static String conclusion(RuleText rule) {
        return rule.annotation("conclut").orElse("");
    }
}
