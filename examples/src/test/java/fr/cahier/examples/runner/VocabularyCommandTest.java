package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be written under a name, told on a terminal. */
class VocabularyCommandTest {

    @Test
    void without_a_name_every_name_is_listed() {
        Run run = Run.cahier("vocabulaire");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Les faits que lisent les règles\n")
                .contains("Permanence", "CanalDepot", "@conclut", "seuils.valeurs", "obligations.yaml", "creneaux");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Permanence, demiJourneesCertaines : un nombre entier",
        "fonction, annees-entre",
        "@conclut, a-trancher",
        "genre, oui-non",
        "seuils.valeurs, jour : un texte",
        "creneaux, creneaux[].debut : une heure",
        "depot, Depot — Les faits que lisent les règles",
        "depot, depot — Les chemins d’un dossier"
    })
    void a_name_is_told_with_all_that_may_be_written(String name, String told) {
        Run run = Run.cahier("vocabulaire", name);
        assertThat(run.code()).isZero();
        assertThat(run.out().replace('\u00a0', ' ')).contains(told);
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @CsvSource({
        "Permanance, Vouliez-vous dire « Permanence » ?",
        "xyz, « cahier vocabulaire » en donne la liste.",
        "'', « cahier vocabulaire » en donne la liste."
    })
    void an_unknown_name_is_refused_with_the_nearest(String name, String advice) {
        Run run = Run.cahier("vocabulaire", name);
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace('\u00a0', ' ')).contains("n’est pas dans le vocabulaire. " + advice);
    }
}
