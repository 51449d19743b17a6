package fr.cahier.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.Scalar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is read without a pattern is read as the pattern would have it. */
class PlainTimesTest {

    @Test
    void of_every_day_that_can_be_written_the_short_way_and_the_pattern_say_the_same() {
        for (int year : List.of(0, 999, 1000, 1900, 2000, 2023, 2024, 9999)) {
            for (int month = 0; month < 14; month++) {
                for (int day = 0; day < 33; day++) {
                    String written = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
                    LocalDate expected =
                            Scalar.Day.PATTERN.matcher(written).matches() ? LocalDate.parse(written) : null;
                    assertThat(PlainTimes.day(written)).as(written).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void of_every_time_that_can_be_written_the_short_way_and_the_pattern_say_the_same() {
        for (int hour = 0; hour < 26; hour++) {
            for (int minute = 0; minute < 62; minute++) {
                String written = String.format(Locale.ROOT, "%02d:%02d", hour, minute);
                LocalTime expected = Scalar.Hour.PATTERN.matcher(written).matches() ? LocalTime.parse(written) : null;
                assertThat(PlainTimes.hour(written)).as(written).isEqualTo(expected);
            }
        }
    }

    @Test
    void anything_else_is_left_to_the_pattern() {
        assertThat(List.of("2020-7-31", "2020/07/31", "2020-07-3a", "²020-07-31", ""))
                .allSatisfy(written -> assertThat(PlainTimes.day(written)).isNull());
        assertThat(List.of("9:00", "09h00", "09:00:00", "0٣:00", ""))
                .allSatisfy(written -> assertThat(PlainTimes.hour(written)).isNull());
    }

    @Test
    void a_key_of_a_commitment_is_one_with_or_without_the_pattern() {
        for (String key : List.of("ACC-01", "ACC-001", "AC-01", "acc-01", "ACC_01", "ACC-0a", "ÉCC-01", "global", "")) {
            assertThat(Commitments.isKey(key))
                    .as(key)
                    .isEqualTo(Commitments.KEY.matcher(key).matches());
        }
    }
}
