package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Site;
import fr.cahier.plan.Planner;
import fr.cahier.regulation.Edition;
import fr.cahier.report.Letter.Kind;
import fr.cahier.testkit.HostileDossier;
import fr.cahier.testkit.SmallEdition;
import fr.cahier.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTest {

    private static final Templates SHIPPED = Templates.shipped();
    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());
    private static final Edition EDITION = SmallEdition.load().edition();
    private static final Dossier COMPLETE = SmallEdition.complete();
    private static final Dossier TWO_MORNINGS =
            COMPLETE.toBuilder().creneaux(COMPLETE.creneaux().subList(0, 2)).build();

    @Test
    void how_and_when_the_dossier_arrived_is_for_the_office_to_say() {
        assertThat(said(Kind.COMPLEMENTS, Dossier.VIDE)).doesNotContain("dépôt", "DEP-01", "DEP-02");
        assertThat(said(Kind.COMPLEMENTS, COMPLETE.toBuilder().depot(null).build()))
                .contains(
                        "il n’y a rien à lui demander", "qui a reçu le dossier, peut y dire lui-même : voie du dépôt");
    }

    @Test
    void a_request_for_completion_asks_what_is_missing_and_no_reservation() {
        assertThat(said(Kind.COMPLEMENTS, site(site -> site.postesInternet(null))))
                .contains("L114-5", "Ce qui manque", "[date limite à indiquer]")
                .doesNotContain("Pièce attendue");
        assertThat(said(Kind.COMPLEMENTS, COMPLETE.toBuilder().pieces(List.of()).build()))
                .contains("il n’y a rien à lui demander");
        assertThat(said(Kind.COMPLEMENTS, TWO_MORNINGS)).contains("il n’y a rien à lui demander");
    }

    @Test
    void what_is_asked_is_told_with_its_place_what_is_there_what_is_needed_and_what_for() {
        assertThat(said(Kind.COMPLEMENTS, site(site -> site.postesInternet(null))))
                .contains("Site S1, postes internet. Le dossier n’en dit rien. Réponse attendue : un nombre entier")
                .contains("Répond au texte : 2.")
                .contains("ACC-02, Deux postes reliés à l’internet — S1. Texte :");
    }

    @Test
    void whether_a_site_receives_the_public_is_asked_and_no_answer_is_suggested() {
        assertThat(said(Kind.COMPLEMENTS, site(site -> site.recoitPublic(null))))
                .contains("Site S1, accueil du public ; attendu : oui ou non")
                .doesNotContain("ACC-02, Deux postes");
    }

    @Test
    void a_late_dossier_is_asked_nothing() {
        Dossier late = COMPLETE.toBuilder()
                .depot(COMPLETE.depot().toBuilder()
                        .horodatage(Horodatage.lire("2026-06-30T12:00:01+02:00"))
                        .build())
                .build();

        assertThat(said(Kind.COMPLEMENTS, late)).contains("Un délai est passé").doesNotContain("L114-5");
    }

    @Test
    void the_office_says_the_deadline() {
        Letter letter = Letter.of(
                Kind.COMPLEMENTS,
                Planner.of(EVALUATOR).plan(Dossier.VIDE),
                EDITION,
                LetterDetails.builder().deadline(LocalDate.parse("2026-09-15")).build(),
                SHIPPED);

        assertThat(said(letter))
                .contains("au plus tard le : mardi 15 septembre 2026.")
                .doesNotContain("[date limite");
    }

    @Test
    void each_ground_is_a_pair_of_rule_and_fact() {
        assertThat(said(Kind.MOTIFS, TWO_MORNINGS))
                .contains(
                        "L211-2", "ACC-03", "En droit", "l. 9", "En fait, site S1", "il en manque 1", "site S1, lundi");
        assertThat(said(Kind.MOTIFS, COMPLETE))
                .contains("il n’est ni défavorable")
                .doesNotContain("En droit");
    }

    @Test
    void the_notice_says_what_the_code_asks() {
        assertThat(said(Kind.MENTION, TWO_MORNINGS))
                .contains(
                        "L311-3-1",
                        "finalité",
                        "droit d’obtenir",
                        "R311-3-1-1",
                        "d’accès aux documents administratifs");
    }

    @Test
    void the_explanation_says_what_the_code_asks_with_thresholds_and_measures() {
        assertThat(said(Kind.EXPLICATION, TWO_MORNINGS))
                .contains("Degré et mode", "Données traitées", "Aucune pondération", "Opérations")
                .contains("ACC-03, Trois demi-journées de service par semaine — site S1.", "constaté 2, requis 3")
                .contains(
                        "Les créneaux sont rangés par jour",
                        "Annexe : la table entière",
                        "3 demi-journées",
                        "2 postes (");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_a_dossier_says_is_shown_and_is_no_part_of_the_form(Kind kind) {
        Letter letter = letter(kind, HostileDossier.refusing("MAI-01"));

        Pages.assertHarmless(letter.text());
        assertThat(letter.text()).contains("<script>alert(1)</script>").doesNotContain("\n# titre");
        Pages.assertRunsNothing(letter.html(SHIPPED));
    }

    @Test
    void an_office_replaces_one_letter_and_keeps_the_others(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mention.txt"), "# À {{candidat}}\n- {{avis}}\n");
        Templates own = Templates.folder(folder);
        Verdict verdict = EVALUATOR.evaluate(TWO_MORNINGS);

        assertThat(Letter.of(Kind.MENTION, verdict, EDITION, own).text())
                .contains("Objet\u00a0: À Maison des Halles\n", "\n  – Non conforme\n");
        assertThat(Letter.of(Kind.MOTIFS, verdict, EDITION, own).text()).contains("En droit");
        Files.writeString(folder.resolve("mention.txt"), "\n{{avi}}");
        assertThatThrownBy(() -> Letter.of(Kind.MENTION, verdict, EDITION, own))
                .hasMessageContaining("mention.txt, ligne 2 : « avi » n’est pas connu. Vouliez-vous écrire « avis »");
    }

    private static Dossier site(UnaryOperator<Site.SiteBuilder> change) {
        return COMPLETE.toBuilder()
                .sites(List.of(change.apply(COMPLETE.sites().get(0).toBuilder()).build()))
                .build();
    }

    private static Letter letter(Kind kind, Dossier dossier) {
        return Letter.of(kind, Planner.of(EVALUATOR).plan(dossier), EDITION, LetterDetails.NONE, SHIPPED);
    }

    private static String said(Kind kind, Dossier dossier) {
        return said(letter(kind, dossier));
    }

    /** {@return the words of a letter, on one line, its unbreakable spaces made plain} */
    private static String said(Letter letter) {
        return letter.text().replaceAll("[\\s\u00A0]+", " ");
    }
}
