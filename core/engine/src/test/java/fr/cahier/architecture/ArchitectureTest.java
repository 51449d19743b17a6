package fr.cahier.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void arrows_are_those_of_the_page() {
        assertThat(Architecture.ofTheClassPath().problems()).isEmpty();
    }

    @Test
    void a_broken_arrow_is_named_with_its_reason() {
        AllowedArrows fewer =
                AllowedArrows.ofThePage().without("fr.cahier.internal.drools", "fr.cahier.internal.match");

        assertThat(Architecture.beside(fewer).problems())
                .singleElement()
                .asString()
                .startsWith("fr.cahier.internal.drools may not use fr.cahier.internal.match: "
                        + "it holds the executable model of shipped rules")
                .contains("First use: ");
    }

    @Test
    void a_package_that_the_page_does_not_have_and_a_type_without_mark_are_named() {
        AllowedArrows other = AllowedArrows.of(List.of(
                "| core/engine | `fr.cahier` | the doors | everything |",
                "| core/engine | `annotation` | the mark | nothing |",
                "| core/engine | `architecture` | what looks at it | nothing |"));

        assertThat(Architecture.beside(other).problems())
                .contains("The package fr.cahier.verdict is not in the table of docs/architecture.md.");
    }

    @Test
    void packages_that_use_one_another_are_a_cycle_whatever_stands_between_them() {
        Map<String, Map<String, String>> arrows =
                Map.of("a", Map.of("b", ""), "b", Map.of("c", ""), "c", Map.of("a", ""), "d", Map.of("a", ""));

        assertThat(Cycles.of(arrows)).containsExactly(Set.of("a", "b", "c"));
    }
}
