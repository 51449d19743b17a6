package fr.cahier.internal.json;

import static fr.cahier.internal.json.Reads.problem;
import static fr.cahier.internal.json.Reads.problems;
import static fr.cahier.internal.json.Reads.reading;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.InputIssue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoherenceTest {

    @Test
    void a_key_in_double_is_refused_at_its_second_place() {
        assertThat(problem("{'reference':'a',\n'reference':'b'}"))
                .returns("/reference", InputIssue::pointer)
                .returns(2, InputIssue::line)
                .extracting(InputIssue::message)
                .asString()
                .contains("deux fois", "la première fois à la ligne 1");
        assertThat(problem("{'engagements':{'ACC-01':'OUI','ACC-01':'NON'}}").pointer())
                .isEqualTo("/engagements/ACC-01");
    }

    @Test
    void a_key_first_given_as_null_counts_as_given() {
        assertThat(problems("{'reference':null,'reference':'b'}")).hasSize(1);
        assertThat(problems("{'engagements':{'ACC-01':null,'ACC-01':'NON'}}")).hasSize(1);
    }

    @Test
    void an_identifier_in_double_is_refused() {
        assertThat(problem("{'personnels':[{'id':'A'},{'id':'B'},{'id':'A'}]}"))
                .returns("/personnels/2/id", InputIssue::pointer)
                .extracting(InputIssue::message)
                .asString()
                .contains("« A »", "« personnels »");
    }

    @Test
    void an_identifier_given_three_times_is_told_twice_and_the_first_place_named() {
        assertThat(problems("{'sites':[{'id':'A'},\n{'id':'A'},\n{'id':'A'}]}"))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.message()).contains("la première fois à la ligne 1"));
    }

    @Test
    void the_same_identifier_in_two_lists_is_no_double() {
        assertThat(reading("{'sites':[{'id':'A'}],'personnels':[{'id':'A'}],'pieces':[{'id':'A'}]}")
                        .warnings())
                .isEmpty();
    }

    @Test
    void an_element_may_be_named_before_it_is_given() {
        assertThat(reading("{'creneaux':[{'site_id':'S1'}],'sites':[{'id':'S1'}]}")
                        .dossier()
                        .creneaux())
                .hasSize(1);
    }

    @Test
    void a_reference_to_nobody_names_the_nearest_identifier() {
        assertThat(problem("{'sites':[{'id':'CAEN'},{'id':'ROUEN'}],'creneaux':[{'site_id':'Caens'}]}"))
                .returns("/creneaux/0/site_id", InputIssue::pointer)
                .extracting(InputIssue::message)
                .isEqualTo(
                        "L’identifiant « Caens » ne désigne aucun élément de « sites » : il faut l’un de ceux qui y figurent, "
                                + "soit « CAEN », « ROUEN ». Vouliez-vous dire « CAEN » ?");
    }

    @Test
    void a_word_that_is_nobodys_name_refers_to_nothing_and_a_blank_names_nothing() {
        assertThat(reading("{'sites':[{'id':'S1','photo_espace':'néant'}],'creneaux':[{'site_id':''}]}")
                        .warnings())
                .isEmpty();
        assertThat(reading("{'sites':[{'id':''},{'id':' '}]}").dossier().sites())
                .hasSize(2);
    }

    @Test
    void a_reference_into_a_list_that_is_not_there_is_refused() {
        assertThat(problem("{'sites':[{'id':'S1','photo_espace':'P1'}]}").message())
                .contains("« P1 » ne désigne aucun élément de « pieces »", "aucun n’y figure");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThat(problem("{'fermetures':[{'du':'2020-08-02','au':'2020-08-01'}]}"))
                .returns("/fermetures/0/au", InputIssue::pointer)
                .extracting(InputIssue::message)
                .asString()
                .contains("de 2020-08-02 à 2020-08-01");
        assertThat(problem("{'publics':{'ages':{'min':26,'max':25}}}").pointer())
                .isEqualTo("/publics/ages/max");
        assertThat(problem("{'jeunes':{'age_min':30,'age_max':16}}").pointer()).isEqualTo("/jeunes/age_max");
    }

    @Test
    void a_slot_of_no_length_is_refused_and_one_past_midnight_is_not() {
        assertThat(problem("{'creneaux':[{'debut':'09:00','fin':'09:00'}]}").pointer())
                .isEqualTo("/creneaux/0/fin");
        assertThat(reading("{'creneaux':[{'debut':'22:00','fin':'02:00'}]}")
                        .dossier()
                        .creneaux())
                .hasSize(1);
    }

    @Test
    void a_piece_does_not_both_support_and_belie() {
        assertThat(problem("{'pieces':[{'etablit':['ESP-04'],'dement':['ESP-05','ESP-04']}]}")
                        .pointer())
                .isEqualTo("/pieces/0/dement/1");
    }

    @Test
    void a_precision_finer_than_the_stamp_is_refused_and_a_coarser_one_is_not() {
        assertThat(problem("{'depot':{'horodatage':'2020-07-31','precision':'SECONDE'}}")
                        .pointer())
                .isEqualTo("/depot/precision");
        assertThat(reading("{'depot':{'horodatage':'2020-07-31T16:00','precision':'SECONDE'}}")
                        .warnings())
                .as("programs leave out seconds that are zero")
                .isEmpty();
        assertThat(reading("{'depot':{'horodatage':'2020-07-31T16:00:00','precision':'JOUR'}}")
                        .warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "732 829 320 00074", "35600000000048", "35600000049837"})
    void a_true_siret_is_left_alone(String siret) {
        assertThat(reading("{'candidat':{'siret':'" + siret + "'}}").warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000075", "35600000049838", "7328293200007", "11122233344455", "7328293200007X"})
    void a_false_siret_is_a_warning_and_never_a_refusal(String siret) {
        var reading = reading("{'candidat':{'siret':'" + siret + "'}}");

        assertThat(reading.dossier().candidat().siret()).isEqualTo(siret);
        assertThat(reading.warnings()).extracting(InputIssue::pointer).containsExactly("/candidat/siret");
    }

    @Test
    void the_old_key_for_one_level_is_read_with_a_warning_that_names_the_new_one() {
        var reading = reading("{'cep':{'niveau':1}}");

        assertThat(reading.dossier().cep().niveauBas()).isEqualTo(1);
        assertThat(reading.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.pointer()).isEqualTo("/cep/niveau");
            assertThat(warning.message()).contains("\"niveaux\": [1]");
        });
        assertThat(reading("{'cep':{'niveaux':[1,2]}}").warnings()).isEmpty();
    }

    @Test
    void a_piece_that_expires_before_its_own_date_is_a_warning() {
        assertThat(reading("{'pieces':[{'date':'2020-02-01','valide_jusqua':'2020-01-31'}]}")
                        .warnings())
                .extracting(InputIssue::pointer)
                .containsExactly("/pieces/0/valide_jusqua");
    }
}
