package fr.cahier.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.dossier.RefusedValueException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    private static final LocalDate LETTER = LocalDate.parse("2020-08-31");

    @ParameterizedTest
    @CsvSource({
        "2020-09-15, mardi 15 septembre 2020",
        "15 septembre 2020, mardi 15 septembre 2020",
        "mardi 15 septembre 2020, mardi 15 septembre 2020",
        "1er octobre 2020, jeudi 1er octobre 2020",
        "30 jours, mercredi 30 septembre 2020",
        "1 mois, mercredi 30 septembre 2020",
        "2 semaines, lundi 14 septembre 2020",
        "P30D, mercredi 30 septembre 2020",
        "P1M, mercredi 30 septembre 2020"
    })
    void a_day_and_a_duration_are_both_understood(String written, String day) {
        assertThat(Deadline.inWords(Deadline.of(written).on(LETTER))).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "P0D",
                "P-3D",
                "P1M2D",
                "P30000Y",
                "0 jours",
                "trente jours",
                "30",
                "31 février 2020",
                "15/09/2020",
                "12 mois avant le dépôt",
                "31 mars de chaque année",
                "après le dépôt",
                "30 jours après le dépôt"
            })
    void anything_else_is_refused_with_what_to_write(String written) {
        assertThatThrownBy(() -> Deadline.of(written))
                .isInstanceOf(RefusedValueException.class)
                .hasMessageContaining("Écrivez un jour (« 2020-09-15 » ou « 15 septembre 2020 ») ou une durée");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-09-15", "15 septembre 2020", "mardi 15 septembre 2020"})
    void a_day_alone_is_understood(String written) {
        assertThat(Deadline.day(written)).isEqualTo("2020-09-15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 jours", "P30D", "31 février 2020", ""})
    void what_is_no_day_is_refused_with_what_to_write(String written) {
        assertThatThrownBy(() -> Deadline.day(written))
                .isInstanceOf(RefusedValueException.class)
                .hasMessageContaining("n’est pas un jour. Écrivez « 2020-09-01 »");
    }

    @Test
    void a_weekday_that_is_not_that_days_is_refused() {
        assertThatThrownBy(() -> Deadline.of("lundi 15 septembre 2020"))
                .hasMessageContaining("C’est le mardi 15 septembre 2020");
    }

    @Test
    void a_day_that_is_not_after_the_letter_is_refused_and_a_duration_needs_its_day() {
        assertThatThrownBy(() -> Deadline.of("2020-08-31").on(LETTER))
                .hasMessageContaining("n’est pas après le jour d’où le délai part, le lundi 31 août 2020");
        assertThatThrownBy(() -> Deadline.of("30 jours").on(null)).hasMessageContaining("(--le)");
        assertThat(Deadline.of("2020-08-31").on(null)).isEqualTo(LETTER);
    }
}
