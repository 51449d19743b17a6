package fr.cahier.internal.review;

import fr.cahier.internal.language.RuleText;
import fr.cahier.internal.review.Review.Written;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.RuleIssueCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds rules with the same conditions that conclude differently, or twice the same. */
final class SameConditions {

    private final Review review;
    private final ConditionNormalizer normalizer = new ConditionNormalizer();
    private final Map<ConditionKey, Written> seen = new HashMap<>();
    private final Map<Written, Integer> rank = new IdentityHashMap<>();
    private final IssueCollector issues;

    private record ConditionKey(String conditions, String obligation, boolean concluding) {}

    SameConditions(Review review, IssueCollector issues) {
        this.review = review;
        this.issues = issues;
    }

    void check() {
        review.rules().forEach(this::check);
    }

    /** Reports the first earlier rule with the same conditions, once. */
    private void check(Written written) {
        String conditions = normalizer.of(written.rule());
        boolean concluding = isConclusion(written.rule());
        List<Written> before = new ArrayList<>();
        for (String obligation : obligations(written.rule())) {
            Written other = seen.putIfAbsent(new ConditionKey(conditions, obligation, concluding), written);
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
        IssueCollector.Target target = issues.at(written.file(), rule.span()).about(rule.name());
        if (conclusion(rule).equals(conclusion(other.rule()))) {
            if (!wording(rule).equals(wording(other.rule()))) {
                return;
            }
            target.warning(
                    RuleIssueCode.UNUSED,
                    "la règle répète " + reference + " : mêmes conditions, même conclusion.",
                    "Retirez l’une des deux.");
        } else {
            target.error(
                    RuleIssueCode.CONFLICTING_RULES,
                    "la règle conclut « " + conclusion(rule) + " » là où " + reference + " conclut « "
                            + conclusion(other.rule()) + " », sous les mêmes conditions.",
                    "Gardez l’une des deux, ou ajoutez la condition qui les sépare.");
        }
    }

    /** A rule that takes its obligation from a fact is about all of them. */
    private static Set<String> obligations(RuleText rule) {
        List<String> named = rule.obligations();
        return named.isEmpty() ? Set.of("$obligation") : new LinkedHashSet<>(named);
    }

    private static boolean isConclusion(RuleText rule) {
        return Outcome.of(conclusion(rule)).filter(Outcome::isConclusion).isPresent();
    }

    /** Under the same conditions two rules may each tell a sentence of their own. */
    private static String wording(RuleText rule) {
        return rule.annotation("constat").orElse(conclusion(rule));
    }

    private static String conclusion(RuleText rule) {
        return rule.annotation("conclut").orElse("");
    }
}
