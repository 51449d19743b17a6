package fr.cahier.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdresseElectroniqueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.b@c.fr",
                " A.B@C.FR ",
                "Nom <a.b@c.fr>",
                "\"Nom, Prénom\" <a.b@c.fr>;",
                "<a.b@c.fr>",
                "mailto:a.b@c.fr",
                "MAILTO:a.b@c.fr?subject=Candidature%20SPRO",
                "Nom <mailto:a.b@c.fr>",
                "a.b@c.fr (service)",
                "a.b@c.fr.",
                "a.b@c.fr ,",
                "«\u00A0a.b@c.fr\u00A0»",
                "'a.b@c.fr'"
            })
    void an_address_is_the_same_however_it_is_copied(String written) {
        assertThat(address(written)).isEqualTo("a.b@c.fr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "autre que a.b@c.fr",
                "a.b@c.fr, d@e.fr",
                "a.b@c.fr@d.fr",
                "sur place",
                "x.a.b@c.fr",
                "a.b@c.fr.org"
            })
    void what_is_no_single_address_or_another_one_stays_another(String written) {
        assertThat(address(written)).isNotEqualTo("a.b@c.fr");
    }

    @Test
    void a_hostile_text_costs_nothing() {
        assertThat(address("<".repeat(100_000) + "a@b")).startsWith("<<<");
    }

    private static String address(String written) {
        return Depot.builder().adresse(written).build().adresseNormalisee();
    }
}
