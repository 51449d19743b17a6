package fr.cahier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in the files of a folder, the check tells what is wrong and where, in French, and never fails itself. */
@Timeout(120)
class GarbledFolderTest {

    private static final Path SMALL = Path.of("../core/authoring/src/test/resources/edition-minimale");

    @TempDir
    Path temporary;

    @Test
    void a_spoilt_edition_is_told_what_is_wrong_with_it() throws IOException {
        Garbled garbled = new Garbled(copied(FolderEditionTest.FOLDER), 20_200_731);
        garbled.check(
                21,
                List.of(
                        "cahier.yaml",
                        "passages.yaml",
                        "equivalences.yaml",
                        "commun/regles.drl",
                        "horaires/obligations.yaml",
                        "horaires/regles.drl",
                        "agence/cas.yaml"));
        assertThat(garbled.faults()).isEmpty();
        assertThat(garbled.accepted())
                .as("some changes are harmless, most are not")
                .isBetween(1, 18);
    }

    @Test
    void a_small_edition_is_too() throws IOException {
        Garbled garbled = new Garbled(copied(SMALL), 20_200_731);
        garbled.check(200, List.of("cahier.yaml", "passages.yaml", "essai/obligations.yaml", "essai/regles.drl"));
        assertThat(garbled.faults()).isEmpty();
        assertThat(garbled.accepted())
                .as("some changes are harmless, most are not")
                .isBetween(15, 130);
    }

    private Path copied(Path original) throws IOException {
        try (Stream<Path> files = Files.walk(original, 2)) {
            for (Path file : files.filter(GarbledFolderTest::isWanted).toList()) {
                Files.copy(
                        file,
                        temporary.resolve("e").resolve(original.relativize(file).toString()));
            }
        }
        return temporary.resolve("e");
    }

    /** The cases of other chapters would only be read again each time. */
    private static boolean isWanted(Path file) {
        return !file.endsWith("cas.yaml") || file.endsWith("agence/cas.yaml");
    }
}
