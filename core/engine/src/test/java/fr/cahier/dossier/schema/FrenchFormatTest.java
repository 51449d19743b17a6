package fr.cahier.dossier.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchFormatTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "999, 999",
        "1000, 1 000",
        "-123, -123",
        "-1234, -1 234",
        "1234567, 1 234 567",
        "-9223372036854775808, -9 223 372 036 854 775 808"
    })
    void a_plain_space_sets_the_thousands_of_a_count_apart(long count, String written) {
        assertThat(FrenchFormat.count(count)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "1500000, caractères, 1 500 000 caractères",
        "20000000, caractères, 20 millions de caractères",
        "20000000, octets, 20 millions d’octets"
    })
    void a_bound_of_two_millions_or_more_is_written_in_millions(long number, String things, String written) {
        assertThat(FrenchFormat.amount(number, things)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "18000, 18 000",
        "-1234567.50, '-1 234 567,5'",
        "2026, 2026",
        "9999.95, '9999,95'",
        "10000, 10 000",
        "0.12345, '0,12345'"
    })
    void thousands_are_grouped_where_a_number_cannot_be_a_year(BigDecimal number, String written) {
        assertThat(FrenchFormat.number(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "euros, 48000.5, '48 000,50'",
        "euros, 4800.05, '4 800,05'",
        "euros, 4800, 4 800",
        "€, 0.5, '0,50'",
        "euros, 5, 5",
        "euros, 0, 0",
        "heures, 1200.5, '1 200,5'",
        "'', 2026, 2026"
    })
    void a_number_is_told_as_its_unit_wants_it(String unit, BigDecimal number, String written) {
        assertThat(FrenchFormat.in(unit, number)).isEqualTo(written);
    }

    @Test
    void a_fee_has_its_cents() {
        assertThat(FrenchFormat.at("/tarifs/0/montant_eur", new BigDecimal("12.5")))
                .isEqualTo("12,50");
        assertThat(FrenchFormat.at("/tarifs/0/montant_eur", BigDecimal.ZERO)).isEqualTo("0");
    }
}
