package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.authoring.Folder;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds of jars of editions outside this one; under the profile {@code release} only, for they take a minute or two. */
class OwnEditionsIT {

    private static final Path PAGE = Path.of("../docs/own-editions.md");
    private static final Path EDITION = Path.of("../core/testkit/src/main/resources/cahiers/exemple/e2026");
    private static final String CASES = """
            - cas: "Un engagement refusé"
              obligation: MAI-01
              dossier:
                engagements: { MAI-01: NON }
              attendu: ENGAGEMENT_REFUSE
            """;

    @TempDir
    private Path outside;

    @Test
    void the_module_of_the_page_ships_an_edition_that_a_host_finds_beside_ours() throws Exception {
        Path module = outside.resolve("acme-editions");
        Path tests = Files.createDirectories(module.resolve("src/test/java/org/acme"));
        edition(Files.createDirectories(module.resolve("src/main/editions")).resolve("maisons-ouvertes"));
        Files.writeString(module.resolve("pom.xml"), block("xml"));
        Files.writeString(tests.resolve("EditionsTest.java"), block("java"));

        new OutsideProject(module).build("verify");

        assertThat(module.resolve("target/surefire-reports/org.acme.EditionsTest.txt"))
                .content()
                .contains("Tests run: 2, Failures: 0, Errors: 0, Skipped: 0");
        try (URLClassLoader host = host(module.resolve("target/acme-editions-3.2.jar"))) {
            assertThat(judged(host, "exemple/2026")).isEqualTo("INCOMPLETE");
            assertThat(judged(host, "spro-conseil/2020")).isEqualTo("INCOMPLETE");
        }
    }

    @Test
    void a_second_folder_among_those_of_rules_is_built_tried_and_shipped_without_a_word_of_java_or_pom()
            throws Exception {
        Path rules = outside.resolve("rules");
        Files.createDirectories(rules);
        Files.copy(Path.of("../rules/pom.xml"), rules.resolve("pom.xml"));
        Folder.copy(Path.of("../rules/src"), rules.resolve("src"));
        edition(Files.createDirectories(rules.resolve("src/main/resources/cahiers/exemple"))
                .resolve("e2026"));

        new OutsideProject(rules).build("package", "-Dtest=CasesTest,ShippedEditionsTest");

        assertThat(rules.resolve("target/surefire-reports/TEST-fr.cahier.rules.CasesTest.xml"))
                .content()
                .contains("Un engagement refusé");
        try (JarFile jar =
                new JarFile(rules.resolve("target/cahier-rules-" + System.getProperty("project.version") + ".jar")
                        .toFile())) {
            assertThat(jar.getEntry("cahiers/exemple/e2026/edition.ready")).isNotNull();
            assertThat(jar.getEntry("cahiers/spro_conseil/e2020/edition.ready")).isNotNull();
        }
    }

    private static void edition(Path folder) {
        Folder.copy(EDITION, folder).write("accueil/cas.yaml", CASES);
    }

    /** {@return the first block of the page in {@code language}} */
    private static String block(String language) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("```" + language + "\n") + language.length() + 4;
        return page.substring(start, page.indexOf("```", start));
    }

    private static URLClassLoader host(Path jar) throws IOException {
        List<URL> urls = new ArrayList<>(List.of(
                jar.toUri().toURL(), Path.of("target/test-classes").toUri().toURL()));
        for (String place : Files.readString(FootprintTest.EMBEDDED).strip().split(File.pathSeparator)) {
            urls.add(Path.of(place).toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static Object judged(ClassLoader host, String id) throws ReflectiveOperationException {
        return host.loadClass(Host.class.getName())
                .getMethod("shipped", String.class)
                .invoke(null, id);
    }
}
