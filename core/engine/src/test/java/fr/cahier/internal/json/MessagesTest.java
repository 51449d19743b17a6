package fr.cahier.internal.json;

import static fr.cahier.internal.json.Reads.problem;
import static fr.cahier.internal.json.Reads.problems;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.InputIssue;
import fr.cahier.json.DossierReader;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an officer reads when a value does not suit. */
class MessagesTest {

    @Test
    void an_unknown_key_names_the_nearest_known_one() {
        assertThat(problem("{'depot':{'horodatge':'2020-07-31'}}"))
                .returns("/depot/horodatge", InputIssue::pointer)
                .extracting(InputIssue::message)
                .isEqualTo(
                        "La clé « horodatge » n’est pas connue dans « depot », où l’on peut écrire id, complet, canal, "
                                + "envoye_le, preuve_envoi, horodatage, precision, adresse, accuse_enregistrement, "
                                + "accuse_reception, accuse_emis_le. Vouliez-vous dire « horodatage » ?");
    }

    @ParameterizedTest
    @CsvSource({
        "{'candidats':{}}, candidat",
        "{'sites':[{'communeInsee':'14118'}]}, commune_insee",
        "{'canaux':{'face-à-face':true}}, face_a_face",
        "{'candidat':{'Statut SPRO':'A_LABELLISER'}}, statut_spro",
        "{'publics':{'ages':{'mni':1}}}, min",
        "{'engagements':{'acc-01':'OUI'}}, ACC-01",
        "{'engagements':{'Globale':'OUI'}}, global"
    })
    void a_key_written_otherwise_names_the_known_one(String json, String known) {
        assertThat(problem(json.replaceAll("^'|'$", "")).message()).endsWith("Vouliez-vous dire « " + known + " » ?");
    }

    @Test
    void a_key_of_another_section_names_that_section() {
        assertThat(problem("{'sites':[{'horodatage':'2020-07-31'}]}").message())
                .endsWith("Cette clé existe dans « depot », « depots[] » : est-elle à sa place ?");
        assertThat(problem("{'nom':'x','reference':'y'}").message())
                .endsWith("Cette clé existe dans « candidat », « sites[] » : est-elle à sa place ?");
    }

