package fr.cahier.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.explanation.Vocabulary.Entry;
import fr.cahier.explanation.Vocabulary.Part;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that may be written has its meaning in French. */
class VocabularyTest {

    private static Entry only(Part part, String name) {
        List<Entry> found = Vocabulary.named(name).stream()
                .filter(entry -> entry.part() == part)
                .toList();
        assertThat(found).as(name).hasSize(1);
        return found.get(0);
    }

    @Test
    void every_word_has_a_meaning_and_no_meaning_is_idle() {
        List<String> wanted = Stream.<Enum<?>[]>of(
                        Outcome.values(),
                        Computation.Function.values(),
                        DeclaredFact.Kind.values(),
                        Nature.values(),
                        Verification.values(),
                        Subject.values())
                .flatMap(Stream::of)
                .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .toList();
        assertThat(WordEntries.meanings().keySet()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void no_name_stands_twice_in_a_part_and_no_entry_is_empty() {
        assertThat(Vocabulary.entries())
                .doesNotHaveDuplicates()
                .allSatisfy(entry -> assertThat(entry.words()).as(entry.name()).isNotEmpty());
        assertThat(Vocabulary.entries().stream().map(entry -> entry.part() + " " + entry.name()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_type_lists_its_properties_with_kind_and_meaning() {
        assertThat(only(Part.FACTS, "Permanence").words())
                .contains(
                        new Vocabulary.Word(
                                "demiJourneesCertaines",
                                "un nombre entier, toujours dit",
                                "le nombre de demi-journées certaines"),
                        new Vocabulary.Word(
                                "contradictoire",
                                "oui ou non (true ou false), toujours dit",
                                "true : deux plannings se contredisent ; false : les plannings ne se contredisent pas"));
    }

    @Test
    void a_key_lists_its_words_and_where_it_is_written() {
        assertThat(only(Part.KEYS, "seuils.valeurs").words())
                .extracting(Vocabulary.Word::written)
                .contains("nombre", "jour", "heure", "instant", "texte", "liste");
        assertThat(only(Part.KEYS, "obligations.yaml").words())
                .anySatisfy(word -> assertThat(word.kind()).isEqualTo("l’un de : dossier, site, personnel"));
    }

    @Test
    void a_name_is_found_whatever_its_capitals_and_the_nearest_is_told() {
        assertThat(Vocabulary.named("depot"))
                .extracting(entry -> entry.part() + " " + entry.name())
                .containsExactly("FACTS Depot", "PATHS depot");
        assertThat(Vocabulary.named("Permanance")).isEmpty();
        assertThat(Vocabulary.nearest("Permanance")).contains("Permanence");
        assertThat(Vocabulary.nearest("xyz")).isEmpty();
    }
}
