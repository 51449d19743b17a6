package fr.cahier.dossier;

import static org.assertj.core.api.Assertions.assertThat;

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

        assertThat(seconde.auPlus(Precision.MINUTE)).hasToString("2020-07-31T16:00+02:00");
        assertThat(seconde.auPlus(Precision.JOUR)).hasToString("2020-07-31");
    }
}
