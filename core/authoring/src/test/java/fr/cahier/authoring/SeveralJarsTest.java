package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.Editions;
import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Site;
import fr.cahier.json.VerdictWriter;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host has several jars of editions on its class path, each of a group and artifact of its own. */
class SeveralJarsTest {

    private static final Dossier DOSSIER = Dossier.builder()
            .reference("D-1")
            .sites(List.of(
                    Site.builder().id("S1").recoitPublic(true).postesInternet(3).build()))
            .build();

    @TempDir
    Path folder;

    private URLClassLoader host;

    @AfterEach
    void close() throws IOException {
        host.close();
    }

    @Test
    void jars_of_two_cahiers_are_both_offered_and_judge_as_their_folders_do() throws IOException {
        Folder label = edition("label/2026", "2026-01-01");
        Folder charte = edition("charte-bleue/2026", "2026-01-01");
        host(jar(label, "label"), jar(charte, "charte"));

        assertThat(Editions.shippedNames(host)).containsExactly("charte-bleue", "label");
        assertThat(verdict(ExecutableEdition.shipped("label/2026", host)))
                .contains("\"label/2026\"")
                .isEqualTo(verdict(EditionFolder.load(label.path())));
        assertThat(verdict(ExecutableEdition.shipped("charte-bleue/2026", host)))
                .isEqualTo(verdict(EditionFolder.load(charte.path())));
    }

    @Test
    void jars_with_editions_of_one_cahier_make_one_calendar() throws IOException {
        host(jar(edition("label/2028", "2028-01-01"), "suite"), jar(edition("label/2026", "2026-01-01"), "debut"));

        Editions label = Editions.shipped("label", host);

        assertThat(label.all()).extracting(ExecutableEdition::toString).containsExactly("label/2026", "label/2028");
        assertThat(regulation(label, "2027-12-31")).isEqualTo("label/2026");
        assertThat(regulation(label, "2028-01-01")).isEqualTo("label/2028");
        assertThat(Editions.shippedNames(host)).containsExactly("label");
    }

    @Test
    void an_edition_in_a_jar_of_the_host_is_explained_by_the_host_s_loader() throws IOException {
        host(jar(edition("label/2026", "2026-01-01"), "label"));

        EditionCatalogue catalogue = EditionCatalogue.shipped("label/2026", host);

        assertThat(catalogue.edition().id()).isEqualTo("label/2026");
        assertThat(catalogue.edition().obligations()).hasSize(2);
        assertThat(EditionCatalogue.allShipped("label", host)).hasSize(1);
    }

    @Test
    void editions_of_two_jars_that_are_in_force_on_the_same_day_are_refused() throws IOException {
        host(jar(edition("label/2026", "2026-01-01"), "un"), jar(edition("label/2026-bis", "2026-01-01"), "deux"));

        assertThatThrownBy(() -> Editions.shipped("label", host))
                .isInstanceOf(RuleDefectException.class)
                .hasFieldOrPropertyWithValue("code", RuleDefectCode.CONFLICTING_EDITIONS)
                .hasMessageContaining("sont en vigueur le même jour");
    }

    @Test
    void the_same_edition_in_two_jars_is_refused_with_both_places() throws IOException {
        Folder label = edition("label/2026", "2026-01-01");
        host(jar(label, "un"), jar(label, "deux"));

        for (String asked : List.of("label", "label/2026")) {
            assertThatThrownBy(() -> Editions.shipped(asked, host))
                    .isInstanceOf(RuleDefectException.class)
                    .hasFieldOrPropertyWithValue("code", RuleDefectCode.DUPLICATE_EDITION)
                    .hasMessageContaining("« label/2026 » est 2 fois sur le chemin de classes")
                    .hasMessageContaining("un.jar!/cahiers/label/e2026/cahier.yaml")
                    .hasMessageContaining("deux.jar!/cahiers/label/e2026/cahier.yaml")
                    .hasMessageContaining("Retirez l’un de ces jars");
        }
    }

    @Test
    void a_jar_that_a_parent_loader_has_too_counts_once() throws IOException {
        URL jar = jar(edition("label/2026", "2026-01-01"), "un");
        try (URLClassLoader parent =
                new URLClassLoader(new URL[] {jar}, getClass().getClassLoader())) {
            host = new URLClassLoader(new URL[] {jar}, parent);
            assertThat(ExecutableEdition.shipped("label/2026", host)).hasToString("label/2026");
        }
    }

    private Folder edition(String id, String from) {
        return Folder.copy(
                        Path.of("../authoring/src/test/resources/edition-minimale"),
                        folder.resolve(id.replace('/', '-')))
                .replace("cahier.yaml", "essai/2026", id)
                .replace("cahier.yaml", "du: \"2026-01-01\"\nfuseau", "du: \"" + from + "\"\nfuseau");
    }

    private URL jar(Folder edition, String name) throws IOException {
        Path classes = folder.resolve(name);
        PrepareEditions.prepare(edition.path(), classes);
        Path jar = folder.resolve(name + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(file));
            }
        }
        return jar.toUri().toURL();
    }

    private void host(URL... jars) {
        host = new URLClassLoader(jars, getClass().getClassLoader());
    }

    private static String verdict(ExecutableEdition edition) {
        return VerdictWriter.json(Evaluator.of(edition).evaluate(DOSSIER));
    }

    private static String regulation(Editions editions, String day) {
        Dossier deposited = DOSSIER.toBuilder()
                .depot(Depot.builder()
                        .horodatage(Horodatage.lire(day + "T12:00:00"))
                        .build())
                .build();
        return Evaluator.of(editions).evaluate(deposited).receipt().regulation();
    }
}
