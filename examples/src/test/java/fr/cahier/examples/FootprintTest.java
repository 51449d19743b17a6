package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped edition and a folder of rules load and evaluate where neither compiler nor network of the engine is. */
class FootprintTest {

    /** What a host gets that depends on the two jars of ours, and on nothing else: the build of the rules lists it. */
    static final Path EMBEDDED = Path.of("../rules/target/embedded.classpath");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.eclipse.jdt.internal.compiler.batch.Main",
                "org.antlr.runtime.Parser",
                "org.drools.drl.parser.DrlParser",
                "org.drools.model.codegen.ExecutableModelProject",
                "org.mvel2.MVEL",
                "com.thoughtworks.xstream.XStream",
                "org.drools.kiesession.session.StatefulKnowledgeSessionImpl",
                "org.drools.core.common.InternalAgenda"
            })
    void neither_a_compiler_nor_the_network_is_among_what_a_host_gets(String className) throws IOException {
        try (URLClassLoader host = host()) {
            assertThat(host.getResource(className.replace('.', '/') + ".class")).isNull();
        }
    }

    @Test
    void without_a_compiler_the_shipped_edition_judges_a_dossier() throws Exception {
        try (URLClassLoader host = host()) {
            assertThat(call(host, "shipped", "spro-conseil/2020")).isEqualTo("INCOMPLETE");
        }
    }

    @Test
    void without_a_compiler_a_folder_of_rules_judges_a_dossier() throws Exception {
        try (URLClassLoader host = host(authoring())) {
            assertThat(call(host, "directory", "../rules/src/main/resources/cahiers/spro_conseil/e2020"))
                    .isEqualTo("INCOMPLETE");
        }
    }

    private static Object call(URLClassLoader host, String method, String argument)
            throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(host);
        try {
            return host.loadClass(Host.class.getName())
                    .getMethod(method, String.class)
                    .invoke(null, argument);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** {@return what a host gets besides that reads folders} */
    private static String[] authoring() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("snakeyaml-engine")
                        || entry.contains("authoring")
                                && !entry.endsWith("test-classes")
                                && !entry.endsWith("-tests.jar"))
                .toArray(String[]::new);
    }

    private static URLClassLoader host(String... more) throws IOException {
        Stream<String> embedded = Stream.of(Files.readString(EMBEDDED).strip().split(File.pathSeparator));
        URL[] jars = Stream.of(embedded, Stream.of("target/test-classes"), Stream.of(more))
                .flatMap(Function.identity())
                .map(Path::of)
                .map(FootprintTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
