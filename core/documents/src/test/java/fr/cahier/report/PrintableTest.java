package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.internal.template.Printable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrintableTest {

    private static final int LENGTH = 4_000;
    private static final int LOOKS_AT_ONE = 40;

    static Stream<String> piecesOfText() {
        return Stream.of("\u0301", "e\u0301", "\u0301 ", "l. 1", "9 h 30 ", "« ", " ;", "s\u0301", "a", "1 ");
    }

    @ParameterizedTest
    @MethodSource("piecesOfText")
    void no_text_makes_a_line_look_at_its_characters_again_and_again(String piece) {
        Counted text = new Counted(piece.repeat(LENGTH / piece.length()));
        Printable.glued(text);
        assertThat(text.looks).isLessThan(LOOKS_AT_ONE * LENGTH);
    }

    @Test
    void what_belongs_together_stays_on_one_line() {
        assertThat(Printable.text(
                        "« x » : l. 12, 9 h 30 min 5 s, total. 3 ; n° 4, 1 234 567 euros, 50 %, 02 99 00 00 01"))
                .isEqualTo(
                        "«\u00A0x\u00A0»\u00A0: l.\u00A012, 9\u00A0h\u00A030\u00A0min\u00A05\u00A0s, total. 3\u00A0; n°\u00A04, 1\u00A0234\u00A0567 euros, 50\u00A0%, 02\u00A099\u00A000\u00A000\u00A001");
    }

    /** A text that counts how often somebody looks at a character of it. */
    private static final class Counted implements CharSequence {

        private final String text;
        private int looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
