package fr.cahier.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not UTF-8, byte by byte: each bound of a range, and the byte beyond it. */
class OtherEncodingTest {

    private static Optional<OtherEncoding> in(String hex) {
        return OtherEncoding.in(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    00 00 FE FF, UTF-32
                    FF FE 00 00, UTF-32
                    00 00 00 7B, UTF-32
                    00 00 00 FF, UTF-32
                    7B 00 00 00, UTF-32
                    FE FF 00 7B, UTF-16
                    FF FE 7B 00, UTF-16
                    FE FF, UTF-16
                    00 7B, UTF-16
                    7B 00, UTF-16
                    7B 00 7D, UTF-16
                    00 7B 00, UTF-16
                    7B 00 00 01, UTF-16
                    00 7B 00 00, UTF-16
                    FF FE 01 00, UTF-16
                    """)
    void the_first_characters_tell_a_wider_encoding(String bytes, String encoding) {
        assertThat(in(bytes)).contains(new OtherEncoding(1, 1, "Le fichier est enregistré en " + encoding + "."));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    00, 1
                    00 00, 1
                    00 00 01 00, 1
                    00 00 00 00, 1
                    7B 7D 00, 3
                    7B 7B 00 00, 3
                    """)
    void another_zero_is_told_as_one(String bytes, int column) {
        assertThat(in(bytes)).hasValueSatisfying(found -> {
            assertThat(found.reason()).startsWith("Le fichier contient un octet nul (0x00)");
            assertThat(found.line()).isOne();
            assertThat(found.column()).isEqualTo(column);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"C3", "C2", "DF", "E0", "E0 A0", "EF BF", "F0", "F0 90", "F0 90 80", "F4 8F BF", "E2 82"})
    void a_character_that_the_end_of_the_file_cuts(String bytes) {
        assertThat(in("7B " + bytes)).hasValueSatisfying(found -> {
            assertThat(found.reason()).startsWith("Le fichier s’arrête au milieu d’un caractère");
            assertThat(found.column()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ED A0 80", "ED BF BF"})
    void half_a_character(String bytes) {
        assertThat(in("7B " + bytes + " 7D"))
                .hasValueSatisfying(found -> assertThat(found.reason()).startsWith("La moitié d’un caractère"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    C0 80, 0xC0 0x80
                    C1 BF, 0xC1 0xBF
                    E0 80 80, 0xE0 0x80
                    E0 9F BF, 0xE0 0x9F
                    F0 80 80 80, 0xF0 0x80
                    F0 8F BF BF, 0xF0 0x8F
                    """)
    void a_character_in_a_form_that_is_too_long(String bytes, String shown) {
        assertThat(in("7B " + bytes + " 7D")).hasValueSatisfying(found -> assertThat(found.reason())
                .isEqualTo("Les octets " + shown
                        + " écrivent un caractère sous une forme trop longue, que l’UTF-8 n’admet pas."));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    E9 7D, 0xE9
                    80 7D, 0x80
                    BF 7D, 0xBF
                    C0 7D, 0xC0
                    C2 41, 0xC2
                    E0 41 7D, 0xE0
                    E1 41, 0xE1
                    ED 41 7D, 0xED
                    F0 41 7D 7D, 0xF0
                    F4 90 80 80, 0xF4
                    F5 80 80 80, 0xF5
                    FF 7D, 0xFF
                    F5, 0xF5
                    C1, 0xC1
                    """)
    void a_byte_of_a_one_byte_encoding(String bytes, String shown) {
        assertThat(in("7B " + bytes)).hasValueSatisfying(found -> assertThat(found.reason())
                .startsWith("L’octet " + shown + " n’est pas de l’UTF-8")
                .contains("Windows-1252"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7B",
                "7B 7D",
                "C2 80",
                "DF BF",
                "E0 A0 80",
                "ED 9F BF",
                "EE 80 80",
                "F0 90 80 80",
                "F4 8F BF BF",
                "EF BB BF 7B"
            })
    void what_is_utf_8_is_none_of_these(String bytes) {
        assertThat(in(bytes)).isEmpty();
    }

    @Test
    void the_place_counts_lines_and_characters_without_a_mark_of_order() {
        byte[] before = "\uFEFF{\n \"é\": \"".getBytes(StandardCharsets.UTF_8);
        byte[] file = Arrays.copyOf(before, before.length + 2);
        file[before.length] = (byte) 0xE9;
        file[before.length + 1] = '"';
        assertThat(OtherEncoding.in(file)).hasValueSatisfying(found -> {
            assertThat(found.line()).isEqualTo(2);
            assertThat(found.column()).isEqualTo(8);
        });
    }

    @Test
    void what_comes_first_is_told_first() {
        assertThat(in("7B E9 7D 00"))
                .hasValueSatisfying(found -> assertThat(found.reason()).startsWith("L’octet 0xE9"));
        assertThat(in("7B 7D 00 E9"))
                .hasValueSatisfying(found -> assertThat(found.reason()).startsWith("Le fichier contient un octet nul"));
    }

    @Test
    void a_malformed_byte_far_inside_is_found() {
        byte[] file = new byte[5_000];
        Arrays.fill(file, (byte) ' ');
        file[4_000] = (byte) 0xE9;
        assertThat(OtherEncoding.in(file))
                .hasValueSatisfying(found -> assertThat(found.column()).isEqualTo(4_001));
    }

    @Test
    void a_text_may_hold_what_no_file_may() {
        assertThat(OtherEncoding.in("{\0}")).hasValueSatisfying(found -> {
            assertThat(found.reason()).startsWith("Le fichier contient un octet nul");
            assertThat(found.column()).isEqualTo(2);
        });
        for (String half : new String[] {"{\uD83D", "{\uD83D}", "{\uDE00}", "{\uDE00\uD83D"}) {
            assertThat(OtherEncoding.in(half)).hasValueSatisfying(found -> {
                assertThat(found.reason()).startsWith("La moitié d’un caractère");
                assertThat(found.column()).isEqualTo(2);
            });
        }
        assertThat(OtherEncoding.in("{\"😀\":\"é\"}")).isEmpty();
        assertThat(OtherEncoding.in("😀\uD83D"))
                .hasValueSatisfying(found -> assertThat(found.reason()).startsWith("La moitié d’un caractère"));
    }
}
