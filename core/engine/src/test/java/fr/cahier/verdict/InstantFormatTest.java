package fr.cahier.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
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
            2020-07-31T21:59:59.999999999Z | 31 juillet 2020 avant minuit
            2020-07-31T22:00:00Z           | 1er août 2020 à 0 h
            2020-10-25T00:30:00Z           | 25 octobre 2020 à 2 h 30 (UTC+02:00)
            2020-10-25T01:30:00Z           | 25 octobre 2020 à 2 h 30 (UTC+01:00)
            """)
    void an_instant_is_told_no_more_precisely_than_it_is_known(Instant instant, String told) {
        assertThat(PARIS.text(instant).replace('\u00a0', ' ').replace('\u202f', ' '))
                .isEqualTo(told);
    }
}
