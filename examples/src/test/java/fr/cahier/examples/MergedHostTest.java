package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.examples.MergedJar.Entry;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host merges our jars into one of its own: what it judges stays the same, and what it lost on the way is told. */
class MergedHostTest {

    private static final String EDITION = "cahiers/spro_conseil/e2020/";

    @TempDir
    private Path folder;

    @Test
    void a_host_with_a_version_of_its_own_judges_a_dossier() throws Exception {
        Path jar = jar(Function.identity());
        Process host = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString(),
                        "spro-conseil/2020")
                .redirectErrorStream(true)
                .start();

        String told = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(told).endsWith("INCOMPLETE" + System.lineSeparator());
        assertThat(host.waitFor()).isZero();
    }

    @Test
    void a_list_of_rules_that_was_left_out_is_named_with_its_jar() throws Exception {
        Path jar = jar(without(name -> name.equals(EDITION + "edition.models")));

        assertThatThrownBy(() -> verdict(jar))
                .hasMessageContaining("Aucune règle compilée pour « cahiers.spro_conseil.e2020 »")
                .hasMessageContaining("host.jar!/" + EDITION + "edition.models");
    }

    @Test
    void the_rules_are_found_where_nothing_of_meta_inf_was_merged() throws Throwable {
        Path jar = jar(without(name -> name.startsWith("META-INF/")));

        assertThat(verdict(jar)).isEqualTo("INCOMPLETE");
    }

    @Test
    void rules_of_another_version_of_the_engine_are_refused_with_both_versions_and_their_place() throws Exception {
        Path jar = jar(entry -> entry.name().equals(EDITION + "edition.models")
                ? new Entry(entry.name(), "Drools-Model-Version:9.0.0\n".getBytes(StandardCharsets.UTF_8))
                : entry);

        assertThatThrownBy(() -> verdict(jar))
                .hasMessageContaining("Drools 9.0.0")
                .hasMessageContaining("attend Drools 10.")
                .hasMessageContaining("host.jar!/" + EDITION + "edition.models");
    }

    @Test
    void a_class_of_rules_that_was_left_out_is_named_with_its_list_and_the_cause() throws Exception {
        Path jar = jar(without(name -> name.startsWith(EDITION + "horaires/Rules")));

        assertThatThrownBy(() -> verdict(jar))
                .hasMessageContaining("« cahiers.spro_conseil.e2020.horaires.Rules")
                .hasMessageContaining("host.jar!/" + EDITION + "edition.models")
                .hasMessageContaining("java.lang.ClassNotFoundException")
                .hasCauseInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void an_engine_that_was_left_out_is_told_with_what_was_missed() throws Exception {
        Path jar = jar(without(name -> name.startsWith("org/drools/")));

        assertThatThrownBy(() -> verdict(jar))
                .hasMessageContaining("« spro-conseil/2020 »")
                .hasMessageContaining("org/drools/model/Model")
                .hasMessageContaining("drools-canonical-model")
                .hasCauseInstanceOf(LinkageError.class);
    }

    @Test
    void a_ready_edition_that_was_left_out_is_named_with_its_jar() throws Exception {
        Path jar = jar(without(name -> name.equals(EDITION + "edition.ready")));

        assertThatThrownBy(() -> verdict(jar))
                .hasMessageContaining("« " + EDITION + "edition.ready » manque")
                .hasMessageContaining("host.jar!/" + EDITION + "cahier.yaml");
    }

    @Test
    void a_file_of_ours_that_was_left_out_is_named_with_its_jar() throws Exception {
        Path jar = jar(without(name -> name.equals("fr/cahier/version.properties")));

        assertThatThrownBy(() -> verdict(jar))
                .rootCause()
                .hasMessageContaining("The file /fr/cahier/version.properties")
                .hasMessageContaining("host.jar!/fr/cahier/internal/Version.class");
    }

    private Path jar(Function<Entry, Entry> change) throws Exception {
        Path jar = folder.resolve("host.jar");
        MergedJar.write(jar, change);
        return jar;
    }

    private static Function<Entry, Entry> without(Predicate<String> names) {
        return entry -> names.test(entry.name()) ? null : entry;
    }

    private static Object verdict(Path jar) throws Throwable {
        try (URLClassLoader host =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            return host.loadClass(Host.class.getName())
                    .getMethod("shipped", String.class)
                    .invoke(null, "spro-conseil/2020");
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
