package fr.cahier.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Precision;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstantFormatTest {

    private static final InstantFormat PARIS = new InstantFormat(ZoneId.of("Europe/Paris"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-07-31T10:00:00Z           | 31 juillet 2020 à 12 h
            2020-07-31T10:00:07Z           | 31 juillet 2020 à 12 h 00 min 07 s
            2020-07-31T10:00:07.5Z         | 31 juillet 2020 à 12 h 00 min 07,5 s
            2020-07-31T10:00:07.999999999Z | 31 juillet 2020 à 12 h 00 min 07 s
            2020-07-31T21:58:59.999999999Z | 31 juillet 2020 à 23 h 58, à la minute près
            2020-07-31T21:59:59.999999998Z | 31 juillet 2020 à 23 h 59 min 59,999999998 s
            2020-07-31T21:59:59.999999999Z | 31 juillet 2020 (heure non connue)
            2020-07-31T22:00:00Z           | 1er août 2020 à 0 h
            2020-10-25T00:30:00Z           | 25 octobre 2020 à 2 h 30 (UTC+02:00)
            2020-10-25T01:30:00Z           | 25 octobre 2020 à 2 h 30 (UTC+01:00)
            """)
    void an_instant_is_told_no_more_precisely_than_it_is_known(Instant instant, String told) {
        assertThat(PARIS.text(instant).replace('\u00a0', ' ').replace('\u202f', ' '))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-08-01       | 1er août 2020 (heure non connue) | 1er août 2020
            2020-08-01T00:00 | 1er août 2020 à 0 h              | 1er août 2020 à 0 h
            2020-07-31       | 1er août 2020 à 0 h              | 1er août 2020 à 0 h
            """)
    void the_beginning_of_a_day_is_an_hour_only_where_the_dossier_says_one(String stamp, String text, String told) {
        Dossier dossier = Dossier.builder()
                .depot(Depot.builder().envoyeLe(Horodatage.lire(stamp)).build())
                .build();
        Instant beginning = Instant.parse("2020-07-31T22:00:00Z");

        assertThat(PARIS.of(dossier).text(beginning).replace('\u00a0', ' ')).isEqualTo(text);
        assertThat(PARIS.of(dossier).told(beginning).replace('\u00a0', ' ')).isEqualTo(told);
    }

    @Test
    void a_stamp_that_is_surer_of_its_day_than_of_its_hour_tells_the_day() {
        Dossier dossier = Dossier.builder()
                .depots(List.of(Depot.builder()
                        .horodatage(Horodatage.lire("2020-08-01T17:00:00+02:00"))
                        .precision(Precision.JOUR)
                        .build()))
                .build();

        assertThat(PARIS.of(dossier).text(Instant.parse("2020-07-31T22:00:00Z")).replace('\u00a0', ' '))
                .isEqualTo("1er août 2020 (heure non connue)");
    }
}