    @Test
    void a_key_like_no_other_is_answered_with_the_known_ones_only() {
        assertThat(problem("{'cep':{'zzzzzzzz':1}}").message())
                .isEqualTo("La clé « zzzzzzzz » n’est pas connue dans « cep », où l’on peut écrire niveau, niveaux. "
                        + "Corrigez cette clé, ou retirez-la.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"; ;", "Paris. Lyon ; Nantes", "». « ", "a. Écrivez « b »."})
    void a_wrong_value_is_quoted_as_it_is_written_apart_from_the_advice(String wrong) throws IOException {
        String json = "{'depot':{'canal':'" + wrong + "'}}";
        assertThat(new SchemaJudge(DossierReader.schema()).accepts(SchemaJudge.tree(json.replace('\'', '"'))))
                .isFalse();
        assertThat(problem(json))
                .returns("Corrigez cette valeur, ou retirez-la si elle n’est pas connue.", InputIssue::advice)
                .extracting(InputIssue::reason)
                .isEqualTo(
                        "Le texte « " + wrong + " » ne convient pas : il faut l’une des valeurs PARCOURS_METIER, "
                                + "COURRIEL, POSTAL, REMISE, AUTRE. Ce qu’on y dit : la voie par laquelle le dossier est arrivé.");
        assertThat(problem(json))
                .returns(problem(json).reason() + " " + problem(json).advice(), InputIssue::message);
    }

    @Test
    void a_wrong_identifier_is_quoted_as_it_is_written_apart_from_the_advice() {
        assertThat(problem("{'sites':[{'id':'S. 1 ; a'}],'creneaux':[{'site_id':'S. 1 ; b'}]}"))
                .returns("Vouliez-vous dire « S. 1 ; a » ?", InputIssue::advice)
                .returns(
                        "L’identifiant « S. 1 ; b » ne désigne aucun élément de « sites » : il faut l’un de ceux qui y "
                                + "figurent, soit « S. 1 ; a ».",
                        InputIssue::reason);
    }

    @Test
    void an_unknown_value_names_all_and_the_nearest() {
        assertThat(problem("{'depot':{'canal':'parcours métier'}}").message())
                .isEqualTo(
                        "Le texte « parcours métier » ne convient pas : il faut l’une des valeurs PARCOURS_METIER, COURRIEL, "
                                + "POSTAL, REMISE, AUTRE. Ce qu’on y dit : la voie par laquelle le dossier est arrivé. "
                                + "Écrivez \"PARCOURS_METIER\".");
    }

    @Test
    void what_a_field_means_is_told_at_its_first_refusal_only() {
        assertThat(problems("{'creneaux':[{'jour':'lundi'},{'jour':9,'fin':true}]}"))
                .extracting(InputIssue::reason)
                .containsExactly(
                        "Le texte « lundi » ne convient pas : il faut un nombre entier de 1 à 7. Ce qu’on y dit : le jour "
                                + "de la semaine, de 1 (lundi) à 7 (dimanche).",
                        "Le nombre 9 ne convient pas : il faut un nombre entier de 1 à 7.",
                        "La valeur true ne convient pas : il faut une heure (HH:MM). Ce qu’on y dit : l’heure de fermeture, "
                                + "à l’heure du lieu. Plus tôt que le début, elle est du lendemain : 00:00 ferme à minuit.");
    }

    @Test
    void a_blank_where_no_text_stands_is_answered_by_how_to_say_nothing() {
        assertThat(problem("{'fermetures':[{'du':' '}]}"))
                .returns("Pour ne rien dire, retirez cette clé, ou écrivez null sans guillemets.", InputIssue::advice)
                .extracting(InputIssue::reason)
                .asString()
                .startsWith("Un texte vide ne convient pas : il faut une date");
        assertThat(problem("{'information':{'domaines':['']}}").advice()).isEqualTo("Retirez cet élément de la liste.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'services':{'accueil':'true'}} | Écrivez true, sans guillemets.",
                "{'services':{'accueil':'Non'}} | Écrivez false, sans guillemets.",
                "{'services':{'accueil':1}} | Écrivez true, sans guillemets.",
                "{'services':{'accueil':'peut-être'}} | Corrigez cette valeur, ou retirez-la si elle n’est pas connue.",
                "{'cep':{'niveau':'2'}} | Écrivez 2, sans guillemets.",
                "{'personnels':[{'etp':'0,5'}]} | Écrivez 0.5, sans guillemets.",
                "{'candidat':{'siret':73282932000074}} | Mettez la valeur entre guillemets : \"73282932000074\".",
                "{'formulaire':{'rubriques_requises':'1'}} | Mettez la valeur entre crochets : [ … ].",
                "{'sites':{'id':'S1'}} | Mettez la valeur entre crochets : [ … ].",
                "{'pieces':[{'etablit':['esp-04']}]} | Écrivez \"ESP-04\".",
                "{'fermetures':[{'du':'31/07/2020'}]} | Écrivez \"2020-07-31\".",
                "{'fermetures':[{'du':'2020-07-31T10:00'}]} | Écrivez seulement la date : \"2020-07-31\".",
                "{'creneaux':[{'debut':'9h30'}]} | Écrivez \"09:30\".",
                "{'creneaux':[{'debut':'9 h'}]} | Écrivez \"09:00\".",
                "{'creneaux':[{'debut':'9h'}]} | Écrivez \"09:00\".",
                "{'creneaux':[{'debut':'9:30'}]} | Écrivez \"09:30\".",
                "{'creneaux':[{'debut':'9 heures 30'}]} | Écrivez \"09:30\".",
                "{'creneaux':[{'debut':'9h30min'}]} | Écrivez \"09:30\".",
                "{'creneaux':[{'debut':'09:30:15'}]} | Écrivez \"09:30\".",
                "{'creneaux':[{'debut':'midi'}]} | Écrivez \"12:00\".",
                "{'creneaux':[{'debut':'9h-12h'}]} | Corrigez cette valeur, ou retirez-la si elle n’est pas connue.",
                "{'creneaux':[{'debut':'il y a'}]} | Corrigez cette valeur, ou retirez-la si elle n’est pas connue.",
                "{'creneaux':[{'debut':'24:00'}]} | Un créneau qui commence à minuit s’écrit \"00:00\", au jour qui suit.",
                "{'creneaux':[{'debut':'09:00','fin':'24:00'}]} | Minuit s’écrit \"00:00\" : un créneau dont la fin est plus tôt que le début finit le lendemain. Un lieu qui ne ferme pas de la journée se dit en deux créneaux : de 00:00 à 12:00, puis de 12:00 à 00:00.",
                "{'creneaux':[{'fin':'24h'}]} | puis de 12:00 à 00:00.",
                "{'creneaux':[{'fin':'minuit'}]} | puis de 12:00 à 00:00.",
                "{'creneaux':[{'debut':'00:00','fin':'00:00'}]} | puis de 12:00 à 00:00.",
                "{'creneaux':[{'jour':'lundi'}]} | Écrivez 1, sans guillemets.",
                "{'creneaux':[{'jour':'Dimanche.'}]} | Écrivez 7, sans guillemets.",
                "{'creneaux':[{'jour':'lundi et mardi'}]} | Corrigez cette valeur, ou retirez-la si elle n’est pas connue.",
                "{'engagements':{'ACC-01':'OUI MAIS'}} | Un oui sous condition s’écrit avec ses mots : {\"reponse\": \"RESERVE\", \"texte\": \"…\"}.",
                "{'engagements':{'ACC-01':'oui, sauf en août'}} | Un oui sous condition s’écrit avec ses mots : {\"reponse\": \"RESERVE\", \"texte\": \"sauf en août\"}.",
                "{'engagements':{'ACC-01':'Oui mais pas en août'}} | Un oui sous condition s’écrit avec ses mots : {\"reponse\": \"RESERVE\", \"texte\": \"pas en août\"}.",
                "{'engagements':{'ACC-01':'oui'}} | Écrivez \"OUI\".",
                "{'engagements':{'ACC-01':'Oui.'}} | Écrivez \"OUI\".",
                "{'engagements':{'ACC-01':true}} | Écrivez \"OUI\".",
                "{'engagements':{'ACC-01':'sans réponse'}} | Écrivez \"ABSENT\".",
                "{'engagements':{'ACC-01':'oui, sous réserve'}} | Un oui sous condition s’écrit avec ses mots : {\"reponse\": \"RESERVE\", \"texte\": \"…\"}.",
                "{'engagements':{'ACC-01':'non concerné'}} | Corrigez cette valeur, ou retirez-la si elle n’est pas connue.",
                "{'services':{'accueil':'on'}} | Écrivez true, sans guillemets.",
                "{'services':{'accueil':'vrai'}} | Écrivez true, sans guillemets.",
                "{'services':{'accueil':'Oui.'}} | Écrivez true, sans guillemets.",
                "{'services':{'accueil':0}} | Écrivez false, sans guillemets.",
                "{'services':{'accueil':'il y a'}} | Corrigez cette valeur, ou retirez-la si elle n’est pas connue.",
                "{'fermetures':[{'du':'12 mai 2020'}]} | Écrivez \"2020-05-12\".",
                "{'fermetures':[{'du':'1er août 2020'}]} | Écrivez \"2020-08-01\".",
                "{'fermetures':[{'du':'vendredi 31 juil. 2020'}]} | Écrivez \"2020-07-31\".",
                "{'fermetures':[{'du':'12/05/2020'}]} | Écrivez \"2020-05-12\".",
                "{'fermetures':[{'du':'30 février 2020'}]} | Vérifiez le jour : « 2020-02-30 » n’existe pas au calendrier.",
                "{'fermetures':[{'du':'lundi 31 juillet 2020'}]} | Corrigez cette valeur, ou retirez-la si elle n’est pas connue.",
                "{'fermetures':[{'du':'mai 2020'}]} | Corrigez cette valeur, ou retirez-la si elle n’est pas connue.",
                "{'fermetures':[{'du':'12 jui 2020'}]} | Corrigez cette valeur, ou retirez-la si elle n’est pas connue.",
                "{'depot':{'horodatage':'31 juillet 2020 à 15 h 50'}} | Écrivez \"2020-07-31T15:50\".",
                "{'depot':{'horodatage':'2020-07-31T24:00'}} | Écrivez \"2020-08-01T00:00\".",
                "{'depot':{'horodatage':'2020-07-31 16:00:01 +02:00'}} | Écrivez \"2020-07-31T16:00:01+02:00\".",
                "{'depot':{'canal':'COURRIER'}} | Vouliez-vous dire \"POSTAL\" ?",
                "{'depot':{'canal':'Par courriel'}} | Écrivez \"COURRIEL\".",
                "{'depot':{'canal':'COURIEL'}} | Vouliez-vous dire \"COURRIEL\" ?",
                "{'tarifs':[{'montant_eur':'1 200,50 €'}]} | Écrivez 1200.50, sans guillemets.",
                "{'depot':{'horodatage':'31/7/2020 à 16h'}} | Écrivez \"2020-07-31T16:00\".",
                "{'depot':{'horodatage':'2020-07-31 16:00'}} | Écrivez \"2020-07-31T16:00\".",
                "{'depot':{'horodatage':'2020-02-30'}} | Vérifiez le jour : « 2020-02-30 » n’existe pas au calendrier."
            })
    void a_value_that_does_not_suit_comes_with_one_thing_to_try(String json, String advice) {
        assertThat(problem(json).message()).endsWith(advice);
    }

    @Test
    void what_was_found_is_shortened_and_nothing_in_it_is_invisible() {
        String hostile = "\\u001b[31m\\u202e\\n" + "x".repeat(1000);

        assertThat(problem("{'depot':{'canal':'" + hostile + "'}}").message())
                .startsWith("Le texte « \\u001B[31m\\u202E\\n" + "x".repeat(53) + "… » ne convient pas");
    }

    @Test
    void a_hostile_key_is_shortened_and_made_visible_in_the_pointer_too() {
        assertThat(problem("{'" + "\\u0007".repeat(1000) + "':1}").pointer())
                .hasSizeLessThan(400)
                .startsWith("/\\u0007");
    }

    @Test
    void a_number_of_absurd_size_is_refused_and_costs_nothing() {
        assertThat(problem("{'cep':{'niveau':1e999999999}}").message())
                .startsWith("Le nombre 1e999999999 ne convient pas : il faut un nombre entier de 1 à 3.");
        assertThat(problem("{'cep':{'niveau':1e99999999999}}").message()).startsWith("Le nombre 1e99999999999");
        assertThat(problem("{'faits':[{'nombre':1e-999999999}]}").message())
                .endsWith("Écrivez 0, ou un nombre qui s’en écarte d’au moins 0.00000000000000000001.");
        assertThat(problem("{'cep':{'niveau':" + "9".repeat(1_000_000) + "}}").message())
                .contains("9…");
    }

    @Test
    void a_limit_of_numbers_is_told_with_its_thousands_apart() {
        assertThat(problem("{'sites':[{'postes_internet':10001}]}").message())
                .contains("il faut un nombre entier de 0 à 10 000.");
    }
}
