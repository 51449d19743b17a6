package fr.cahier.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HorodatageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-07-31",
                "2020-07-31T16:00",
                "2020-07-31T16:00+02:00",
                "2020-07-31T16:00:00",
                "2020-07-31T16:00:00.25Z"
            })
    void a_stamp_is_written_as_it_was_read(String written) {
        assertThat(Horodatage.lire(written)).hasToString(written);
    }

    @Test
    void a_stamp_made_coarser_is_written_no_finer_than_it_is() {
        Horodatage seconde = Horodatage.lire("2020-07-31T16:00:59+02:00");

        assertThat(seconde.selon(Precision.MINUTE)).hasToString("2020-07-31T16:00+02:00");
        assertThat(seconde.selon(Precision.JOUR)).hasToString("2020-07-31");
    }

    @Test
    void a_stamp_declared_to_the_second_whose_seconds_are_left_out_is_on_the_minute() {
        Horodatage pile = Horodatage.lire("2020-07-31T16:00+02:00").selon(Precision.SECONDE);
        assertThat(pile.auPlusTard(ZoneOffset.UTC)).isEqualTo("2020-07-31T14:00:00Z");
        assertThat(Horodatage.lire("2020-07-31").selon(Precision.SECONDE).precision())
                .isEqualTo(Precision.JOUR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31",
                "-999999999-01-01",
                "+10000-01-01T00:00Z",
                "-2020-07-31",
                "2020-02-30",
                "2020-07-31T24:00",
                "2020-07-31T16:00:60",
                "2020-07-31T16:00+18:01",
                "2020-07-31 16:00",
                "20-07-31"
            })
    void a_day_or_a_time_that_no_calendar_here_has_is_refused(String written) {
        assertThatThrownBy(() -> Horodatage.lire(written)).isInstanceOf(DateTimeParseException.class);
    }
}
