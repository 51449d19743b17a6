package fr.cahier.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    @Test
    void ranges_and_single_lines_are_read_and_written_back() {
        Lines lines = Lines.of("70-72; 391");
        assertThat(lines.stream()).containsExactly(70, 71, 72, 391);
        assertThat(lines).hasToString("70-72 ; 391");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "3-2", "0", "1-", "-4"})
    void what_is_no_range_of_lines_is_refused(String text) {
        assertThatThrownBy(() -> Lines.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
