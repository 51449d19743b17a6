package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Site;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An obligation may say {@code regle: engagement} instead of having a rule. */
class CommitmentRulesTest {

    private static final String ROWS = "essai/obligations.yaml";

    /** A row whose first line is that of its {@code id}. */
    private static final String COMMITTED = """

            - id: ESS-02
              titre: "Un accueil"
              rubrique: "Essai"
              lignes: "2"
              verification: [engagement]
              regle: engagement
              exigence: "accueillir"
            """;

    @TempDir
    Path temporary;

    private Folder edition;
    private String rows;

    @BeforeEach
    void a_small_edition() throws IOException {
        edition = Folder.minimal(temporary);
        rows = Files.readString(edition.path().resolve(ROWS));
    }

    private Finding finding(String id, Dossier dossier) {
        return Evaluator.of(EditionFolder.load(edition.path())).evaluate(dossier).findings().stream()
                .filter(finding -> finding.obligation().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Dossier answering(Reponse answer) {
        return Dossier.builder()
                .engagements(Map.of("ESS-02", answer))
                .sites(List.of(Site.builder().id("S1").recoitPublic(true).build()))
                .build();
    }

    @Test
    void a_commitment_satisfies_it_and_silence_does_not() {
        edition.write(ROWS, rows + COMMITTED);
        assertThat(finding("ESS-02", answering(Reponse.OUI)).status()).isEqualTo(Status.SATISFIED);
        assertThat(finding("ESS-02", answering(Reponse.OUI)).rules()).containsExactly("ESS-02 engagement donné");
        assertThat(finding("ESS-02", answering(Reponse.ABSENT)).status()).isEqualTo(Status.MISSING);
        assertThat(finding("ESS-02", answering(Reponse.NON)).status()).isEqualTo(Status.BREACHED);
    }

    @Test
    void an_obligation_of_each_site_is_satisfied_at_each_site() {
        edition.write(ROWS, rows + COMMITTED.replace("  regle:", "  sujet: site\n  regle:"));
        assertThat(finding("ESS-02", answering(Reponse.OUI)).subject()).isEqualTo("S1");
        assertThat(finding("ESS-02", answering(Reponse.OUI)).rules())
                .containsExactly("ESS-02 engagement donné pour le site");
    }

    @Test
    void its_rule_is_read_aloud_at_its_row() {
        edition.write(ROWS, rows + COMMITTED);
        int row = (int) rows.lines().count() + 2;
        assertThat(EditionCatalogue.directory(edition.path())
                        .explain("ESS-02", LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .rules())
                .extracting(rule -> rule.name() + " " + rule.location())
                .contains("ESS-02 engagement donné " + ROWS + ":" + row);
    }

    @Test
    void it_comes_after_the_written_rules_of_its_chapter() {
        edition.write(ROWS, COMMITTED + rows);
        ExecutableEdition loaded = EditionFolder.load(edition.path());
        assertThat(loaded.edition().rules())
                .extracting(rule -> rule.chapter() + " " + rule.order() + " " + rule.name())
                .containsExactly(
                        "commun 0 Engagement refusé",
                        "essai 0 ESS-01 assez de postes",
                        "essai 1 ESS-02 engagement donné");
    }

    @Test
    void a_chapter_of_commitments_alone_needs_no_file_of_rules() {
        edition.write("accueil/obligations.yaml", COMMITTED)
                .replace("cahier.yaml", "chapitres:", "chapitres:\n  - { dossier: accueil, titre: \"Accueil\" }");
        assertThat(finding("ESS-02", answering(Reponse.OUI)).status()).isEqualTo(Status.SATISFIED);
    }

    @Test
    void another_word_is_refused_with_what_to_write() {
        edition.write(ROWS, rows + COMMITTED.replace("regle: engagement", "regle: facultative"));
        assertThat(edition.refusal())
                .hasMessageContaining(ROWS)
                .hasMessageContaining("« regle » ne connaît que le mot « engagement ».");
    }

    @Test
    void what_asks_no_commitment_cannot_be_satisfied_by_one() {
        edition.write(ROWS, rows + COMMITTED.replace("[engagement]", "[faits]"));
        assertThat(edition.refusal())
                .hasMessageContaining("ne va pas avec une obligation qui ne demande aucun engagement");
    }

    @Test
    void a_group_cannot_have_one() {
        edition.write(ROWS, rows + COMMITTED.replace("  regle:", "  nature: ensemble\n  regle:"));
        assertThat(edition.refusal()).hasMessageContaining("une obligation de cette nature n’est pas jugée");
    }

    @Test
    void a_written_rule_of_the_same_name_is_told_at_the_row() {
        edition.write(ROWS, rows + COMMITTED)
                .replace("essai/regles.drl", "ESS-01 assez de postes", "ESS-02 engagement donné");
        assertThat(edition.refusal())
                .hasMessageContaining(ROWS + ":" + (rows.lines().count() + 2) + ":")
                .hasMessageContaining("une autre règle porte déjà ce nom");
    }

    @Test
    void neither_a_rule_nor_the_word_does_not_load() {
        edition.write(ROWS, rows + COMMITTED.replace("  regle: engagement\n", ""));
        assertThat(edition.refusal())
                .hasMessageContaining("l’obligation n’a aucune règle qui conclue « satisfaite »")
                .hasMessageContaining("regle: engagement");
    }
}
