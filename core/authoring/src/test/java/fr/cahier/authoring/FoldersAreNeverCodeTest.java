package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A text in a rule that the engine's compiler took for code: it cut what it was given at « := », quotes or not, and what stood
 * after it called Java. Whether such a folder is refused or read, nothing of it runs.
 */
class FoldersAreNeverCodeTest {

    /** What the compiler made of it: {@code new java.io.File(" == nom == ").createNewFile() != null}. */
    private static final String CUT = "nom == \").createNewFile() != null:=new java.io.File(\"";

    /** Named by the text that the cut left between two quotes. */
    private static final Path MARKER = Path.of(" == nom == ");

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void a_folder_has_such_a_text() throws IOException {
        Files.deleteIfExists(MARKER);
        folder = Folder.minimal(temporary)
                .replace("essai/regles.drl", "recoitPublic == true", "recoitPublic == true, " + CUT)
                .write("essai/cas.yaml", """
                        - cas: "Trois postes"
                          obligation: ESS-01
                          sujet: S1
                          dossier: { sites: [{ id: S1, nom: x, recoit_public: true, postes_internet: 3 }] }
                          attendu: FAIT_MANQUANT
                        """)
                .path();
    }

    @AfterEach
    void nothing_of_it_has_run() throws IOException {
        boolean ran = Files.deleteIfExists(MARKER);
        assertThat(ran).as("a file was created by a text in a rule").isFalse();
    }

    @Test
    void when_the_edition_judges() {
        judge(() -> Evaluator.of(EditionFolder.load(folder)));
    }

    @Test
    void when_the_folder_is_watched() {
        judge(() -> {
            try (EditionFolder watched = EditionFolder.open(folder)) {
                return watched.evaluator();
            }
        });
    }

    @Test
    void when_its_cases_are_played() {
        FolderCheck.playing(folder);
    }

    private static void judge(Supplier<Evaluator> loading) {
        try {
            loading.get()
                    .evaluate(Dossier.builder()
                            .sites(List.of(Site.builder()
                                    .id("S1")
                                    .nom("x")
                                    .recoitPublic(true)
                                    .postesInternet(4)
                                    .build()))
                            .build());
        } catch (RuleDefectException refused) {
            assertThat(refused).hasMessageContaining("essai/regles.drl");
        }
    }
}
