package fr.cahier.testkit;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.cahier.ExecutableEdition;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.ExecutableRules;
import org.junit.jupiter.api.Test;

/** What an edition takes as its rules is what this library made. */
class ForeignRulesTest {

    @Test
    void rules_of_a_host_s_own_are_refused_at_once() {
        Edition edition = SmallEdition.load().edition();
        ExecutableRules own = new ExecutableRules() {};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExecutableEdition(edition, own))
                .withMessageContaining("Not rules of this library")
                .withMessageContaining(own.getClass().getName());
    }
}
