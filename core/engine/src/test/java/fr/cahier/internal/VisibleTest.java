package fr.cahier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {

    @ParameterizedTest
    @CsvSource({
        "0000, \\u0000",
        "0007, \\u0007",
        "0009, \\t",
        "000D, \\r",
        "001B, \\u001B",
        "007F, \\u007F",
        "0080, \\u0080",
        "0085, \\u0085",
        "009B, \\u009B",
        "00AD, \\u00AD",
        "061C, \\u061C",
        "200B, \\u200B",
        "200E, \\u200E",
        "200F, \\u200F",
        "2028, \\u2028",
        "2029, \\u2029",
        "202A, \\u202A",
        "202E, \\u202E",
        "2066, \\u2066",
        "2069, \\u2069",
        "FEFF, \\uFEFF",
        "D800, \\uD800",
        "DC00, \\uDC00",
        "E0041, \\uDB40\\uDC41"
    })
    void a_hidden_character_is_shown(String point, String shown) {
        String hidden = Character.toString(Integer.parseInt(point, 16));
        assertThat(Visible.lines("a" + hidden + "b")).isEqualTo("a" + shown + "b");
    }

    @Test
    void a_text_that_hides_nothing_is_the_same_object() {
        String text = "Évreux, « l’accueil » — 9 h : ″oui″ 😀\n";
        assertThat(Visible.lines(text)).isEqualTo(text);
        assertThat(Visible.lines("une ligne\n")).isSameAs("une ligne\n");
    }

    @Test
    void nothing_that_acts_on_a_terminal_is_left() {
        StringBuilder all = new StringBuilder();
        IntStream.rangeClosed(0, 0x10FFFF).forEach(all::appendCodePoint);
        assertThat(Visible.lines(all.toString()).codePoints().filter(point -> point != '\n' && isCommand(point)))
                .isEmpty();
    }

    @Test
    void a_long_text_is_cut_after_sixty_characters_whatever_is_hidden_in_it() {
        assertThat(Visible.start("😀".repeat(60))).isEqualTo("😀".repeat(60));
        assertThat(Visible.start("😀".repeat(61))).isEqualTo("😀".repeat(60) + "…");
        assertThat(Visible.start("\u202E".repeat(61))).isEqualTo("\\u202E".repeat(60) + "…");
    }

    @Test
    void an_unusual_space_is_shown_where_it_is_asked_for() {
        assertThat(Visible.start("9\u00A0h à 17\u2003h")).isEqualTo("9\u00A0h à 17\u2003h");
        assertThat(Visible.start("9\u00A0h à 17\u2003h\t", Visible::isUnusualSpace))
                .isEqualTo("9\\u00A0h à 17\\u2003h\t");
    }

    private static boolean isCommand(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
