package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.ExecutableEdition;
import fr.cahier.authoring.EditionFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against which edition a changed one is compared when nothing says it. */
class EarlierEditionTest {

    @TempDir
    Path temporary;

    private ExecutableEdition first;
    private ExecutableEdition second;

    @BeforeEach
    void two_shipped_editions() throws IOException {
        first = edition("2020", "2020-01-01");
        second = edition("2022", "2022-01-01");
    }

    private ExecutableEdition edition(String year, String from) throws IOException {
        Path folder = RulesFolderTest.copy(Files.createDirectories(temporary.resolve(year + "-" + from)));
        RulesFolderTest.edit(
                folder.resolve("cahier.yaml"), "identifiant: spro-conseil/2020", "identifiant: spro-conseil/" + year);
        RulesFolderTest.edit(
                folder.resolve("cahier.yaml"), "  du: \"2020-01-01\"\nfuseau", "  du: \"" + from + "\"\nfuseau");
        return EditionFolder.load(folder);
    }

    private static ExecutableEdition before(ExecutableEdition changed, ExecutableEdition... shipped) {
        List<EarlierEdition> known =
                Stream.of(shipped).map(EarlierEdition::shipped).toList();
        return EarlierEdition.before(
                        changed.edition(), EarlierEdition.meant(changed.edition(), known), IllegalStateException::new)
                .loaded()
                .get();
    }

    @Test
    void that_of_the_same_identifier_is_meant_else_the_only_one_before() throws IOException {
        assertThat(before(edition("2022", "2023-01-01"), first, second)).isSameAs(second);
        assertThat(before(second, first)).isSameAs(first);
    }

    @Test
    void of_two_before_it_is_asked_which() throws IOException {
        ExecutableEdition changed = edition("2027", "2027-01-01");
        assertThatThrownBy(() -> before(changed, first, second))
                .hasMessage("Plusieurs éditions peuvent être celle d’avant « spro-conseil/2027 » :"
                        + " spro-conseil/2020, spro-conseil/2022. Dites laquelle par --contre.");
    }

    @Test
    void of_two_of_the_same_identifier_it_is_asked_which() {
        assertThatThrownBy(() -> before(first, first, first))
                .hasMessageContaining("spro-conseil/2020, spro-conseil/2020. Dites laquelle par --contre.");
    }
}
