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
