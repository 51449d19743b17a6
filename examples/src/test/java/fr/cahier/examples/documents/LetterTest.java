package fr.cahier.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.dossier.Dossier;
import fr.cahier.report.Letter;
import fr.cahier.report.Letter.Kind;
import fr.cahier.report.Templates;
import fr.cahier.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTest {

    private static final Templates SHIPPED = Templates.shipped();

    @Test
    void how_and_when_the_dossier_arrived_is_for_the_office_to_say() {
        assertThat(text(Kind.COMPLEMENTS, "05-dossier-vide")).doesNotContain("dépôt", "PROC-03", "PROC-04", "PROC-05");
        Dossier silent = Documents.read(Path.of("dossiers/01-structure-locale-complete.json")).toBuilder()
                .depot(null)
                .build();

        assertThat(Documents.said(Documents.letter(Kind.COMPLEMENTS, silent)))
                .contains(
                        "il n’y a rien à lui demander", "qui a reçu le dossier, peut y dire lui-même : voie du dépôt");
    }

    @Test
    void a_request_for_completion_asks_what_is_missing_and_no_reservation() {
        String asked = text(Kind.COMPLEMENTS, "04-signature-globale-seule");

        assertThat(asked)
                .contains("L114-5", "Ce qui manque", "[date limite à indiquer]")
                .doesNotContain("Pièce attendue");
        assertThat(text(Kind.COMPLEMENTS, "12-pieces-perimees-et-absentes")).contains("il n’y a rien à lui demander");
        assertThat(text(Kind.COMPLEMENTS, "02-reseau-de-douze-sites")).contains("il n’y a rien à lui demander");
    }

    @Test
    void what_is_asked_is_told_with_its_place_what_is_there_what_is_needed_and_what_for() {
        assertThat(text(Kind.COMPLEMENTS, "14-reponses-laissees-en-blanc"))
                .contains("Site S1, postes internet. Le dossier n’en dit rien. Réponse attendue : un nombre entier")
                .contains("Répond au texte : 2.")
                .contains("ESP-09, Des postes de travail et l’internet pour le public — S1. Texte :");
    }

    @Test
    void whether_a_site_receives_the_public_is_asked_and_no_answer_is_suggested() {
        assertThat(text(Kind.COMPLEMENTS, "14-reponses-laissees-en-blanc"))
                .contains("Site S2, accueil du public ; attendu : oui ou non")
                .doesNotContain("HOR-06, ")
                .doesNotContain("Créneaux d’ouverture");
    }

    @Test
    void of_two_plannings_the_one_that_holds_is_asked_once() {
        assertThat(text(Kind.COMPLEMENTS, "09-deux-plannings-contradictoires"))
                .contains("Ce qui se contredit", "Le dossier dit : deux plannings.", "HOR-01")
                .containsOnlyOnce("Réponse attendue");
    }

    @Test
    void a_late_dossier_is_asked_nothing() {
        assertThat(text(Kind.COMPLEMENTS, "06-une-seconde-trop-tard"))
                .contains("Un délai est passé")
                .doesNotContain("Madame");
    }

    @Test
    void the_office_says_the_deadline() {
        Dossier dossier = Documents.read(Path.of("dossiers/05-dossier-vide.json"));

        assertThat(Documents.said(Letter.complements(
                        Documents.plan(dossier), Documents.SHIPPED.edition(), "15 septembre 2020", SHIPPED)))
                .contains("au plus tard le : 15 septembre 2020.")
                .doesNotContain("[date limite");
    }

    @Test
    void each_ground_is_a_pair_of_rule_and_fact() {
        assertThat(text(Kind.MOTIFS, "02-reseau-de-douze-sites"))
                .contains("L211-2", "HOR-06", "En droit", "l. 246", "En fait", "4 sous la lecture", "site S7, lundi");
        assertThat(text(Kind.MOTIFS, "01-structure-locale-complete"))
                .contains("il n’est pas défavorable")
                .doesNotContain("En droit");
    }

    @Test
    void the_notice_and_the_explanation_say_what_the_code_asks() {
        assertThat(text(Kind.MENTION, "02-reseau-de-douze-sites"))
                .contains(
                        "L311-3-1",
                        "finalité",
                        "droit d’obtenir",
                        "R311-3-1-1",
                        "d’accès aux documents administratifs");
        assertThat(text(Kind.EXPLICATION, "02-reseau-de-douze-sites"))
                .contains(
                        "Degré et mode",
                        "Données traitées",
                        "Aucune pondération",
                        "Opérations",
                        "5 demi-journées",
                        "1 poste (",
                        "2 postes (")
                .contains("HOR-06 (site S7)", "constaté 4, requis 5");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_a_dossier_says_is_shown_and_is_no_part_of_the_form(Kind kind) {
        Letter letter = Documents.letter(kind, Hostile.dossier());

        Documents.assertHarmless(letter.text());
        assertThat(letter.text()).contains("<script>alert(1)</script>").doesNotContain("\n# titre");
        assertThat(Documents.page(letter.html(SHIPPED))
                        .getElementsByTagName("script")
                        .getLength())
                .isZero();
    }

    @Test
    void an_office_replaces_one_letter_and_keeps_the_others(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mention.txt"), "# À {{candidat}}\n- {{avis}}\n");
        Templates own = Templates.folder(folder);
        Verdict verdict = Documents.verdict(Path.of("dossiers/02-reseau-de-douze-sites.json"));

        assertThat(Letter.of(Kind.MENTION, verdict, Documents.SHIPPED.edition(), own)
                        .text())
                .startsWith("À Réseau Parcours Normandie\n")
                .endsWith("– Non conforme\n");
        assertThat(Letter.of(Kind.MOTIFS, verdict, Documents.SHIPPED.edition(), own)
                        .text())
                .contains("En droit");
        Files.writeString(folder.resolve("mention.txt"), "\n{{avi}}");
        assertThatThrownBy(() -> Letter.of(Kind.MENTION, verdict, Documents.SHIPPED.edition(), own))
                .hasMessageContaining("mention.txt, ligne 2 : « avi » n’est pas connu. Vouliez-vous écrire « avis »");
    }

    private static String text(Kind kind, String sample) {
        return Documents.said(Documents.letter(kind, Documents.read(Path.of("dossiers/" + sample + ".json"))));
    }
}
