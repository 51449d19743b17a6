package fr.cahier.authoring;

import static fr.cahier.authoring.ConventionEdition.LIMIT;
import static fr.cahier.authoring.ConventionEdition.ROWS;
import static fr.cahier.authoring.ConventionEdition.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.Position;
import fr.cahier.doctrine.SeuilRetenu;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Horodatage;
import fr.cahier.internal.drools.ModelRuleReader;
import fr.cahier.internal.edition.ReadyReader;
import fr.cahier.internal.edition.ReadyWriter;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.reference.DroolsCompiler;
import fr.cahier.json.VerdictWriter;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thresholds that are days: fixed, of each year, or before or after the deposit. */
class DayThresholdsTest {

    @TempDir
    Path temporary;

    private Folder edition;

    @BeforeEach
    void an_edition_that_asks_for_a_convention_of_the_year() {
        edition = ConventionEdition.in(temporary);
    }

    private static Dossier dossier(String convention, String deposit) {
        return Dossier.builder()
                .depot(Depot.builder()
                        .horodatage(deposit == null ? null : Horodatage.lire(deposit))
                        .build())
                .faits(List.of(Fait.builder()
                        .cle("convention")
                        .date(LocalDate.parse(convention))
                        .build()))
                .build();
    }

    private Finding finding(String convention, String deposit) {
        return Evaluator.of(EditionFolder.load(edition.path()))
                .evaluate(dossier(convention, deposit))
                .findings()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31,2026-03-31T12:00:00+02:00,SATISFIED",
        "2025-03-30,2026-03-31T12:00:00+02:00,BREACHED",
        "2025-02-28,2026-02-28T12:00:00+01:00,SATISFIED",
        // half past midnight in Paris, the day before in Greenwich
        "2025-03-31,2026-04-01T00:30:00+02:00,BREACHED",
        "2025-04-01,2026-04-01T00:30:00+02:00,SATISFIED"
    })
    void a_period_is_counted_back_from_the_day_of_the_deposit(String convention, String deposit, Status status) {
        assertThat(finding(convention, deposit).status()).isEqualTo(status);
    }

    @Test
    void the_day_is_told_in_words() {
        assertThat(finding("2025-03-30", "2026-03-31T12:00:00+02:00").sentence())
                .isEqualTo("La convention du 30 mars 2025 est d’avant le 31 mars 2025.");
    }

    @Test
    void without_a_deposit_it_is_a_question_and_no_breach() {
        Finding finding = finding("2020-01-01", null);
        assertThat(finding.status()).isEqualTo(Status.MISSING);
        assertThat(finding.remedy().supplies()).extracting(Supply::pointer).containsExactly("/depot/horodatage");
    }

    @Test
    void a_day_of_each_year_is_that_of_the_year_of_the_deposit() {
        edition.replace("cahier.yaml", LIMIT, "jour: \"31 mars de chaque année\" }");
        assertThat(finding("2027-03-31", "2027-06-01").status()).isEqualTo(Status.SATISFIED);
        assertThat(finding("2027-03-30", "2027-06-01").status()).isEqualTo(Status.BREACHED);
        assertThat(finding("2026-04-01", "2027-01-02").status()).isEqualTo(Status.BREACHED);
    }

    @Test
    void a_fixed_day_needs_no_deposit() {
        edition.replace("cahier.yaml", LIMIT, "jour: \"31 mars 2025\" }");
        assertThat(finding("2025-03-31", null).status()).isEqualTo(Status.SATISFIED);
        assertThat(finding("2025-03-30", null).status()).isEqualTo(Status.BREACHED);
    }

    @Test
    void an_instant_is_compared_by_its_day() {
        edition.replace("cahier.yaml", LIMIT, "instant: \"2025-03-30T23:30:00Z\" }");
        assertThat(finding("2025-03-31", null).status()).isEqualTo(Status.SATISFIED);
        assertThat(finding("2025-03-30", null).status()).isEqualTo(Status.BREACHED);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-30T23:30:00Z,SATISFIED",
        "2025-03-31T00:30:00+02:00,SATISFIED",
        "2025-03-31T00:30,SATISFIED",
        "2025-03-30T21:30:00Z,BREACHED"
    })
    void a_declared_instant_is_its_day_in_the_zone_of_the_edition(String stamp, Status status) {
        edition.replace("cahier.yaml", "genre: date }", "genre: instant }");
        Dossier dossier = dossier("2025-03-31", "2026-03-31").toBuilder()
                .faits(List.of(Fait.builder()
                        .cle("convention")
                        .horodatage(Horodatage.lire(stamp))
                        .build()))
                .build();
        assertThat(Evaluator.of(EditionFolder.load(edition.path()))
                        .evaluate(dossier)
                        .findings()
                        .get(0)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void folder_and_prebuilt_edition_give_the_same_bytes() {
        FolderLoading.Checked read = FolderLoading.check(FolderFiles.of(edition.path(), FolderLimits.standard()));
        DroolsCompiler.Compiled compiled = DroolsCompiler.compile(read.rules());
        Edition ready = ReadyReader.read(ReadyWriter.bytes(read.edition())).orElseThrow();
        Evaluator prebuilt =
                Evaluator.of(new ExecutableEdition(ready, ModelRuleReader.of(compiled.models(), compiled.infos())));
        Evaluator folder = Evaluator.of(EditionFolder.load(edition.path()));
        for (Dossier dossier : List.of(
                dossier("2025-03-30", "2026-03-31"),
                dossier("2025-03-31", "2026-03-31"),
                dossier("2025-03-31", null))) {
            assertThat(VerdictWriter.json(prebuilt.evaluate(dossier)))
                    .isEqualTo(VerdictWriter.json(folder.evaluate(dossier)));
        }
    }

    @Test
    void the_office_may_set_it_where_the_text_is_silent() {
        edition.replace(
                "cahier.yaml",
                "    rubrique: \"Essai\"\n    lignes: \"2\"\n    valeurs",
                "    fixe-par: service\n    rubrique: \"Essai\"\n    lignes: \"2\"\n    valeurs");
        SeuilRetenu set = SeuilRetenu.builder()
                .seuil("age")
                .jour("6 mois avant le dépôt")
                .auteur("la cheffe du service")
                .date(LocalDate.of(2026, 1, 1))
                .motif("Six mois suffisent.")
                .build();
        Finding finding = Evaluator.of(EditionFolder.load(edition.path()))
                .with(Doctrine.builder().seuils(List.of(set)).build())
                .evaluate(dossier("2025-06-01", "2026-03-31"))
                .findings()
                .get(0);
        assertThat(finding.status()).isEqualTo(Status.BREACHED);
        assertThat(finding.sentence()).contains("« Âge de la convention : 6 mois avant le dépôt. »");
    }

    @Test
    void a_reading_of_an_open_question_may_set_it() {
        edition.replace(
                        ROWS,
                        "    manquement: \"La convention du {constate} est d’avant le {requis}.\"",
                        """
                    a-trancher:
                      phrase: "La convention du {constate} est d’avant le {requis}."
                      question: age-de-la-convention
                      lectures:
                        - id: deux-ans
                          seuils: [{ seuil: age, jour: "2 ans avant le dépôt" }]
                          effet: manquement
                          texte: "Deux ans suffisent."
                        - { id: un-an, effet: manquement, texte: "Un an." }
                """.stripTrailing())
                .replace(RULES, "@conclut( \"manquement\" )", "@conclut( \"a-trancher\" )");
        Position position = Position.builder()
                .question("age-de-la-convention")
                .lecture("deux-ans")
                .auteur("la cheffe du service")
                .date(LocalDate.of(2026, 1, 1))
                .motif("Deux ans suffisent.")
                .build();
        Evaluator settled = Evaluator.of(EditionFolder.load(edition.path()))
                .with(Doctrine.builder().positions(List.of(position)).build());
        assertThat(finding("2024-06-01", "2026-03-31").status()).isEqualTo(Status.UNRESOLVED);
        assertThat(settled.evaluate(dossier("2024-06-01", "2026-03-31"))
                        .findings()
                        .get(0)
                        .status())
                .isEqualTo(Status.SATISFIED);
        assertThat(settled.evaluate(dossier("2024-03-30", "2026-03-31"))
                        .findings()
                        .get(0)
                        .status())
                .isEqualTo(Status.BREACHED);
    }
}
