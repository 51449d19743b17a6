package fr.cahier.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.facts.Seuil;
import fr.cahier.regulation.Threshold.SetBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdTest {

    private final Threshold threshold = new Threshold(
            "demi-journees",
            "Demi-journées",
            "",
            SetBy.TEXTE,
            new Source("Heures", Lines.of("246")),
            List.of(value("2022-01-01", 6), value("2020-01-01", 5)));

    @Test
    void a_value_holds_from_its_day_to_the_day_before_the_next() {
        assertThat(on("2020-01-01")).isEqualByComparingTo("5");
        assertThat(on("2021-12-31")).isEqualByComparingTo("5");
        assertThat(on("2022-01-01")).isEqualByComparingTo("6");
    }

    @Test
    void before_the_first_day_there_is_no_value() {
        assertThat(threshold.on(LocalDate.parse("2019-12-31"))).isEmpty();
    }

    @Test
    void a_threshold_without_a_value_is_refused() {
        assertThatThrownBy(() -> new Threshold("x", "x", "", SetBy.TEXTE, threshold.source(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x");
    }

    private BigDecimal on(String day) {
        return threshold.on(LocalDate.parse(day)).orElseThrow().nombre();
    }

    private static Threshold.Value value(String from, int number) {
        return new Threshold.Value(LocalDate.parse(from), Seuil.of("demi-journees", new BigDecimal(number)));
    }
}
