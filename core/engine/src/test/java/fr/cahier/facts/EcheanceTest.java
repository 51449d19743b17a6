package fr.cahier.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cahier.dossier.RefusedValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of a threshold: what is written, and the day that it means for a deposit. */
class EcheanceTest {

    @ParameterizedTest
    @CsvSource({
        "2020-03-31,2021-05-01,2020-03-31",
        "31 mars 2020,2021-05-01,2020-03-31",
        "1er août 2020,2020-01-01,2020-08-01",
        "31 mars de chaque année,2020-04-02,2020-03-31",
        "31 mars de chaque année,2021-01-01,2021-03-31",
        "29 février de chaque année,2020-06-01,2020-02-29",
        "29 février de chaque année,2021-06-01,2021-02-28",
        "12 mois avant le dépôt,2020-07-31,2019-07-31",
        "1 jour après le dépôt,2020-02-28,2020-02-29",
        "2 semaines avant le dépôt,2020-01-10,2019-12-27",
        "1 an avant le dépôt,2020-02-29,2019-02-28",
        "4 ans après le dépôt,2020-02-29,2024-02-29"
    })
    void it_means_one_day_for_a_deposit(String written, LocalDate deposit, LocalDate day) {
        assertThat(Echeance.of(written).pour(deposit)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "1 mois avant le dépôt,2020-03-31,2020-02-29",
        "1 mois avant le dépôt,2020-03-30,2020-02-29",
        "1 mois avant le dépôt,2020-03-29,2020-02-29",
        "1 mois avant le dépôt,2021-03-31,2021-02-28",
        "1 mois après le dépôt,2020-01-31,2020-02-29",
        "6 mois après le dépôt,2020-08-31,2021-02-28"
    })
    void a_month_that_is_shorter_gives_its_last_day(String written, LocalDate deposit, LocalDate day) {
        assertThat(Echeance.of(written).pour(deposit)).isEqualTo(day);
    }

    @Test
    void without_a_deposit_only_a_fixed_day_is_known() {
        assertThat(Echeance.of("31 mars 2020").pour(null)).isEqualTo(LocalDate.of(2020, 3, 31));
        assertThat(Echeance.of("31 mars de chaque année").pour(null)).isNull();
        assertThat(Echeance.of("12 mois avant le dépôt").pour(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-03-31", "1er mars de chaque année", "1 an avant le dépôt", "2 mois après le dépôt"})
    void its_text_is_what_is_read(String written) {
        assertThat(Echeance.of(written)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 février 2020 | « 30 février 2020 » n’est pas un jour du calendrier. | Corrigez",
                "30 février de chaque année | n’est pas un jour du calendrier : aucune année n’en a. | Corrigez",
                "29 février 2021 | n’est pas un jour du calendrier. | Corrigez",
                "2020-02-30 | « 2020-02-30 » n’est pas un jour. | \"31 mars de chaque année\"",
                "31 mars 20 | « 31 mars 20 » n’est pas d’une année de 1000 à 9999. | quatre chiffres",
                "12 lunes avant le dépôt | compte en « lunes », qui n’est ni un mois ni une unité de délai. | jours, semaines, mois ou ans",
                "12 mois | ne dit pas avant ou après quoi. | Écrivez \"12 mois avant le dépôt\"",
                "12 mois avant | ne dit pas avant ou après quoi. | Écrivez \"12 mois avant le dépôt\"",
                "0 mois avant le dépôt | n’est pas un délai. | de 1 à 1200",
                "101 ans avant le dépôt | n’est pas un délai. | un nombre entier d’ans, de 1 à 100",
                "douze mois avant le dépôt | n’est ni un jour, ni un délai. | Écrivez par exemple",
                "la veille du dépôt | n’est ni un jour, ni un délai. | Écrivez par exemple"
            })
    void what_is_no_day_is_refused_with_what_to_write(String written, String reason, String advice) {
        RefusedValueException refused = catchThrowableOfType(RefusedValueException.class, () -> Echeance.of(written));
        assertThat(refused.reason()).contains(reason);
        assertThat(refused.advice()).contains(advice);
    }

    @Test
    void an_instant_has_the_day_of_the_edition_s_zone() {
        Seuil limit = Seuil.of("limite", Instant.parse("2020-07-30T22:30:00Z"));
        assertThat(limit.pour(null, ZoneId.of("Europe/Paris")).jour()).isEqualTo(LocalDate.of(2020, 7, 31));
    }
}
