package fr.cahier.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.architecture.Architecture;
import org.junit.jupiter.api.Test;

class AllowedArrowsTest {

    @Test
    void arrows_are_those_of_the_page() {
        assertThat(Architecture.ofTheClassPath().problems()).isEmpty();
    }
}
