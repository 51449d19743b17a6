package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.regulation.BlankWords;
import fr.cahier.regulation.BlankWords.Meaning;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition may say itself which words deny, and which say nothing. */
class BlankWordsOfAFolderTest {

    @TempDir
    Path temporary;

    @Test
    void the_words_of_an_edition_stand_in_the_place_of_the_librarys() {
        BlankWords words =
                EditionFolder.load(naming("que nenni").path()).edition().words();

        assertThat(words.of("Que Nenni.")).isEqualTo(Meaning.DENIAL);
        assertThat(words.of("néant")).isEqualTo(Meaning.ANSWER);
        assertThat(words.of("NC")).isEqualTo(Meaning.NON_ANSWER);
    }

    @Test
    void a_word_is_as_long_as_a_word_may_be() {
        String longest = "n".repeat(BlankWords.MAX_LENGTH);

        assertThat(EditionFolder.load(naming(longest).path()).edition().words().of(longest))
                .isEqualTo(Meaning.DENIAL);
    }

    @Test
    void a_longer_word_is_refused_with_its_place() {
        assertThat(naming("n".repeat(BlankWords.MAX_LENGTH + 1)).refusal().diagnostics())
                .singleElement()
                .asString()
                .startsWith("cahier.yaml:3:")
                .contains("est trop long", "40 caractères au plus");
    }

    private Folder naming(String denial) {
        return Folder.minimal(temporary)
                .replace(
                        "cahier.yaml",
                        "titre: \"Cahier d’essai\"\n",
                        "titre: \"Cahier d’essai\"\nmots: { negations: [\"" + denial + "\"] }\n");
    }
}
