package fr.cahier.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "732 829 320 00074", "35600000000048", "35600000049837"})
    void a_number_with_true_keys_is_plausible(String siret) {
        assertThat(Siret.isPlausible(siret)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11122233344455", "00000000000000", "00000000000018", "73282932000075", "73282932100073"})
    void a_number_whose_siren_is_false_or_nobodys_is_not_plausible(String siret) {
        assertThat(Siret.isPlausible(siret)).isFalse();
    }
}
