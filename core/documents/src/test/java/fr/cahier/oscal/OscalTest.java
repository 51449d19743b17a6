package fr.cahier.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.instruction.InstructionReader;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.testkit.HostileDossier;
import fr.cahier.testkit.SmallEdition;
import fr.cahier.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OscalTest {

    private static final ExecutableEdition EDITION = SmallEdition.load();
    private static final Evaluator EVALUATOR = Evaluator.of(EDITION);
    private static final Dossier HOSTILE = Dossier.builder()
            .reference("  \n\u001b[31m*gras* `code` <b>&amp; {{ insert: param, x }} ~a~ ^b^ [l](http://x) \"q\"")
            .candidat(Candidat.builder()
                    .nom("\u202e<script>\n# titre\n- | a | b |")
                    .build())
            .sites(List.of(Site.builder().id("S<1> *x*").recoitPublic(true).build()))
            .build();

    private static final Dossier COMPLETE = SmallEdition.complete();
    private static final Dossier TWO_MORNINGS =
            COMPLETE.toBuilder().creneaux(COMPLETE.creneaux().subList(0, 2)).build();

    static List<Dossier> dossiers() {
        return List.of(Dossier.VIDE, COMPLETE, TWO_MORNINGS, HOSTILE, HostileDossier.refusing("MAI-01"));
    }

    @Test
    void the_catalog_the_profile_and_the_plan_are_valid(@TempDir Path folder) throws IOException {
        assertThat(files(Dossier.VIDE).problems(folder, "catalogue.json", "profil.json", "plan.json"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void the_results_are_valid(Dossier dossier, @TempDir Path folder) throws IOException {
        assertThat(files(dossier).problems(folder, "resultats.json")).isEmpty();
    }

    @Test
    void hostile_names_stay_text(@TempDir Path folder) throws IOException {
        OscalFiles documents = files(HOSTILE);
        assertThat(documents.problems(folder, "resultats.json")).isEmpty();
        assertThat(documents.files().values()).noneMatch(text -> text.contains("\\u001B") || text.contains("\u202e"));
    }

    @Test
    void the_validator_sees_what_is_wrong(@TempDir Path folder) throws IOException {
        OscalFiles documents = files(Dossier.VIDE);
        Map<String, String> files = new HashMap<>(documents.files());
        files.computeIfPresent("resultats.json", (file, text) -> text.replace("\"not-satisfied\"", "\"perhaps\""));
        assertThat(new OscalFiles(files).problems(folder, "resultats.json")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void every_reference_leads_somewhere(Dossier dossier) {
        OscalFiles documents = files(dossier);
        JsonNode result = documents.tree("resultats.json").at("/assessment-results/results/0");
        JsonNode metadata = documents.tree("resultats.json").at("/assessment-results/metadata");
        List<String> subjects = Stream.of("/locations", "/parties")
                .flatMap(list -> texts(metadata.at(list), "uuid"))
                .toList();
        List<String> observations = texts(result.at("/observations"), "uuid").toList();
        List<String> statements = documents.tree("catalogue.json").findValues("parts").stream()
                .map(parts -> parts.at("/0/id").asText())
                .toList();
        assertThat(all(result, "subject-uuid")).isSubsetOf(subjects);
        assertThat(all(result, "observation-uuid")).isSubsetOf(observations);
        assertThat(all(result, "target-id")).isNotEmpty().isSubsetOf(statements);
        assertThat(documents
                        .tree("resultats.json")
                        .at("/assessment-results/import-ap/href")
                        .asText())
                .isIn(documents.files().keySet());
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void no_identifier_is_used_twice_and_all_are_of_version_five(Dossier dossier) {
        OscalFiles documents = files(dossier);
        List<String> uuids = documents.files().keySet().stream()
                .flatMap(file -> all(documents.tree(file), "uuid").stream())
                .toList();
        assertThat(uuids)
                .doesNotHaveDuplicates()
                .allMatch(uuid -> UUID.fromString(uuid).version() == 5);
    }

    @Test
    void each_finding_of_the_verdict_is_there_once() {
        JsonNode findings = files(TWO_MORNINGS).tree("resultats.json").at("/assessment-results/results/0/findings");
        List<JsonNode> failed = Stream.iterate(0, i -> i < findings.size(), i -> i + 1)
                .map(findings::get)
                .filter(finding -> finding.at("/target/status/reason").asText().equals("fail"))
                .toList();
        Verdict verdict = EVALUATOR.evaluate(TWO_MORNINGS);
        assertThat(findings.size())
                .isEqualTo(verdict.findings().size() + verdict.options().size());
        assertThat(failed).singleElement().satisfies(finding -> {
            assertThat(finding.at("/target/target-id").asText()).isEqualTo("acc-03_smt");
            assertThat(finding.at("/description").asText()).contains("il en manque 1");
        });
    }

    @Test
    void what_the_officer_decided_is_never_called_proven_nor_passed() {
        ReviewedVerdict reviewed = ReviewedVerdict.of(
                EVALUATOR.evaluation(TWO_MORNINGS), InstructionReader.read("""
                {"visites": [{"obligation": "ACC-01", "sujet": "S1", "vu": "CONFORME", "date": "2026-07-01"}],
                 "ecarts": [{"obligation": "ACC-03", "sujet": "S1", "constat": "NON_RESPECTE", "statut": "SATISFAIT",
                   "fonction": "instructrice", "date": "2026-07-02", "fondement": "Une matinée de plus est assurée par le relais."}]}
                """), LocalDate.of(2026, 7, 3));

        assertThat(standing(reviewed, "ACC-03"))
                .isEqualTo("satisfied/other status=satisfied reason=officer-decision proposed=breached");
        assertThat(standing(reviewed, "ACC-01"))
                .isEqualTo("satisfied/pass status=satisfied reason=seen-on-site proposed=satisfied");
    }

    private static String standing(ReviewedVerdict reviewed, String obligation) {
        JsonNode findings =
                new ObjectMapper().valueToTree(OscalVerdict.of(reviewed)).at("/assessment-results/results/0/findings");
        JsonNode finding = Stream.iterate(0, i -> i < findings.size(), i -> i + 1)
                .map(findings::get)
                .filter(one -> one.at("/title").asText().startsWith(obligation))
                .findFirst()
                .orElseThrow();
        String properties = Stream.iterate(0, i -> i < 3, i -> i + 1)
                .map(finding.at("/props")::get)
                .map(property -> property.path("name").asText() + "="
                        + property.path("value").asText())
                .collect(Collectors.joining(" "));
        return finding.at("/target/status/state").asText() + "/"
                + finding.at("/target/status/reason").asText() + " " + properties;
    }

    @Test
    void the_same_dossier_gives_the_same_bytes() {
        assertThat(files(HOSTILE)).isEqualTo(files(HOSTILE));
    }

    private static OscalFiles files(Dossier dossier) {
        return OscalFiles.of(EDITION, dossier);
    }

    private static Stream<String> texts(JsonNode list, String key) {
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1)
                .map(i -> list.get(i).path(key).asText());
    }

    private static List<String> all(JsonNode tree, String key) {
        return tree.findValues(key).stream().map(JsonNode::asText).toList();
    }
}
