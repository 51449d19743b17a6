package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.PreCheck;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.FormHeadings;
import fr.cahier.doctrine.UnusableDoctrineException;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.InputIssue;
import fr.cahier.json.DoctrineReader;
import fr.cahier.json.DossierReader;
import fr.cahier.json.VerdictWriter;
import fr.cahier.plan.Action;
import fr.cahier.plan.Change;
import fr.cahier.plan.CompletionRequest;
import fr.cahier.plan.Planner;
import fr.cahier.plan.Question;
import fr.cahier.regulation.Edition;
import fr.cahier.report.Letter;
import fr.cahier.report.Letter.Kind;
import fr.cahier.report.LetterDetails;
import fr.cahier.report.Templates;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The office says once which headings its form requires; no applicant is asked for it. */
class FormHeadingsTest {

    private static final Evaluator EVALUATOR = Evaluator.of(ExecutableEdition.shipped("spro-conseil/2020"));
    private static final Templates SHIPPED = Templates.shipped();
    private static final Dossier COMPLETE = DossierReader.standard()
            .read(Path.of("dossiers/01-structure-locale-complete.json"))
            .dossier();

    @Test
    void those_of_the_office_count_before_those_of_the_dossier() {
        Verdict verdict = requiring("Identité", "Budget").evaluate(COMPLETE);

        assertThat(verdict.conclusion()).isEqualTo(Conclusion.INCOMPLETE);
        assertThat(finding(verdict).sentence())
                .contains("non remplies : Budget", "Liste retenue le 2 juin 2020 (la cheffe du service)");
        assertThat(finding(verdict).settled()).singleElement().satisfies(settled -> assertThat(settled.decision())
                .isEqualTo(form("Identité", "Budget")));
        assertThat(verdict.receipt().doctrineSha256()).isNotBlank();
    }

    @Test
    void all_filled_in_satisfies_and_says_whose_list_it_was() {
        Finding finding = finding(requiring("identite", "LOCAUX").evaluate(COMPLETE));

        assertThat(finding.status()).isEqualTo(Status.SATISFIED);
        assertThat(finding.sentence()).contains("nombre : 2", "Liste retenue le 2 juin 2020 (la cheffe du service)");
    }

    @Test
    void the_applicant_is_asked_only_what_was_filled_in() {
        Dossier silent = COMPLETE.toBuilder().formulaire(null).build();

        assertThat(finding(EVALUATOR.evaluate(silent)).status()).isEqualTo(Status.NOT_APPLICABLE);
        Finding asked = finding(requiring("Identité").evaluate(silent));
        assertThat(asked.status()).isEqualTo(Status.MISSING);
        assertThat(asked.remedy().supplies())
                .extracting(Supply::pointer)
                .containsExactly("/formulaire/rubriques_remplies");
    }

    @Test
    void what_is_not_filled_in_is_for_the_applicant_to_complete() {
        assertAsked(requiring("Identité", "Budget"), COMPLETE, "non remplies : Budget");
    }

