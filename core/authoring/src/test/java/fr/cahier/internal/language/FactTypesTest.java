package fr.cahier.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What rules may speak of is what an evaluation gives them. */
class FactTypesTest {

    @Test
    void every_property_that_may_be_read_is_known_and_none_leads_out_of_the_facts() {
        assertThat(FactTypes.names())
                .hasSize((int) FactTypes.records().count())
                .contains("Site", "Engagement", "Seuil");
        assertThat(FactTypes.named("Site").orElseThrow().properties())
                .containsKeys("id", "recoitPublic", "erp.avisSecurite", "infoEntree.nature")
                .doesNotContainKeys("class", "hashCode", "toString", "toBuilder", "erp");
        assertThat(FactTypes.named("Depot").orElseThrow().properties()).containsKey("adresseNormalisee");
        assertThat(FactTypes.named("Territoire").orElseThrow().properties()).containsKey("ancrage.texte");
        assertThat(FactTypes.named("Publics").orElseThrow().properties()).doesNotContainKey("ages.min");
    }
}
