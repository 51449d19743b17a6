package fr.cahier.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
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
}
