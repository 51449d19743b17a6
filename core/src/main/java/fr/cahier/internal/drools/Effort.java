package fr.cahier.internal.drools;

import fr.cahier.regulation.CrossedFactsException;
import fr.cahier.regulation.Match;
import fr.cahier.regulation.RuleInfo;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much one evaluation may cost. A rule that looks at facts one by one stays far below, however many there are; one
 * that crosses lists of facts with one another is stopped before it fills the memory.
 */
final class Effort {

    private static final long MOST_STEPS = 20_000_000;
    private static final long MOST_MATCHES = 200_000;
    private static final long MOST_MATCHES_FOR_A_FACT = 200;
    private static final long MOST_OF_A_RULE = 10_000;
    private static final long MOST_OF_A_RULE_FOR_A_FACT = 2;

    private final long most;
    private final long mostOfARule;
    private long steps;

    /** @param facts how many facts there are */
    Effort(int facts) {
        this.most = MOST_MATCHES + MOST_MATCHES_FOR_A_FACT * facts;
        this.mostOfARule = MOST_OF_A_RULE + MOST_OF_A_RULE_FOR_A_FACT * facts;
    }

    /**
     * Counts facts that {@code rule} is about to look at.
     *
     * @throws CrossedFactsException when they are too many
     */
    void look(int facts, RuleInfo rule) {
        steps += facts;
        if (steps > MOST_STEPS) {
            throw tooMany(rule, "plus de " + MOST_STEPS / 1_000_000 + " millions de comparaisons");
        }
    }

    /**
     * Counts matches.
     *
     * @param ofRule how many {@code rule} has
     * @param all how many all rules have until now
     * @throws CrossedFactsException when they are too many
     */
    void match(int ofRule, int all, RuleInfo rule) {
        if (ofRule > mostOfARule || all > most) {
            throw tooMany(rule, "plus de " + (ofRule > mostOfARule ? mostOfARule : most) + " combinaisons");
        }
    }

    /**
     * Counts matches that were not all found in one go.
     *
     * @throws CrossedFactsException when a rule has too many of them
     */
    void matches(List<Match> all) {
        if (all.size() <= mostOfARule) {
            return;
        }
        Map<RuleInfo, Integer> byRule = new IdentityHashMap<>();
        for (Match match : all) {
            match(byRule.merge(match.rule(), 1, Integer::sum), all.size(), match.rule());
        }
    }

    private static CrossedFactsException tooMany(RuleInfo rule, String what) {
        return new CrossedFactsException("La règle « " + rule.name() + " » (" + rule.chapter()
                + ") croise trop de faits de ce dossier : " + what
                + ". Reliez ses faits par leur identifiant (site == $site), ou retirez du dossier ce qui s’y répète.");
    }
}
