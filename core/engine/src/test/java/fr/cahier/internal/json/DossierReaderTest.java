package fr.cahier.internal.json;

import static fr.cahier.internal.json.Reads.json;
import static fr.cahier.internal.json.Reads.problem;
import static fr.cahier.internal.json.Reads.problems;
import static fr.cahier.internal.json.Reads.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.cahier.dossier.Ages;
import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.Publics;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.Tarif;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.json.DossierReader;
import fr.cahier.json.DossierWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierReaderTest {

    @Test
    void an_empty_object_is_a_dossier_in_which_nothing_is_said() {
        assertThat(reading("{}").dossier()).isEqualTo(Dossier.VIDE);
        assertThat(reading("{}").warnings()).isEmpty();
    }

    @Test
    void null_says_nothing_wherever_it_stands() {
        Dossier dossier = reading("{'candidat':null,'sites':null,'depot':{'canal':null},'engagements':{'ACC-01':null}}")
                .dossier();

        assertThat(dossier).isEqualTo(Dossier.VIDE);
    }

    @Test
    void an_empty_list_is_not_an_absent_one() {
        assertThat(reading("{'sites':[]}").dossier().sites()).isEmpty();
        assertThat(reading("{}").dossier().sites()).isNull();
    }

    @Test
    void every_kind_of_value_is_read() {
        Dossier dossier = reading("""
                        {'candidat': {'nom': 'Mission locale', 'implantation_normandie': true},
                         'depot': {'horodatage': '2020-07-31T16:00+02:00'},
                         'engagements': {'global': 'OUI', 'ACC-01': 'RESERVE'},
                         'publics': {'ages': {'min': 16}},
                         'creneaux': [{'jour': 2, 'debut': '09:00', 'fin': '12:30'}],
                         'tarifs': [{'montant_eur': 10.50}]}""").dossier();

        assertThat(dossier)
                .isEqualTo(Dossier.builder()
                        .candidat(Candidat.builder()
                                .nom("Mission locale")
                                .implantationNormandie(true)
                                .build())
                        .depot(Depot.builder()
                                .horodatage(Horodatage.lire("2020-07-31T16:00+02:00"))
                                .build())
                        .engagements(Map.of("global", Reponse.OUI, "ACC-01", Reponse.RESERVE))
                        .publics(Publics.builder().ages(Ages.entre(16, null)).build())
                        .creneaux(List.of(Creneau.builder()
                                .jour(2)
                                .debut(LocalTime.of(9, 0))
                                .fin(LocalTime.of(12, 30))
                                .build()))
                        .tarifs(List.of(Tarif.builder()
                                .montantEur(new BigDecimal("10.5"))
                                .build()))
                        .build());
    }

    @Test
    void a_number_is_read_alike_however_it_is_written() {
        assertThat(reading("{'faits':[{'nombre':10},{'nombre':10.00},{'nombre':1e1}]}")
                        .dossier()
                        .faits())
                .extracting(Fait::nombre)
                .containsOnly(new BigDecimal("10"));
    }

    @Test
    void all_ages_are_said_by_one_word() {
        assertThat(reading("{'publics':{'ages':'TOUS'}}").dossier().publics().ages())
                .isEqualTo(Ages.ouvert());
    }

    @Test
    void sites_stand_in_the_order_of_their_identifiers_whatever_the_file_says() {
        assertThat(reading("{'sites':[{'id':'S10'},{},{'id':'S2'}]}").dossier().sites())
                .extracting(Site::id)
                .containsExactly("S2", "S10", null);
    }

    @Test
    void a_file_a_stream_bytes_and_a_text_are_read_alike(@TempDir Path folder) throws IOException {
        String text = json("{'reference':'Évreux'}");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("dossier.json"), bytes);
        DossierReader reader = DossierReader.standard();

        assertThat(List.of(reader.read(file), reader.read(new ByteArrayInputStream(bytes)), reader.read(bytes)))
                .containsOnly(reader.read(text));
    }

    @Test
    void a_file_that_does_not_exist_is_no_unreadable_dossier(@TempDir Path folder) {
        assertThatThrownBy(() -> DossierReader.standard().read(folder.resolve("absent.json")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void the_schema_key_is_passed_over_at_the_root_only() {
        assertThat(reading("{'$schema':'y','reference':'x'}").dossier().reference())
                .isEqualTo("x");
        assertThat(problem("{'candidat':{'$schema':'x'}}").pointer()).isEqualTo("/candidat/$schema");
    }

    @Test
    void all_problems_are_told_at_once_in_the_order_of_the_file() {
        List<InputIssue> problems = problems("""
                {
                  'candidat': { 'nom': 12, 'tipe': 'STRUCTURE_LOCALE' },
                  'sites': [
                    { 'id': 'S1', 'erp': { 'categorie': 9 } },
                    { 'id': 'S1', 'departement': 'Eure' }
                  ],
                  'creneaux': [ { 'site_id': 'S3', 'debut': '24:00' } ]
                }""");

        assertThat(problems)
                .extracting(InputIssue::pointer, InputIssue::line, InputIssue::column)
                .containsExactly(
                        tuple("/candidat/nom", 2, 24),
                        tuple("/candidat/tipe", 2, 28),
                        tuple("/sites/0/erp/categorie", 4, 41),
                        tuple("/sites/1/id", 5, 13),
                        tuple("/sites/1/departement", 5, 34),
                        tuple("/creneaux/0/site_id", 7, 30),
                        tuple("/creneaux/0/debut", 7, 45));
    }

    @Test
    void pointers_are_in_the_order_of_the_file_not_of_the_identifiers() {
        assertThat(problem("{'sites':[{'id':'B','erp':{'categorie':9}},{'id':'A'}]}")
                        .pointer())
                .isEqualTo("/sites/0/erp/categorie");
    }

    @Test
    void a_pointer_escapes_what_a_pointer_must() {
        assertThat(problem("{'a/b~c':1}").pointer()).isEqualTo("/a~1b~0c");
    }

    @Test
    void the_exception_lists_every_problem_with_its_place() {
        assertThatThrownBy(() -> reading("{'candidat':{'nom':1},\n'cep':{'niveau':9}}"))
                .isInstanceOf(UnreadableDossierException.class)
                .hasMessageContainingAll(
                        "2 problèmes",
                        "- /candidat/nom, ligne 1, colonne 20 : Le nombre 1 ne convient pas : il faut un texte.",
                        "- /cep/niveau, ligne 2, colonne 17 : Le nombre 9 ne convient pas : il faut un nombre entier de 1 à 3.");
    }

    @Test
    void a_dossier_that_is_not_an_object_is_refused() {
        assertThat(problem("[{}]").message()).startsWith("Une liste [ … ] ne convient pas : il faut un objet");
        assertThat(problem("null").message()).startsWith("La valeur null ne convient pas : il faut un objet");
    }

    @Test
    void a_null_in_a_list_is_an_empty_row_or_a_blank() {
        assertThat(reading("{'sites':[{},null]}")).isEqualTo(reading("{'sites':[{},{}]}"));
        assertThat(reading("{'publics':{'exclusions':[null]}}")).isEqualTo(reading("{'publics':{'exclusions':['']}}"));
    }

    @Test
    void a_null_among_choices_is_refused() {
        assertThat(problem("{'information':{'domaines':['METIERS',null]}}"))
                .returns("/information/domaines/1", InputIssue::pointer)
                .extracting(InputIssue::message)
                .asString()
                .startsWith("Un élément de liste ne peut pas être null");
    }

    @Test
    void a_reserve_is_read_with_its_words_and_written_as_it_was() {
        String written =
                "{\"engagements\":{\"PRI-06\":{\"reponse\":\"RESERVE\",\"texte\":\"sauf en août\"},\"global\":\"OUI\"}}";
        Dossier dossier = DossierReader.standard().read(written).dossier();
        assertThat(dossier.engagements()).isEqualTo(Map.of("global", Reponse.OUI, "PRI-06", Reponse.RESERVE));
        assertThat(dossier.reserves()).isEqualTo(Map.of("PRI-06", "sauf en août"));
        assertThat(new String(DossierWriter.canonical(dossier), StandardCharsets.UTF_8))
                .isEqualTo(written);
        assertThat(DossierReader.standard().read(DossierWriter.pretty(dossier)).dossier())
                .isEqualTo(dossier);
    }

    @Test
    void an_answer_without_words_is_the_same_in_both_forms() {
        Dossier dossier = DossierReader.standard()
                .read("{\"engagements\":{\"PRI-06\":{\"reponse\":\"RESERVE\",\"texte\":\" \"},"
                        + "\"PRI-07\":{\"reponse\":\"OUI\"},\"PRI-08\":{}}}")
                .dossier();
        assertThat(new String(DossierWriter.canonical(dossier), StandardCharsets.UTF_8))
                .isEqualTo("{\"engagements\":{\"PRI-06\":\"RESERVE\",\"PRI-07\":\"OUI\"}}");
    }

    @Test
    void words_of_another_answer_and_blank_ones_are_left_out() {
        Dossier dossier = Dossier.builder()
                .engagements(Map.of("PRI-06", Reponse.OUI, "PRI-07", Reponse.RESERVE))
                .reserves(Map.of("PRI-06", "sauf en août", "PRI-07", " ", "PRI-08", "sauf en août"))
                .build();
        assertThat(dossier.reserves()).isEmpty();
    }

    @Test
    void words_go_with_a_reserve_only() {
        assertThat(problem("{'engagements':{'PRI-06':{'reponse':'OUI','texte':'sauf en août'}}}"))
                .returns("/engagements/PRI-06/texte", InputIssue::pointer)
                .extracting(InputIssue::message)
                .asString()
                .contains("Un texte n’accompagne que la réponse RESERVE, pas OUI.", "Écrivez \"reponse\": \"RESERVE\"");
        assertThat(problem("{'engagements':{'PRI-06':{'texte':'sauf en août'}}}")
                        .message())
                .contains("et aucune n’est donnée");
        assertThat(problem("{'engagements':{'PRI-06':{'reponse':'RESERVE','motif':'sauf en août'}}}")
                        .pointer())
                .isEqualTo("/engagements/PRI-06/motif");
    }
}
