package fr.cahier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.cases.Case;
import fr.cahier.dossier.Dossier;
import fr.cahier.json.DossierReader;
import fr.cahier.json.VerdictWriter;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of the shipped edition, loaded as any folder is, judges as the shipped edition does. */
class FolderEditionTest {

    static final Path FOLDER = Path.of("src/main/resources/cahiers/spro_conseil/e2020");

    private static final Path SAMPLES = Path.of("../examples/dossiers");
    private static final ExecutableEdition SHIPPED = ExecutableEdition.shipped(ShippedEdition.ID);
    private static final ExecutableEdition INTERPRETED = EditionFolder.load(FOLDER);
    private static final Evaluator PREBUILT = Evaluator.of(SHIPPED);
    private static final Evaluator OF_THE_FOLDER = Evaluator.of(INTERPRETED);

    @Test
    void it_has_the_same_rules_and_the_same_fingerprint() {
        assertThat(INTERPRETED.edition().rules())
                .hasSizeGreaterThan(200)
                .containsExactlyInAnyOrderElementsOf(SHIPPED.edition().rules());
        assertThat(INTERPRETED.edition().sha256()).isEqualTo(SHIPPED.edition().sha256());
    }

    /** Of each obligation one case of each reason; that rules match alike on every case, {@link SameMatchesTest} sees. */
    @Test
    void each_kind_of_case_gets_the_same_verdict_to_the_byte() {
        Map<List<Object>, Case> kinds = new LinkedHashMap<>();
        ShippedEdition.cases(SHIPPED.edition())
                .forEach(one -> kinds.putIfAbsent(List.of(one.obligation(), one.expected()), one));
        assertThat(kinds).hasSizeGreaterThan(400);
        kinds.values().forEach(expectation -> same(expectation.name(), expectation.dossier()));
    }

    @Test
    void every_sample_dossier_gets_the_same_verdict_to_the_byte() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<Path> dossiers =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(dossiers).hasSizeGreaterThan(10);
            dossiers.forEach(file ->
                    same(file.toString(), DossierReader.standard().read(file).dossier()));
        }
    }

    private static void same(String name, Dossier dossier) {
        assertThat(VerdictWriter.json(OF_THE_FOLDER.evaluate(dossier)))
                .as(name)
                .isEqualTo(VerdictWriter.json(PREBUILT.evaluate(dossier)));
    }

    @Test
    void a_changed_condition_is_read_from_the_folder_and_not_taken_from_the_shipped_jar(@TempDir Path temporary)
            throws IOException {
        Path folder = copy(temporary);
        edit(
                folder.resolve("horaires/regles.drl"),
                "affichageLieu == LieuAffichage.EXTERIEUR ||",
                "affichageLieu == LieuAffichage.HALL || affichageLieu == LieuAffichage.EXTERIEUR ||");
        edit(
                folder.resolve("cahier.yaml"),
                "nombre: 5 }\n  - code: demi-journee-pivot",
                "nombre: 4 }\n  - code: demi-journee-pivot");
        ExecutableEdition changed = EditionFolder.load(folder);
        assertThat(changed.edition().sha256()).isNotEqualTo(SHIPPED.edition().sha256());
        assertThat(changed.edition()
                        .thresholds()
                        .get("demi-journees-par-semaine")
                        .values()
                        .get(0)
                        .seuil()
                        .nombre())
                .hasToString("4");
        Evaluator otherwise = Evaluator.of(new ExecutableEdition(SHIPPED.edition(), changed.rules()));
        assertThat(ShippedEdition.cases(chapter("horaires")))
                .as("a case that only the changed condition judges otherwise")
                .anyMatch(expectation -> !VerdictWriter.json(otherwise.evaluate(expectation.dossier()))
                        .equals(VerdictWriter.json(PREBUILT.evaluate(expectation.dossier()))));
    }

    @Test
    void a_misspelt_property_is_told_with_its_line_and_the_nearest_name(@TempDir Path temporary) throws IOException {
        Path folder = copy(temporary);
        edit(
                folder.resolve("horaires/regles.drl"),
                "demiJourneesCertaines >= $requis",
                "demiJourneesCertaine >= $requis");
        RuleDefectException refusal =
                Assertions.catchThrowableOfType(RuleDefectException.class, () -> EditionFolder.load(folder));
        assertThat(refusal.diagnostics())
                .singleElement()
                .hasToString(
                        "horaires/regles.drl:123:68 : « HOR-06 cinq demi-journées certaines » : « Permanence » n’a pas de"
                                + " propriété « demiJourneesCertaine ». Vouliez-vous écrire « demiJourneesCertaines » ?");
    }

    private static Chapter chapter(String key) {
        return SHIPPED.edition().chapters().stream()
                .filter(chapter -> chapter.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    static Path copy(Path temporary) throws IOException {
        Path target = temporary.resolve("e2020");
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                Files.copy(file, target.resolve(FOLDER.relativize(file).toString()));
            }
        }
        return target;
    }

    private static void edit(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(
                file,
                text.replaceFirst(
                        java.util.regex.Pattern.quote(before), java.util.regex.Matcher.quoteReplacement(after)));
    }
}
