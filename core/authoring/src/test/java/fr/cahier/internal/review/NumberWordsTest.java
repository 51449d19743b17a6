package fr.cahier.internal.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2, deux",
        "16, seize",
        "17, dix-sept",
        "20, vingt",
        "21, vingt et un",
        "35, trente-cinq",
        "61, soixante-et-un",
        "70, soixante-dix",
        "71, soixante et onze",
        "77, soixante-dix-sept",
        "80, quatre-vingts",
        "81, quatre-vingt-un",
        "91, quatre-vingt-onze",
        "99, quatre-vingt-dix-neuf"
    })
    void a_number_is_written_as_people_write_it(int number, String words) {
        assertThat(NumberWords.of(number)).contains(words);
    }
}
