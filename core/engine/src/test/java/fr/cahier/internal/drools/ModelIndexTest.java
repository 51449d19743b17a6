package fr.cahier.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.internal.Version;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list beside an edition says which version of Drools compiled its rules. */
class ModelIndexTest {

    private static final String FOLDER = "cahiers/essai";
    private static final int MAJOR = number(0);
    private static final int MINOR = number(1);

    @TempDir
    Path jar;

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "99", "0-SNAPSHOT"})
    void rules_compiled_by_another_patch_of_the_same_release_are_listed(String patch) throws IOException {
        String compiler = MAJOR + "." + MINOR + "." + patch;
        assertThat(index(compiler))
                .returns(compiler, ModelIndex::drools)
                .extracting(ModelIndex::classNames)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly("essai.Rules1", "essai.Rules2");
    }

    @Test
    void rules_compiled_by_another_minor_version_are_refused_with_both_versions_and_their_place() throws IOException {
        refused(MAJOR + "." + (MINOR + 1) + ".0");
        refused(MAJOR + "." + MINOR + "0.0");
    }

    @Test
    void rules_compiled_by_another_major_version_are_refused_with_both_versions_and_their_place() throws IOException {
        refused(MAJOR + 1 + "." + MINOR + ".0");
    }

    @Test
    void an_edition_that_is_not_there_is_refused_with_its_path() throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThatThrownBy(() -> ModelIndex.of(loader, FOLDER))
                    .isInstanceOf(RuleDefectException.class)
                    .hasFieldOrPropertyWithValue("code", RuleDefectCode.INCOMPLETE_CLASS_PATH)
                    .hasMessageContaining("« " + FOLDER + "/cahier.yaml » est introuvable");
        }
    }

    private void refused(String compiler) throws IOException {
        assertThatThrownBy(() -> index(compiler))
                .isInstanceOf(RuleDefectException.class)
                .hasFieldOrPropertyWithValue("code", RuleDefectCode.OTHER_VERSION)
                .hasMessage(
                        "Les règles de « %s%s/edition.models » ont été compilées pour Drools %s, et cahier-core %s attend"
                                + " Drools %s : prenez un jar de règles et un cahier-core construits ensemble.",
                        jar.toUri().toURL(), FOLDER, compiler, Version.CURRENT, Version.DROOLS);
    }

    private ModelIndex index(String compiler) throws IOException {
        Path folder = Files.createDirectories(jar.resolve(FOLDER));
        Files.writeString(folder.resolve("cahier.yaml"), "");
        Files.writeString(
                folder.resolve(ModelIndex.FILE), "Drools-Model-Version:" + compiler + "\nessai.Rules1\nessai.Rules2\n");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            return ModelIndex.of(loader, FOLDER);
        }
    }

    private static int number(int place) {
        return Integer.parseInt(Version.DROOLS.split("\\.")[place]);
    }
}
