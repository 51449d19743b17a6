package fr.cahier.internal.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.reference.Agreement;
import fr.cahier.internal.reference.RandomFacts;
import fr.cahier.internal.reference.RandomRules;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever rule the language admits, the engine's session, the matcher over the engine's model and the interpreter match the
 * same. A few rules in each build; {@code -Dhasard.regles=2000 -Dhasard.faits=500} asks for more.
 */
class RandomRulesTest {

    private static final int RULES = Integer.getInteger("hasard.regles", 80);
    private static final int FACTS = Integer.getInteger("hasard.faits", 50);
    private static final long SEED = Long.getLong("hasard.graine", 11);
    private static final int RULES_OF_A_FILE = 100;

    @Test
    void the_three_agree_on_rule_bindings_facts_and_order() {
        Random random = new Random(SEED);
        long matches = 0;
        for (int left = RULES; left > 0; left -= RULES_OF_A_FILE) {
            List<String> texts = RandomRules.texts(random);
            RuleFile file = new RandomRules(random, texts).file(Math.min(left, RULES_OF_A_FILE));
            Agreement agreement = Agreement.on(file);
            RandomFacts facts = new RandomFacts(random, texts);
            for (int set = 0; set < FACTS; set++) {
                List<Object> some = facts.some();
                assertThat(agreement.difference(some))
                        .as(() -> file.text() + some)
                        .isEmpty();
            }
            matches += agreement.matches();
        }
        assertThat(matches).isGreaterThan(10L * RULES);
    }
}
