package fr.cahier.dossier.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.dossier.Ages;
import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Personnel.Professionnalisation;
import fr.cahier.dossier.Publics;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.Territoire;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FactPathTest {

    @Test
    void a_plain_fact_is_one_place() {
        Dossier dossier = Dossier.builder()
                .candidat(Candidat.builder().nom("Mission locale").build())
                .build();

        assertThat(FactPath.of("candidat.nom").locate(dossier))
                .containsExactly(new Located("/candidat/nom", -1, "Mission locale"));
    }

    @Test
    void a_fact_of_a_list_is_one_place_for_each_element_in_the_order_of_the_dossier() {
        Dossier dossier = Dossier.builder()
                .sites(List.of(
                        Site.builder().id("S10").build(),
                        Site.builder()
                                .id("S2")
                                .erp(Site.Erp.builder().categorie(5).build())
                                .build()))
                .build();

        assertThat(FactPath.of("sites[].erp.categorie").locate(dossier))
                .containsExactly(
                        new Located("/sites/0/erp/categorie", 0, 5), new Located("/sites/1/erp/categorie", 1, null));
    }

    @Test
    void a_list_that_is_not_said_is_one_place_and_an_empty_one_is_none() {
        Dossier none = Dossier.builder().sites(List.of()).build();

        assertThat(FactPath.of("sites[].id").locate(Dossier.VIDE)).containsExactly(new Located("/sites", -1, null));
        assertThat(FactPath.of("sites[].id").locate(none)).isEmpty();
    }

    @Test
    void a_list_itself_is_one_place() {
        Dossier none = Dossier.builder().sites(List.of()).build();

        assertThat(FactPath.of("sites").locate(none)).containsExactly(new Located("/sites", -1, List.of()));
        assertThat(FactPath.of("sites").locate(Dossier.VIDE)).containsExactly(new Located("/sites", -1, null));
    }

    @Test
    void in_lists_inside_one_another_the_index_is_that_of_the_first() {
        var action = Professionnalisation.builder().organisme("CARIF-OREF").build();
        Dossier dossier = Dossier.builder()
                .personnels(List.of(
                        Personnel.builder().build(),
                        Personnel.builder()
                                .professionnalisations(List.of(action, action))
                                .build()))
                .build();

        assertThat(FactPath.of("personnels[].professionnalisations[].organisme").locate(dossier))
                .containsExactly(
                        new Located("/personnels/0/professionnalisations", 0, null),
                        new Located("/personnels/1/professionnalisations/0/organisme", 1, "CARIF-OREF"),
                        new Located("/personnels/1/professionnalisations/1/organisme", 1, "CARIF-OREF"));
    }

    @Test
    void a_commitment_is_found_by_its_obligation() {
        Dossier dossier = Dossier.builder()
                .engagements(Map.of("ACC-01", Reponse.NON, "global", Reponse.OUI))
                .build();

        assertThat(FactPath.of("engagements.ACC-01").locate(dossier))
                .containsExactly(new Located("/engagements/ACC-01", -1, Reponse.NON));
        assertThat(FactPath.of("engagements.global").locate(dossier))
                .containsExactly(new Located("/engagements/global", -1, Reponse.OUI));
        assertThat(FactPath.of("engagements.ACC-02").locate(dossier))
                .containsExactly(new Located("/engagements/ACC-02", -1, null));
        assertThat(FactPath.of("engagements").locate(Dossier.VIDE))
                .containsExactly(new Located("/engagements", -1, null));
    }

    @Test
    void a_section_in_which_nothing_is_said_has_no_value() {
        assertThat(FactPath.of("territoire.ancrage").locate(Dossier.VIDE))
                .containsExactly(new Located("/territoire/ancrage", -1, null));

        var ancrage = Territoire.Ancrage.builder().texte("Caen").build();
        Dossier dossier = Dossier.builder()
                .territoire(Territoire.builder().ancrage(ancrage).build())
                .build();
        assertThat(FactPath.of("territoire.ancrage").locate(dossier))
                .containsExactly(new Located("/territoire/ancrage", -1, ancrage));
    }

    @Test
    void ages_are_one_value() {
        Dossier dossier = Dossier.builder()
                .publics(Publics.builder().ages(Ages.ouvert()).build())
                .build();

        assertThat(FactPath.of("publics.ages").locate(dossier))
                .containsExactly(new Located("/publics/ages", -1, Ages.ouvert()));
    }

    @ParameterizedTest
    @CsvSource({
        "depot.horodatge, depot.horodatage",
        "sites.erp.categorie, sites[].erp.categorie",
        "sites[].erp.catégorie, sites[].erp.categorie",
        "communication.moyen[], communication.moyens[]",
        "engagement.global, engagements.global"
    })
    void an_unknown_path_names_the_nearest_known_one(String path, String known) {
        assertThatThrownBy(() -> FactPath.of(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Le dossier ne connaît pas le fait « " + path + " ». Vouliez-vous dire « " + known + " » ?");
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "candidat.",
        "candidat..nom",
        "candidat.nom.x",
        "candidat[]",
        "engagements.acc",
        "parametres.pivot",
        "[]"
    })
    void what_is_no_path_is_refused(String path) {
        assertThatThrownBy(() -> FactPath.of(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("« " + path + " »");
    }

    static List<String> known() {
        return FactPath.known();
    }

    @ParameterizedTest
    @MethodSource("known")
    void every_known_path_can_be_followed(String path) {
        FactPath fact = FactPath.of(path);

        assertThat(fact).hasToString(path).isEqualTo(FactPath.of(path)).hasSameHashCodeAs(FactPath.of(path));
        assertThat(fact.accepted()).isNotBlank().doesNotContain("null");
        assertThat(fact.locate(Dossier.VIDE)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "candidat.nom | un texte",
                "services.accueil | oui ou non (true ou false)",
                "sites[].postes_internet | un nombre entier de 0 à 10 000",
                "tarifs[].montant_eur | un nombre de 0 à 1 000 000",
                "depot.canal | l’une des valeurs PARCOURS_METIER, COURRIEL, POSTAL, REMISE, AUTRE",
                "bilans[].remis_le | une date (AAAA-MM-JJ)",
                "creneaux[].debut | une heure (HH:MM)",
                "engagements.ACC-01 | l’une des valeurs OUI, NON, RESERVE, ABSENT",
                "creneaux[].site_id | l’identifiant (id) d’un élément de « sites »",
                "pieces[].etablit[] | un texte de la même forme que « ESP-04 »",
                "information.domaines | une liste dont chaque élément est l’une des valeurs METIERS, COMPETENCES_QUALIFICATIONS, FORMATION_CERTIFICATION, ORGANISMES, LABELS_QUALITE",
                "publics.ages | \"TOUS\", ou un intervalle d’âges tel que {\"min\": 16, \"max\": 25}"
            })
    void what_is_accepted_is_said_in_words(String path, String accepted) {
        assertThat(FactPath.of(path).accepted()).isEqualTo(accepted);
    }
}
