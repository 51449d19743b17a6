package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several editions are checked at once, each by itself and all of them side by side. */
class EditionsCheckTest {

    @TempDir
    Path folder;

    @Test
    void editions_that_follow_one_another_are_good() {
        edition("e2026", "essai/2026", "\"2026-01-01\"");
        edition("e2027", "essai/2027", "\"2027-01-01\"");
        EditionsCheck check = check(folder);
        assertThat(check.editions()).hasSize(2);
        assertThat(check.between()).isEmpty();
        assertThat(check.isGood()).isTrue();
    }

    @Test
    void days_that_overlap_are_an_error_at_the_place_of_the_later_edition() {
        edition("e2026", "essai/2026", "\"2026-01-01\"\n  au: \"2027-01-01\"");
        edition("e2027", "essai/2027", "\"2027-01-01\"");
        assertThat(messages(check(folder)))
                .containsExactly(
                        "e2027/cahier.yaml:7:1 : « essai/2026 » (du 1er janvier 2026 au 1er janvier 2027) et « essai/2027 »"
                                + " (à partir du 1er janvier 2027) sont en vigueur le même jour. Faites finir « essai/2026 »"
                                + " le 31 décembre 2026 au plus tard.");
        assertThat(check(folder).isGood()).isFalse();
    }

    @Test
    void a_hole_between_two_editions_is_a_warning() {
        edition("e2026", "essai/2026", "\"2026-01-01\"\n  au: \"2026-12-30\"");
        edition("e2027", "essai/2027", "\"2027-01-01\"");
        assertThat(messages(check(folder)))
                .containsExactly(
                        "e2027/cahier.yaml:7:1 : aucune édition n’est en vigueur le 31 décembre 2026 : un dossier déposé"
                                + " alors ne serait pas jugé. Faites commencer « essai/2027 » le 31 décembre 2026, ou finir"
                                + " « essai/2026 » le 31 décembre 2026, si ce n’est pas voulu.");
        assertThat(check(folder).isGood()).isTrue();
    }

    @Test
    void no_identifier_is_proposed_that_an_edition_bears_already() {
        edition("e2026", "essai/2026", "\"2026-01-01\"");
        edition("e2026b", "essai/2026", "\"2026-06-01\"");
        assertThat(messages(check(folder)))
                .anyMatch(message -> message.endsWith("Donnez-en un autre à l’une des deux."));
    }

    @Test
    void an_identifier_used_twice_another_cahier_and_another_time_zone_are_errors() {
        edition("e2026", "essai/2026", "\"2026-01-01\"");
        edition("e2027", "essai/2026", "\"2027-01-01\"");
        edition("e2028", "essais/2028", "\"2028-01-01\"").replace("cahier.yaml", "Europe/Paris", "UTC");
        assertThat(messages(check(folder)))
                .containsExactly(
                        "e2027/cahier.yaml:1:1 : deux éditions portent l’identifiant « essai/2026 ». Donnez-en un autre à"
                                + " l’une des deux, par exemple « essai/2027 ».",
                        "e2028/cahier.yaml:1:1 : « essai/2026 » (à partir du 1er janvier 2027) et « essais/2028 » (à partir"
                                + " du 1er janvier 2028) ne sont pas deux éditions d’un même cahier des charges. Écrivez le"
                                + " même mot avant la barre oblique, ou séparez les dossiers.",
                        "e2028/cahier.yaml:9:1 : « essai/2026 » (à partir du 1er janvier 2027) et « essais/2028 » (à partir"
                                + " du 1er janvier 2028) n’ont pas le même fuseau horaire. Écrivez « Europe/Paris » dans"
                                + " les deux.");
        assertThat(check(folder).between())
                .extracting(RuleIssue::code)
                .containsOnly(RuleIssueCode.CONFLICTING_EDITIONS);
    }

    @Test
    void an_edition_that_cannot_be_read_is_told_and_the_others_are_compared() {
        edition("e2026", "essai/2026", "\"2026-01-01\"");
        edition("e2027", "essai/2027", "\"2027-01-01\"").replace("cahier.yaml", "titre: \"Cahier", "titre \"Cahier");
        edition("e2028", "essai/2026", "\"2028-01-01\"");
        EditionsCheck check = EditionsCheck.of(
                List.of(folder.resolve("e2026"), folder.resolve("e2027"), folder.resolve("e2028")),
                FolderCheck::reading);
        assertThat(check.editions().get(folder.resolve("e2027")).errors()).isNotEmpty();
        assertThat(messages(check)).singleElement().asString().contains("deux éditions portent l’identifiant");
        assertThat(check.isGood()).isFalse();
    }

    @Test
    void editions_that_do_not_fit_are_refused_in_the_same_words_when_they_are_loaded() {
        edition("e2026", "essai/2026", "\"2026-01-01\"");
        edition("e2027", "essai/2026", "\"2027-01-01\"");
        assertThatThrownBy(() -> EditionFolder.loadAll(folder))
                .isInstanceOf(RuleDefectException.class)
                .hasMessageContaining("deux éditions portent l’identifiant « essai/2026 ».");
    }

    private Folder edition(String name, String id, String days) {
        return Folder.copy(Path.of("../authoring/src/test/resources/edition-minimale"), folder.resolve(name))
                .replace("cahier.yaml", "essai/2026", id)
                .replace("cahier.yaml", "  du: \"2026-01-01\"\n", "  du: " + days + "\n");
    }

    private static EditionsCheck check(Path folder) {
        return EditionsCheck.of(List.of(folder), FolderCheck::reading);
    }

    private List<String> messages(EditionsCheck check) {
        return check.between().stream()
                .map(RuleIssue::toString)
                .map(text -> text.substring(text.indexOf("/e20") + 1))
                .toList();
    }
}
