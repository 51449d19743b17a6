package fr.cahier.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.cahier.Evaluator;
import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.testkit.HostileDossier;
import fr.cahier.testkit.SmallEdition;
import fr.cahier.verdict.Verdict;
import gov.nist.secauto.metaschema.core.model.validation.IValidationFinding;
import gov.nist.secauto.metaschema.core.model.validation.IValidationResult;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OscalTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());
    private static final OscalBindingContext OSCAL = OscalBindingContext.newInstance();

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
        Documents documents = Documents.of(Dossier.VIDE);
        documents.write(folder);
        assertThat(Stream.of("catalogue.json", "profil.json", "plan.json")
                        .flatMap(file -> problems(folder.resolve(file))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void the_results_are_valid(Dossier dossier, @TempDir Path folder) throws IOException {
        assertThat(problems(Documents.of(dossier), folder)).isEmpty();
    }

    @Test
    void hostile_names_stay_text(@TempDir Path folder) throws IOException {
        Documents documents = Documents.of(HOSTILE);
        assertThat(problems(documents, folder)).isEmpty();
        assertThat(documents.files().values()).noneMatch(text -> text.contains("\\u001B") || text.contains("\u202e"));
    }

    @Test
    void the_validator_sees_what_is_wrong(@TempDir Path folder) throws IOException {
        Documents documents = Documents.of(Dossier.VIDE);
        Map<String, String> files = new HashMap<>(documents.files());
        files.computeIfPresent("resultats.json", (file, text) -> text.replace("\"not-satisfied\"", "\"perhaps\""));
        assertThat(problems(new Documents(files), folder)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void every_reference_leads_somewhere(Dossier dossier) {
        Documents documents = Documents.of(dossier);
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
        Documents documents = Documents.of(dossier);
        List<String> uuids = documents.files().keySet().stream()
                .flatMap(file -> all(documents.tree(file), "uuid").stream())
                .toList();
        assertThat(uuids)
                .doesNotHaveDuplicates()
                .allMatch(uuid -> UUID.fromString(uuid).version() == 5);
    }

    @Test
    void each_finding_of_the_verdict_is_there_once() {
        JsonNode findings =
                Documents.of(TWO_MORNINGS).tree("resultats.json").at("/assessment-results/results/0/findings");
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
    void the_same_dossier_gives_the_same_bytes() {
        assertThat(Documents.of(HOSTILE)).isEqualTo(Documents.of(HOSTILE));
    }

    private static List<String> problems(Documents documents, Path folder) throws IOException {
        documents.write(folder);
        return problems(folder.resolve("resultats.json")).toList();
    }

    private static Stream<String> problems(Path file) {
        try {
            IValidationResult result = OSCAL.validateWithConstraints(file.toUri(), null);
            return result.getFindings().stream().map(finding -> file.getFileName() + " : " + told(finding));
        } catch (IOException | RuntimeException unreadable) {
            return Stream.of(file.getFileName() + " : " + unreadable);
        }
    }

    private static String told(IValidationFinding finding) {
        return finding.getSeverity() + " " + finding.getMessage();
    }

    private static Stream<String> texts(JsonNode list, String key) {
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1)
                .map(i -> list.get(i).path(key).asText());
    }

    private static List<String> all(JsonNode tree, String key) {
        return tree.findValues(key).stream().map(JsonNode::asText).toList();
    }
}
