package fr.cahier.examples.cahiers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.authoring.EditionSchemas;
import fr.cahier.authoring.FolderCheck;
import fr.cahier.dossier.Dossier;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.internal.edition.ReadyReader;
import fr.cahier.internal.edition.ReadyWriter;
import fr.cahier.internal.reference.ThreeWays;
import fr.cahier.internal.reference.WrittenRules;
import fr.cahier.json.DossierReader;
import fr.cahier.json.VerdictWriter;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A label that no Java knows: what its folder alone makes of dossiers. */
class PointAccueilTest {

    private static final Path FOLDER = Path.of("cahiers/point-accueil");
    private static final String COMPLETE = read("cahiers/point-accueil-complet.json");
    private static final String INCOMPLETE = read("cahiers/point-accueil-incomplet.json");
    private static final ExecutableEdition EDITION = EditionFolder.load(FOLDER);
    private static final Evaluator EVALUATOR = Evaluator.of(EDITION);

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dossier dossier(String json) {
        return DossierReader.standard().read(json).dossier();
    }

    private static Finding finding(String json, String obligation, String subject) {
        return EVALUATOR.evaluate(dossier(json)).findings().stream()
                .filter(finding ->
                        finding.obligation().id().equals(obligation) && Objects.equals(finding.subject(), subject))
                .findFirst()
                .orElseThrow();
    }

    /** {@return the complete dossier with one thing said otherwise} */
    private static String complete(String now, String then) {
        assertThat(COMPLETE).containsOnlyOnce(now);
        return COMPLETE.replace(now, then);
    }

    @Test
    void the_folder_has_neither_defect_nor_warning_and_nothing_left_to_read() throws IOException {
        FolderCheck check = FolderCheck.playing(FOLDER);
        assertThat(check.diagnostics()).isEmpty();
        assertThat(check.toRead()).isEmpty();
        assertThat(FolderCheck.comparing(FOLDER, check.edition(), read("cahiers/point-accueil.txt")))
                .isEmpty();
    }

    @Test
    void its_schemas_know_what_it_declares() throws IOException {
        for (Map.Entry<String, byte[]> schema :
                EditionSchemas.of(EDITION.edition()).entrySet()) {
            Path received = Path.of("target/point-accueil").resolve(schema.getKey());
            Files.createDirectories(received.getParent());
            Files.write(received, schema.getValue());
            assertThat(FOLDER.resolve(EditionSchemas.FOLDER).resolve(schema.getKey()))
                    .as("cp examples/%s examples/%s/schemas", received, FOLDER)
                    .hasBinaryContent(schema.getValue());
        }
    }

    @Test
    void a_complete_dossier_complies() {
        assertThat(EVALUATOR.evaluate(dossier(COMPLETE)).conclusion()).isEqualTo(Conclusion.COMPLIANT);
    }

    @Test
    void hours_of_slots_against_declared_hours_that_disagree_are_contradicted() {
        Finding finding = finding(
                complete("\"heures-declarees\", \"nombre\": 20", "\"heures-declarees\", \"nombre\": 25"),
                "HEU-01",
                null);
        assertThat(finding.status()).isEqualTo(Status.UNRESOLVED);
        assertThat(finding.reason()).isEqualTo(Reason.CONTRADICTORY_FACTS);
        assertThat(finding.sentence())
                .isEqualTo("La demande déclare 25 heures d’ouverture par semaine ; les horaires en font 20.");
    }

    @Test
    void training_before_the_twelve_months_is_out_and_on_their_first_day_is_in() {
        assertThat(finding(complete("\"2025-09-18\"", "\"2025-03-12\""), "PER-02", "P1")
                        .status())
                .isEqualTo(Status.SATISFIED);
        assertThat(finding(complete("\"2025-09-18\"", "\"2025-03-11\""), "PER-02", "P1")
                        .status())
                .isEqualTo(Status.BREACHED);
    }

    @Test
    void of_two_operators_the_one_that_is_not_said_is_asked_for_alone() {
        assertThat(supplies("OPE-02"))
                .containsExactly(new Supply(
                        "/faits",
                        "un jour (« logement »)",
                        List.of(),
                        "Opérateur : date de la convention",
                        "operateur.convention"));
        assertThat(supplies("OPE-03"))
                .containsExactly(new Supply(
                        "/faits",
                        "un nombre de 0 à 7, en jours (« logement »)",
                        List.of(),
                        "Opérateur : jours de présence par semaine",
                        "operateur.jours"));
    }

    private static List<Supply> supplies(String obligation) {
        return Objects.requireNonNull(finding(INCOMPLETE, obligation, null).remedy())
                .supplies();
    }

    @Test
    void evidence_names_only_what_the_rule_read() {
        assertThat(pointers("LIE-01", null)).containsExactly("/faits/13/vrai");
        assertThat(pointers("LIE-02", null)).containsExactly("/faits/14/texte");
        assertThat(pointers("LIE-04", null)).containsExactly("/faits/17/nombre", "/faits/16/nombre");
        assertThat(pointers("OPE-03", null)).containsExactly("/faits/9/nombre", "/faits/12/nombre");
        assertThat(pointers("PER-02", "P2")).containsExactly("/faits/3/texte", "/faits/4/date", "/depot/horodatage");
        assertThat(pointers("DEP-02", null)).containsExactly("/faits/18/date", "/depot/horodatage");
    }

    private static List<String> pointers(String obligation, String subject) {
        return finding(COMPLETE, obligation, subject).facts().stream()
                .map(UsedFact::pointer)
                .toList();
    }

    @Test
    void folder_and_prebuilt_form_give_the_same_bytes() {
        Edition ready = ReadyReader.read(ReadyWriter.bytes(EDITION.edition())).orElseThrow();
        ThreeWays rules = ThreeWays.of(WrittenRules.of(FOLDER));
        Evaluator prebuilt = Evaluator.of(new ExecutableEdition(ready, rules));
        DossierGenerator generator = DossierGenerator.of(EDITION.edition());
        same(prebuilt, dossier(COMPLETE));
        same(prebuilt, dossier(INCOMPLETE));
        for (long seed = 1; seed <= 50; seed++) {
            same(prebuilt, generator.any(seed));
        }
        assertThat(rules.matching()).hasSizeGreaterThan(30);
    }

    private static void same(Evaluator prebuilt, Dossier dossier) {
        assertThat(VerdictWriter.json(EVALUATOR.evaluate(dossier)))
                .isEqualTo(VerdictWriter.json(prebuilt.evaluate(dossier)));
    }
}
