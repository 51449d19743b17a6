package fr.cahier.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.report.PlanReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What applicants read of the plan of each sample is what somebody has read and approved: things to do, no key of a file. */
class SamplePlansTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final Path RECEIVED = Path.of("target/approved");

    static Stream<Path> samples() throws IOException {
        return SamplePlans.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_plan_of_a_sample_is_the_approved_one(Path sample) throws IOException {
        String name = "plan-" + sample.getFileName().toString().replace(".json", ".txt");
        String told = PlanReport.of(SamplePlans.of(sample));
        Files.createDirectories(RECEIVED);
        Files.writeString(RECEIVED.resolve(name), told);
        Path approved = APPROVED.resolve(name);
        assertThat(approved)
                .as(
                        "read examples/target/approved/%s; if it is right: cp examples/target/approved/%s examples/%s",
                        name, name, approved)
                .exists()
                .hasContent(told);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void it_says_what_to_do_and_edits_no_file(Path sample) {
        String told = PlanReport.of(SamplePlans.of(sample));
        assertThat(told)
                .doesNotContain("Il faut :", "À ajouter", "À retirer", "texte à fournir", "démenti")
                .doesNotContain("il faut et il suffit")
                .doesNotContain("aujourd’hui «", "ensuite «", "Ramenez", "du côté du candidat")
                .doesNotContain("réponse, par exemple", "réponse : néant", "réponse : tous", "réponse : par le site");
        assertThat(keys()).allSatisfy(key -> assertThat(told)
                .doesNotContainPattern("(?<![\\w])" + Pattern.quote(key) + "(?!\\w)"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void its_head_counts_what_is_needed_and_what_is_useful_as_its_sections_do(Path sample) {
        String told = plain(sample);
        int useful = counted(told, "CE QUI NE LÈVE QU’UNE RÉSERVE — utile, sans être exigé \\((\\d+)\\)");
        int needed = counted(told, "CE QUE LE CANDIDAT A À FAIRE OU À DIRE \\((\\d+)\\)")
                + counted(told, "reçu le dossier \\((\\d+)\\)");
        assertThat(counted(told, "(\\d+) choses? à faire ou à dire")).isEqualTo(needed);
        assertThat(counted(told, "(\\d+) (?:autres? )?choses?, utiles? sans être exigée"))
                .isEqualTo(useful);
    }

    @ParameterizedTest
    @CsvSource({
        "04-signature-globale-seule, QUA-07 (Repérer qui pourra aider ensuite) ; QUA-13",
        "16-douze-sites-un-manquement, il suffit de ceci : 1 chose à faire ou à dire. Sans elle",
    })
    void what_is_one_thing_in_the_world_is_told_once(String sample, String told) {
        assertThat(plain(Path.of("dossiers", sample + ".json"))).contains(told);
    }

    private static String plain(Path sample) {
        return PlanReport.of(SamplePlans.of(sample)).replaceAll("[\\s\u00A0\u202F]+", " ");
    }

    private static int counted(String told, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(told);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    /** {@return keys of dossiers that are no French words} */
    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        keys(DossierSchema.dossier(), keys);
        return keys;
    }

    private static void keys(Schema schema, Set<String> keys) {
        if (schema instanceof ObjectType object) {
            object.names().stream().filter(name -> name.contains("_")).forEach(keys::add);
            object.fields().forEach(field -> keys(field.schema(), keys));
        } else if (schema instanceof ListType list) {
            keys(list.element(), keys);
        }
    }
}
