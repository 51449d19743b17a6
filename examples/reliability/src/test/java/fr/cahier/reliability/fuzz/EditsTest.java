package fr.cahier.reliability.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EditsTest {

    private static final List<String> WORDS = List.of("mot", "\uFEFF");

    @Test
    void an_empty_script_leaves_the_document_that_it_chooses() {
        assertThat(edited("a b", 1, 0, 7)).isEqualTo("a b 7");
    }

    @Test
    void bytes_that_are_no_script_are_the_input() {
        byte[] bytes = "{\"sites\": []}".getBytes(StandardCharsets.UTF_8);
        assertThat(Edits.input(bytes, number -> "", WORDS)).isSameAs(bytes);
    }

    @Test
    void a_word_is_put_in() {
        assertThat(edited("a b", 1, 0, 7, 3, 0, 1, 0, 0)).isEqualTo("amot b 7");
    }

    @Test
    void a_run_is_taken_out_and_one_is_repeated() {
        assertThat(edited("a b", 1, 0, 7, 0, 0, 0, 2)).isEqualTo(" 7");
        assertThat(edited("a", 1, 0, 7, 6, 0, 0, 0, 2)).isEqualTo("aaaa 7");
    }

    @Test
    void any_script_makes_a_bounded_input() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            byte[] script = new byte[3 + random.nextInt(200)];
            random.nextBytes(script);
            script[0] = Edits.SCRIPT;
            assertThat(Edits.input(script, number -> "{ \"a\" : 1 }", WORDS)).hasSizeLessThan(500_000);
        }
    }

    private static String edited(String document, int... script) {
        byte[] bytes = new byte[script.length];
        for (int i = 0; i < script.length; i++) {
            bytes[i] = (byte) script[i];
        }
        return new String(Edits.input(bytes, number -> document + " " + number, WORDS), StandardCharsets.UTF_8);
    }
}
