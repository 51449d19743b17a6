package fr.cahier.authoring;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.regulation.RuleIssue;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One change that breaks much is told once, before all else, with what it breaks. */
class CommonCausesTest {

    private static final String ROWS = "essai/obligations.yaml";

    @TempDir
    Path temporary;

    @Test
    void a_renamed_obligation_is_told_once_and_first_with_what_names_it() {
        Folder folder = withCases(4)
                .replace(ROWS, "- id: ESS-01", "- id: ESS-11")
                .replace("cahier.yaml", "  conflit:", "  conflict:");
        List<RuleIssue> errors = FolderCheck.reading(folder.path()).errors();
        assertThat(errors.get(0))
                .hasToString(
                        "essai/regles.drl:7:16 : « ESS-01 » : cette obligation n’est pas au catalogue, et 6 endroits la"
                                + " nomment : essai/regles.drl:7, essai/cas.yaml:2, essai/cas.yaml:7 et 3 autres. Remettez-la dans"
                                + " obligations.yaml ; si elle a changé de nom, écrivez partout le nouveau.");
        assertThat(errors)
                .filteredOn(error -> error.toString().contains("ESS-01"))
                .hasSize(1);
        assertThat(errors).anyMatch(error -> error.message().contains("« conflit » manque"));
    }

    @Test
    void one_or_two_places_that_name_another_are_told_each() {
        Folder folder = withCases(1).replace("essai/cas.yaml", "ESS-01", "ESS-02");
        assertThat(FolderCheck.reading(folder.path()).errors())
                .singleElement()
                .extracting(RuleIssue::message)
                .isEqualTo("le cas parle de ESS-02, qui n’existe pas.");
    }

    @Test
    void a_lost_subject_is_told_at_the_obligation_with_its_first_cases() {
        Folder folder = withCases(5).replace(ROWS, "  sujet: site\n", "");
        assertThat(FolderCheck.reading(folder.path()).errors())
                .extracting(RuleIssue::toString)
                .containsExactly(
                        "essai/obligations.yaml:7:3 : « ESS-01 » : l’obligation est celle du dossier entier, et 5"
                                + " de ses cas nomment un sujet : « Cas 0 », « Cas 1 », « Cas 2 » et 2 autres. Remettez « sujet »,"
                                + " ou retirez-le de ces cas.");
    }

    @Test
    void a_case_that_fails_is_counted_beside_the_warnings() {
        Folder folder = withCases(3).replace("cahier.yaml", "nombre: 2 }", "nombre: 7 }");
        FolderCheck check = FolderCheck.playing(folder.path());
        assertThat(check.errors()).isEmpty();
        assertThat(check.failed()).isEqualTo(3);
        assertThat(FolderCheck.playing(withCasesIn("autre", 3).path()).failed()).isZero();
    }

    private Folder withCases(int count) {
        return withCasesIn("copie", count);
    }

    private Folder withCasesIn(String parent, int count) {
        Path under = temporary.resolve(parent);
        assertThat(under.toFile().mkdirs()).isTrue();
        return Folder.minimal(under)
                .write(
                        "essai/cas.yaml",
                        IntStream.range(0, count)
                                .mapToObj(rank -> "- cas: \"Cas " + rank + "\"\n  obligation: ESS-01\n  sujet: S1\n"
                                        + "  dossier: { sites: [{ id: S1, recoit_public: true, postes_internet: 3 }] }\n"
                                        + "  attendu: SATISFAITE\n")
                                .collect(joining()));
    }
}
