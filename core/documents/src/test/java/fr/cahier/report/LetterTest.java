package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Site;
import fr.cahier.plan.CompletionRequest;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.OfficialText;
import fr.cahier.report.Letter.Kind;
import fr.cahier.testkit.HostileDossier;
import fr.cahier.testkit.SmallEdition;
import fr.cahier.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
        assertThat(notDue(Kind.COMPLEMENTS, COMPLETE.toBuilder().depot(null).build()))
                .contains(
                        "il n’y a rien à lui demander", "qui a reçu le dossier, peut y dire lui-même : voie du dépôt");
    }

    @Test
    void what_is_required_is_asked_and_what_would_only_show_a_promise_is_asked_apart() {
        assertThat(said(Kind.COMPLEMENTS, site(site -> site.postesInternet(null))))
                .contains("L114-5", "Ce que le texte exige", "[date limite à indiquer]")
                .doesNotContain("Ce qui serait utile");
        assertThat(said(Kind.COMPLEMENTS, COMPLETE.toBuilder().pieces(List.of()).build()))
                .contains(
                        "Votre dossier dit tout ce que le texte vous demande de dire",
                        "Ce qui serait utile à l’instruction",
                        "joignez")
                .doesNotContain("Ce que le texte exige ─", "L114-5");
        assertThat(notDue(Kind.COMPLEMENTS, TWO_MORNINGS)).contains("il n’y a rien à lui demander");
    }

    @Test
    void a_question_is_plain_and_suggests_no_answer() {
        assertThat(said(Kind.COMPLEMENTS, site(site -> site.postesInternet(null))))
                .contains("combien de postes y sont reliés à l’internet ?")
                .contains("en substance, vous oblige à")
                .doesNotContain("Répond au texte", "Par exemple", "ACC-02", "postes_internet");
    }

    @Test
    void what_depends_on_an_answer_is_asked_with_it() {
        assertThat(said(Kind.COMPLEMENTS, site(site -> site.recoitPublic(null).postesInternet(null))))
                .contains(
                        "reçoit-il du public ? – Si oui, indiquez aussi : combien de postes y sont reliés à l’internet ?");
    }

    @Test
    void what_is_said_in_part_is_named_with_what_it_lacks() {
        List<Creneau> slots = new ArrayList<>(COMPLETE.creneaux());
        slots.set(0, slots.get(0).toBuilder().service(null).build());
        assertThat(said(Kind.COMPLEMENTS, COMPLETE.toBuilder().creneaux(slots).build()))
                .contains("Le créneau du lundi, 9 h – 12 h (site S1) ne dit pas le service rendu.")
                .doesNotContain("Le dossier n’en dit rien");
    }

    @Test
    void the_words_of_the_text_are_quoted_where_its_file_is_given() throws IOException {
        OfficialText text;
        try (InputStream file = SmallEdition.class.getResourceAsStream("/cahiers/exemple/texte.txt")) {
            text = OfficialText.of(EDITION, file.readAllBytes());
        }
        Letter letter = Letter.of(
                Kind.COMPLEMENTS,
                CompletionRequest.of(EVALUATOR, site(site -> site.postesInternet(null))),
                EDITION,
                LetterDetails.builder().text(text).build(),
                SHIPPED);
        assertThat(said(letter)).contains(", l. 8) : « ").doesNotContain("en substance");
    }

    @Test
    void a_late_dossier_is_asked_nothing() {
        Dossier late = COMPLETE.toBuilder()
                .depot(COMPLETE.depot().toBuilder()
                        .horodatage(Horodatage.lire("2026-06-30T12:00:01+02:00"))
                        .build())
                .build();

        assertThat(notDue(Kind.COMPLEMENTS, late)).contains("la date limite est passée");
        assertThat(notDue(Kind.VISITE, late)).contains("La date limite est passée");
    }

    @Test
    void a_letter_that_is_not_due_has_no_words_of_a_letter_and_cannot_be_rendered() {
        Letter letter = letter(Kind.FAVORABLE, TWO_MORNINGS);

        assertThat(letter.notDue())
                .hasValue("L’avis proposé est «\u00a0Non conforme\u00a0»\u00a0: il n’est pas favorable.");
        assertThat(letter.title()).isEmpty();
        assertThat(letter.blocks()).isEmpty();
        assertThat(letter.annex()).isEmpty();
        assertThat(letter.fields().values()).allMatch(String::isEmpty);
        assertThat(letter.gaps()).isEmpty();
        assertThatThrownBy(letter::text).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> letter.html(SHIPPED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "This letter is not due, so there is nothing to render. Maybe tell notDue() to the officer instead.");
    }

    @Test
    void nobody_is_visited_where_the_public_is_received_nowhere_unless_the_office_says_where() {
        Dossier nowhere =
                COMPLETE.toBuilder().sites(List.of()).creneaux(List.of()).build();

        assertThat(letter(Kind.VISITE, nowhere).notDue()).isPresent();
        assertThat(letter(Kind.VISITE, COMPLETE).notDue()).isEmpty();
    }

    @Test
    void the_office_says_the_deadline() {
        Letter letter = Letter.of(
                Kind.COMPLEMENTS,
                CompletionRequest.of(EVALUATOR, Dossier.VIDE),
                EDITION,
                LetterDetails.builder().deadline(LocalDate.parse("2026-09-15")).build(),
                SHIPPED);

        assertThat(said(letter))
                .contains("au plus tard le mardi 15 septembre 2026.")
                .doesNotContain("[date limite");
    }

    @Test
    void each_ground_is_a_pair_of_rule_and_fact() {
        assertThat(said(Kind.MOTIFS, TWO_MORNINGS))
                .contains(
                        "L211-2",
                        "ACC-03",
                        "En droit",
                        "l. 9",
                        "En fait — site S1",
                        "il en manque 1",
                        "site S1, lundi");
        assertThat(notDue(Kind.MOTIFS, COMPLETE))
                .isEqualTo(
                        "L’avis proposé est « Conforme sur dossier » : il n’est ni défavorable, ni dû à ce qui manquerait au"
                                + " dossier, et n’a pas de motif à énoncer.");
    }

    @Test
    void what_was_judged_is_told_as_facts_first_then_as_the_text_applied_to_them() {
        assertThat(said(Kind.MOTIFS, TWO_MORNINGS))
                .containsSubsequence(
                        "En droit",
                        "En fait — site S1, ce qui ressort du dossier :",
                        "site S1, lundi",
                        "Application du texte à ces faits. ",
                        "il en manque 1");
    }

    @Test
    void whoever_is_refused_for_want_of_facts_learns_which() {
        assertThat(said(Kind.MOTIFS, site(site -> site.postesInternet(null))))
                .containsSubsequence("En fait", "Ce que le dossier ne dit pas : ", "postes internet");
    }

    @Test
    void what_the_office_has_to_look_up_is_no_ground_of_an_explanation() {
        assertThat(said(Kind.EXPLICATION, COMPLETE.toBuilder().depot(null).build()))
                .contains("a encore à relever, et qui n’est pas reproché au candidat")
                .doesNotContain("Les constats qui fondent l’avis");
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
                .contains("ACC-03, Trois demi-journées de service par semaine — site S1.", "constaté 2, attendu 3")
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
        assumeThat(letter.notDue()).isEmpty();

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
        return Letter.of(kind, CompletionRequest.of(EVALUATOR, dossier), EDITION, LetterDetails.NONE, SHIPPED);
    }

    private static String notDue(Kind kind, Dossier dossier) {
        return letter(kind, dossier).notDue().orElseThrow().replace('\u00A0', ' ');
    }

    private static String said(Kind kind, Dossier dossier) {
        return said(letter(kind, dossier));
    }

    /** {@return the words of a letter, on one line, its unbreakable spaces made plain} */
    private static String said(Letter letter) {
        return letter.text().replaceAll("[\\s\u00A0]+", " ");
    }
}
