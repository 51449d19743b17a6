package fr.cahier.internal.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.internal.language.FactType;
import fr.cahier.internal.language.FactTypes;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a rule may ask of a yes or no can be read aloud, and no phrase is idle. */
class PhrasesTest {

    @Test
    void every_flag_has_a_phrase_for_yes_and_one_for_no() {
        Set<String> needed = properties(property -> property.kind() == FactType.Kind.BOOLEAN)
                .flatMap(name -> Stream.of(name + ".oui", name + ".non"))
                .collect(Collectors.toSet());
        assertThat(Phrases.keys()).containsAll(needed);
    }

    @Test
    void every_phrase_is_about_a_property_that_rules_know() {
        Set<String> known = properties(property -> true).collect(Collectors.toSet());
        assertThat(Phrases.keys().stream().map(key -> key.substring(0, key.lastIndexOf('.'))))
                .isSubsetOf(known);
    }

    @Test
    void que_is_elided_before_a_vowel() {
        assertThat(Phrases.that("aucune pièce n’est jointe")).isEqualTo("qu’aucune pièce n’est jointe");
        assertThat(Phrases.that("le site reçoit")).isEqualTo("que le site reçoit");
    }

    private static Stream<String> properties(Predicate<FactType.Property> wanted) {
        return FactTypes.names().stream()
                .flatMap(name -> FactTypes.named(name).orElseThrow().properties().values().stream()
                        .filter(wanted)
                        .map(property -> name + "." + property.path()));
    }
}
