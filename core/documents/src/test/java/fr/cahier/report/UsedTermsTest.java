package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.authoring.EditionCatalogue;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.authoring.Folder;
import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.plan.CompletionRequest;
import fr.cahier.plan.Planner;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever people read explains, once and at its end, the terms of the edition that it contains. */
class UsedTermsTest {

    private static final Dossier TWO_SITES = Dossier.builder()
            .candidat(Candidat.builder().nom("Le poste en ligne, EPN de Vire").build())
            .sites(Stream.of("S1", "S2")
                    .map(id -> Site.builder().id(id).recoitPublic(true).build())
                    .toList())
            .build();

    private static final String TERMS = """
            Termes employés
            ───────────────

              EPN\u00A0: espace public numérique, où l’on se sert d’un ordinateur.
              poste en ligne\u00A0: ordinateur relié à Internet, qui dépend d’un RIP.
              RIP\u00A0: réseau d’initiative publique.
            """;

    @TempDir
    Path temporary;

    private Folder folder;
    private Edition edition;
    private Verdict verdict;

    @BeforeEach
    void an_edition_that_explains_four_terms() {
        folder = Folder.minimal(temporary)
                .replace("cahier.yaml", "texte:\n", """
                        lexique:
                          - { terme: "poste en ligne", sens: "ordinateur relié à Internet, qui dépend d’un RIP." }
                          - { terme: "RIP", sens: "réseau d’initiative publique." }
                          - { terme: "QPV", sens: "quartier prioritaire." }
                          - { terme: "EPN", sens: "espace public numérique, où l’on se sert d’un ordinateur." }
                        texte:
                        """)
                .replace("essai/obligations.yaml", "titre: \"Des postes\"", "titre: \"Un poste en ligne, en EPN\"")
                .replace("essai/obligations.yaml", "verification: [faits]", "verification: [faits, visite]");
        judge(folder);
    }

    private void judge(Folder folder) {
        edition = EditionFolder.load(folder.path()).edition();
        verdict = Evaluator.of(EditionFolder.load(folder.path())).evaluate(TWO_SITES);
    }

    @Test
    void text_ends_with_its_terms() {
        Evaluator evaluator = Evaluator.of(EditionFolder.load(folder.path()));
        assertThat(List.of(
                        TextReport.of(verdict),
                        TextReport.of(verdict, evaluator.range(TWO_SITES)),
                        PlanReport.of(Planner.of(evaluator).plan(TWO_SITES)),
                        VisitSheet.of(verdict),
                        ExplanationReport.list(edition),
                        ExplanationReport.of(EditionCatalogue.directory(folder.path())
                                .explain("ESS-01", LocalDate.of(2026, 1, 1))
                                .orElseThrow())))
                .allSatisfy(text -> assertThat(text).endsWith("\n\n" + TERMS).containsOnlyOnce("Termes employés"));
    }

    @Test
    void a_page_has_a_section_of_its_terms() {
        String page = HtmlReport.of(verdict);
        assertThat(page)
                .contains("<li><a href=\"#termes\">Termes employés</a></li>")
                .containsOnlyOnce("<h2 id=\"termes\">")
                .contains(
                        "<li><strong>EPN</strong>\u00A0: espace public numérique, où l’on se sert d’un ordinateur.</li>")
                .doesNotContain("QPV");
        assertThat(page.indexOf("<strong>EPN")).isLessThan(page.indexOf("<strong>poste en ligne"));
    }

    @Test
    void what_a_template_does_not_show_is_not_explained() throws IOException {
        Path office = Files.createDirectory(temporary.resolve("modeles"));
        Files.writeString(
                office.resolve("rapport.mustache"),
                "<html lang=\"fr\"><head><title>EPN</title></head><body><p class=\"EPN\">QPV&#39;s, {{avis}}</p>"
                        + "{{#termes}}<i>{{terme}}</i>{{/termes}}</body></html>");
        assertThat(HtmlReport.of(verdict, Templates.folder(office)))
                .contains("<i>QPV</i>")
                .doesNotContain("<i>EPN</i>", "<i>poste en ligne</i>");
    }

    @ParameterizedTest
    @EnumSource(
            value = Letter.Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COMPLEMENTS", "RELANCE", "FAVORABLE", "MOTIFS", "VISITE"})
    void a_letter_without_a_term_explains_nothing_and_one_with_some_ends_with_them(Letter.Kind kind) {
        assertThat(Letter.of(
                                kind,
                                verdict.toBuilder()
                                        .candidate("Vire")
                                        .findings(List.of())
                                        .build(),
                                edition,
                                Templates.shipped())
                        .text())
                .doesNotContain("Termes employés");
        Letter named = Letter.of(
                kind,
                verdict.toBuilder().candidate("EPN de Vire").findings(List.of()).build(),
                edition,
                Templates.shipped());
        assertThat(named.text())
                .endsWith(
                        "\n\nTermes employés\n───────────────\n  – EPN\u00A0: espace public numérique, où l’on se sert d’un ordinateur.\n");
        assertThat(named.html(Templates.shipped()))
                .contains("<h2>Termes employés</h2>", "<li>EPN\u00A0: espace public numérique");
    }

    @Test
    void a_request_for_completion_ends_with_its_terms() {
        Evaluator evaluator = Evaluator.of(EditionFolder.load(folder.path()));
        Letter request = Letter.of(
                Letter.Kind.COMPLEMENTS,
                CompletionRequest.of(evaluator, TWO_SITES),
                edition,
                LetterDetails.NONE,
                Templates.shipped());
        assertThat(request.text()).contains("vous oblige à offrir des postes", "Termes employés");
    }

    @Test
    void nothing_is_added_where_an_edition_explains_no_term() throws IOException {
        judge(Folder.minimal(Files.createDirectory(temporary.resolve("sans"))));
        assertThat(List.of(TextReport.of(verdict), HtmlReport.of(verdict), VisitSheet.of(verdict)))
                .allSatisfy(text -> assertThat(text).doesNotContain("ermes employés"));
    }
}
