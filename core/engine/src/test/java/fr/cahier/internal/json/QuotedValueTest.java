package fr.cahier.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedValueTest {

    @ParameterizedTest
    @CsvSource({
        "0007, \\u0007",
        "0009, \\t",
        "000A, \\n",
        "00A0, \\u00A0",
        "2003, \\u2003",
        "3000, \\u3000",
        "202E, \\u202E",
        "E000, \\uE000",
        "D800, \\uD800",
        "E0041, \\uDB40\\uDC41"
    })
    void what_cannot_be_told_from_something_else_is_written_as_an_escape(String point, String shown) {
        String odd = Character.toString(Integer.parseInt(point, 16));
        assertThat(QuotedValue.quoted("a " + odd + "b")).isEqualTo("« a " + shown + "b »");
    }

    @Test
    void a_long_text_is_cut_after_sixty_characters() {
        assertThat(QuotedValue.quoted("é".repeat(60))).isEqualTo("« " + "é".repeat(60) + " »");
        assertThat(QuotedValue.quoted("😀".repeat(61))).isEqualTo("« " + "😀".repeat(60) + "… »");
    }
}
