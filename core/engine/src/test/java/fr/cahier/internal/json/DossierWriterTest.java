package fr.cahier.internal.json;

import static fr.cahier.internal.json.Reads.json;
import static fr.cahier.internal.json.Reads.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.json.DossierReader;
import fr.cahier.json.DossierWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DossierWriterTest {

    static final List<String> FILES = Corpus.ACCEPTED;

    @ParameterizedTest
    @FieldSource("FILES")
    void what_is_written_is_read_as_the_same_dossier(String file) {
        Dossier dossier = DossierReader.standard().read(file).dossier();

        assertThat(DossierReader.standard()
                        .read(DossierWriter.canonical(dossier))
                        .dossier())
                .isEqualTo(dossier);
        assertThat(DossierReader.standard().read(DossierWriter.pretty(dossier)).dossier())
                .isEqualTo(dossier);
    }

    @Test
    void the_canonical_form_has_sorted_keys_and_no_white_space() {
        assertThat(canonical("""
                        {'reference': 'Évreux', 'depot': {'horodatage': '2020-07-31T16:00', 'canal': 'REMISE'},
                         'engagements': {'global': 'OUI', 'PRI-01': 'NON', 'ACC-01': 'OUI'},
                         'sites': [{'id': 'S10'}, {'id': 'S2', 'erp': {'categorie': 5}}, {}],
                         'publics': {'ages': {'max': 25, 'min': 16}},
                         'creneaux': [{'debut': '09:00', 'fin': '12:00:00'}]}"""))
                .isEqualTo(json(
                        "{'creneaux':[{'debut':'09:00','fin':'12:00'}],'depot':{'canal':'REMISE','horodatage':'2020-07-31T16:00'},"
                                + "'engagements':{'ACC-01':'OUI','PRI-01':'NON','global':'OUI'},"
                                + "'publics':{'ages':{'max':25,'min':16}},'reference':'Évreux',"
                                + "'sites':[{'erp':{'categorie':5},'id':'S2'},{'id':'S10'},{}]}"));
    }

    @Test
    void the_order_of_keys_and_of_sites_does_not_change_the_canonical_form() {
        assertThat(canonical("{'sites':[{'id':'A','nom':'x'},{'id':'B'}],'cep':{'niveau':1}}"))
                .isEqualTo(canonical("{'cep':{'niveau':1.0},'sites':[{'id':'B'},{'nom':'x','id':'A'}]}"));
    }

    @Test
    void a_number_has_one_form() {
        assertThat(canonical(
                        "{'faits':[{'nombre':10},{'nombre':10.00},{'nombre':1e1},{'nombre':0.50},{'nombre':-0.0}]}"))
                .isEqualTo(json("{'faits':[{'nombre':10},{'nombre':10},{'nombre':10},{'nombre':0.5},{'nombre':0}]}"));
    }

    @Test
    void absent_sections_are_left_out_and_empty_lists_are_kept() {
        assertThat(canonical("{}")).isEqualTo("{}");
        assertThat(canonical("{'candidat':{},'territoire':{'ancrage':{}},'engagements':{}}"))
                .isEqualTo("{}");
        assertThat(canonical("{'sites':[],'territoire':{'ancrage':{'codes':[]}}}"))
                .isEqualTo(json("{'sites':[],'territoire':{'ancrage':{'codes':[]}}}"));
    }

    @Test
    void the_form_for_persons_follows_the_order_of_the_model() {
        assertThat(DossierWriter.pretty(reading("{'cep':{'niveau':1},'candidat':{'nom':'x'},'sites':[{'id':'A'}]}")
                        .dossier()))
                .isEqualTo("""
                        {
                          "candidat" : {
                            "nom" : "x"
                          },
                          "cep" : {
                            "niveau" : 1
                          },
                          "sites" : [
                            {
                              "id" : "A"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void a_number_that_no_file_could_hold_is_refused_at_once() {
        Dossier absurd = Dossier.builder()
                .faits(List.of(
                        Fait.builder().nombre(new BigDecimal("1e999999999")).build()))
                .build();

        assertThatThrownBy(() -> DossierWriter.canonical(absurd))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1E+999999999");
    }

    @Test
    void half_a_character_is_refused() {
        Dossier absurd = Dossier.builder().reference("\uD800").build();

        assertThatThrownBy(() -> DossierWriter.canonical(absurd)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String canonical(String text) {
        return new String(DossierWriter.canonical(reading(text).dossier()), StandardCharsets.UTF_8);
    }
}
