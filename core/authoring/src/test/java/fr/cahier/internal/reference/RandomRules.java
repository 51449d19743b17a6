package fr.cahier.internal.reference;

import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleFileParser;
import fr.cahier.internal.language.RuleLint;
import fr.cahier.regulation.RuleIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes rule files in which every word of the language comes up, and odd texts of its alphabet. */
public final class RandomRules {

    private static final String HEAD =
            "package cahiers.hasard.hasard\n\nimport fr.cahier.dossier.*\nimport fr.cahier.facts.*\n\n";

    private final Random random;
    private final List<String> texts;

    /** @param texts what texts to draw from */
    public RandomRules(Random random, List<String> texts) {
        this.random = random;
        this.texts = List.copyOf(texts);
    }

    /** {@return a few texts for rules and facts to meet in} */
    public static List<String> texts(Random random) {
        return OddTexts.some(random, 6);
    }

    /** {@return a file of {@code count} rules in which nothing is wrong; what chance put together amiss is written anew} */
    public RuleFile file(int count) {
        StringBuilder text = new StringBuilder(HEAD);
        int rank = 0;
        while (rank < count) {
            String rule = new RandomRule(random, texts).written(rank);
            if (problems(HEAD + rule).isEmpty()) {
                text.append(rule);
                rank++;
            }
        }
        List<RuleIssue> problems = problems(text.toString());
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
        return parse(text.toString()).file();
    }

    private static List<RuleIssue> problems(String text) {
        RuleFileParser.Parsed parsed = parse(text);
        List<RuleIssue> problems = new ArrayList<>(parsed.diagnostics());
        if (problems.isEmpty()) {
            problems.addAll(RuleLint.check(List.of(parsed.file())));
        }
        return problems;
    }

    private static RuleFileParser.Parsed parse(String text) {
        return RuleFileParser.parse("hasard/regles.drl", text);
    }
}