    @Test
    void a_plan_fills_in_what_the_form_asks_and_does_not_change_the_form() {
        Dossier partial = COMPLETE.toBuilder()
                .formulaire(COMPLETE.formulaire().toBuilder()
                        .rubriquesRemplies(List.of("Identité"))
                        .build())
                .build();

        assertThat(Planner.of(EVALUATOR).plan(partial).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.pointer()).isEqualTo("/formulaire/rubriques_remplies");
                    assertThat(change.action().kind()).isEqualTo(Action.Kind.CHANGE);
                    assertThat(change.who()).isEqualTo(Change.Who.APPLICANT);
                    assertThat(change.ways()).isEmpty();
                });
    }

    @Test
    void a_deposit_that_the_office_found_incomplete_is_for_the_applicant_to_complete() {
        Dossier partial = COMPLETE.toBuilder()
                .depot(COMPLETE.depot().toBuilder().complet(false).build())
                .build();

        assertAsked(EVALUATOR, partial, "dit incomplet");
    }

    private static void assertAsked(Evaluator evaluator, Dossier dossier, String told) {
        Edition edition = evaluator.edition(dossier);
        CompletionRequest request = CompletionRequest.of(evaluator, dossier);
        assertThat(request.office()).isEmpty();
        assertThat(request.questions()).singleElement().satisfies(question -> {
            assertThat(question.kind()).isEqualTo(Question.Kind.CLEARED_UP);
            assertThat(question.required()).isTrue();
        });
        assertThat(text(Letter.of(Kind.COMPLEMENTS, request, edition, LetterDetails.NONE, SHIPPED)))
                .contains(told, "Pouvez-vous compléter votre dossier sur ce point ?", "montre qu’il est incomplet")
                .doesNotContain("qui ne vont pas ensemble");
        assertThat(text(Letter.of(Kind.MOTIFS, request.verdict(), edition, LetterDetails.NONE, SHIPPED)))
                .contains("PROC-02", told);
        assertThat(text(Letter.of(Kind.ACCUSE, request.verdict(), edition, LetterDetails.NONE, SHIPPED)))
                .contains("Votre dossier est incomplet");
    }

    private static String text(Letter letter) {
        return letter.text().replaceAll("[\\s\u00A0]+", " ");
    }

    @Test
    void they_hold_for_the_deposits_of_their_period_only() {
        Evaluator later = EVALUATOR.with(
                doctrine(form("Budget").toBuilder().du(LocalDate.of(2021, 1, 1)).build()));

        assertThat(later.evaluate(COMPLETE).findings())
                .isEqualTo(EVALUATOR.evaluate(COMPLETE).findings());
    }

    @Test
    void a_pre_check_follows_them() {
        Evaluator evaluator = requiring("Identité", "Budget");
        PreCheck form = PreCheck.of(evaluator, Dossier.VIDE);
        form.change(COMPLETE);

        assertThat(VerdictWriter.json(form.verdict())).isEqualTo(VerdictWriter.json(evaluator.evaluate(COMPLETE)));
    }

    @Test
    void they_are_read_as_they_were_written() {
        Doctrine doctrine = doctrine(form("Identité"));

        assertThat(DoctrineReader.read(DoctrineReader.written(doctrine))).isEqualTo(doctrine);
    }

    @Test
    void what_is_incomplete_said_twice_or_dated_twice_is_refused_with_its_place() {
        Doctrine wrong = doctrine(
                FormHeadings.builder().build(),
                form("Identité", " ", "identité "),
                form("Budget").toBuilder()
                        .du(LocalDate.of(2020, 2, 1))
                        .au(LocalDate.of(2020, 1, 1))
                        .build());

        List<InputIssue> problems = catchThrowableOfType(UnusableDoctrineException.class, () -> EVALUATOR.with(wrong))
                .problems();

        assertThat(problems)
                .extracting(InputIssue::pointer)
                .containsExactly(
                        "/formulaire/0",
                        "/formulaire/0",
                        "/formulaire/0",
                        "/formulaire/0/rubriques",
                        "/formulaire/1/rubriques/1",
                        "/formulaire/1/rubriques/2",
                        "/formulaire/1",
                        "/formulaire/2");
    }

    private static Evaluator requiring(String... headings) {
        return EVALUATOR.with(doctrine(form(headings)));
    }

    private static Doctrine doctrine(FormHeadings... forms) {
        return Doctrine.builder().formulaire(List.of(forms)).build();
    }

    private static FormHeadings form(String... headings) {
        return FormHeadings.builder()
                .rubriques(List.of(headings))
                .auteur("la cheffe du service")
                .date(LocalDate.of(2020, 6, 2))
                .motif("Ce sont celles du formulaire mis en ligne.")
                .build();
    }

    private static Finding finding(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.obligation().id().equals("PROC-02"))
                .findFirst()
                .orElseThrow();
    }
}
