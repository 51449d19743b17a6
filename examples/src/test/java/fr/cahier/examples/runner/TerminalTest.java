package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.cahier.instruction.InstructionReader;
import fr.cahier.internal.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that a folder, a dossier or a name holds reaches a terminal as a command, or turns a line around. */
class TerminalTest {

    private static final String HIDING = "\u001B[2J\u0085\u202E\u2066\u200F\u061C\u2028";

    @TempDir
    Path folder;

    @Test
    void what_a_command_line_repeats_hides_nothing() {
        assertHidesNothing(Run.cahier("evaluer", HIDING + ".json"));
        assertHidesNothing(Run.cahier("evaluer", "--" + HIDING));
        assertHidesNothing(Run.cahier(HIDING));
        assertHidesNothing(Run.cahier("evaluer", "--format", HIDING, "x"));
        assertHidesNothing(Run.cahier("rapport", "x", "y", "--vers=" + HIDING + "\r\0"));
    }

    @Test
    void the_name_of_a_file_hides_nothing_and_adds_no_line() throws IOException {
        String name = "a\nAucun défaut\u001B[2J\u202E.json";
        Files.writeString(folder.resolve(name), "{ \"candidat\": 1 }");
        Files.copy(Path.of(Samples.file("01")), folder.resolve("b\u0085.json"));
        Run run = Run.cahier("evaluer", folder.toString());
        assertHidesNothing(run);
        assertThat(run.err()).contains("a\\nAucun défaut\\u001B[2J\\u202E.json");
        assertThat(run.err().lines()).noneMatch(line -> line.startsWith("Aucun"));
        assertThat(run.out()).contains("b\\u0085.json");
    }

    @Test
    void what_a_folder_of_rules_says_of_itself_hides_nothing() throws IOException {
        Path rules = RulesFolderTest.copy(folder);
        RulesFolderTest.edit(rules.resolve("horaires/cas.yaml"), "- cas: \"", "- cas: \"\\e[2J\\N\\u202E\\n");
        RulesFolderTest.edit(rules.resolve("horaires/obligations.yaml"), "  sujet: site", "  \"\\e[1A\\u2066x\": site");
        assertHidesNothing(Run.cahier("verifier", rules.toString()));
        assertHidesNothing(Run.cahier("tester", rules.toString(), "--tous"));
        assertHidesNothing(Run.cahier("evaluer", Samples.file("01"), "--regles", rules.toString()));
    }

    @Test
    void json_says_the_same_after_the_door_as_before_it() throws IOException {
        String reference = HIDING + Character.toString(0xE0041) + Character.toString(0x1D173);
        Path dossier = folder.resolve("d.json");
        Files.write(dossier, new ObjectMapper().writeValueAsBytes(Map.of("reference", reference)));
        Run visit = Run.cahier("visite", dossier.toString(), "--format", "json");
        assertHidesNothing(visit);
        assertThat(InstructionReader.read(visit.out()).reference()).isEqualTo(reference);
    }

    @Test
    void the_name_of_a_case_hides_nothing_and_adds_no_line() throws IOException {
        Path rules = RulesFolderTest.copy(folder);
        RulesFolderTest.edit(rules.resolve("horaires/cas.yaml"), "- cas: \"", "- cas: \"\\e[2J\\N\\u202E\\nÉCHEC ");
        Run run = Run.cahier("tester", rules.toString(), "--tous");
        assertHidesNothing(run);
        assertThat(run.out().lines()).noneMatch(line -> line.startsWith("ÉCHEC"));
    }

    @Test
    void a_verdict_in_json_hides_nothing_and_says_the_same() throws IOException {
        String reference = "R" + HIDING;
        Path dossier = Files.writeString(
                folder.resolve("d.json"),
                Files.readString(Path.of(Samples.file("01")))
                        .replaceFirst(
                                "(\"reference\"\\s*:\\s*\")[^\"]*", "$1R" + HIDING.replace("\u001B", "\\\\u001B")));
        Run run = Run.cahier("evaluer", dossier.toString(), "--format", "json");
        assertHidesNothing(run);
        assertThat(new ObjectMapper().readTree(run.out()).path("dossier").asText())
                .isEqualTo(reference);
        assertHidesNothing(Run.cahier("plan", dossier.toString(), "--format", "json"));
        assertHidesNothing(Run.cahier("evaluer", dossier.toString()));
        assertHidesNothing(Run.cahier("courrier", "motifs", dossier.toString()));
        Run.cahier(
                "oscal", dossier.toString(), "--vers", folder.resolve("oscal").toString());
        assertHidesNothing(Files.readString(folder.resolve("oscal/resultats.json")));
    }

    @Test
    void a_page_or_a_letter_by_an_office_s_own_model_brings_no_control_character() throws IOException {
        Run.cahier("modeles", folder.resolve("m").toString());
        RulesFolderTest.edit(folder.resolve("m/rapport.mustache"), "<h1", "\u001B[2J\u0085<h1");
        Path letter = folder.resolve("m/motifs.txt");
        Files.writeString(letter, "\u001B[2J\u202E" + Files.readString(letter));
        String models = folder.resolve("m").toString();
        Run page = Run.cahier("rapport", Samples.file("01"), "--modeles", models);
        assertThat(page.out()
                        .codePoints()
                        .filter(point -> point != '\n' && Character.getType(point) == Character.CONTROL))
                .isEmpty();
        assertThat(page.out() + page.err()).isNotEmpty();
        assertHidesNothing(Run.cahier("courrier", "motifs", Samples.file("07"), "--modeles", models));
    }

    private static void assertHidesNothing(Run run) {
        assertHidesNothing(run.out());
        assertHidesNothing(run.err());
        assertThat(run.out() + run.err()).isNotEmpty();
    }

    private static void assertHidesNothing(String text) {
        assertThat(text.codePoints().filter(point -> point != '\n' && Visible.isActing(point)))
                .as(text)
                .isEmpty();
    }
}
