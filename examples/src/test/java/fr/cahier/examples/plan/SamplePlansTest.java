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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
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
                .doesNotContain("il faut et il suffit");
        assertThat(keys()).allSatisfy(key -> assertThat(told)
                .doesNotContainPattern("(?<![\\w])" + Pattern.quote(key) + "(?!\\w)"));
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
