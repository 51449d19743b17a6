package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code in the README compiles, runs, and gives what the page says. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final String IMPORTS = "import fr.cahier.*; import fr.cahier.dossier.*; import fr.cahier.json.*;"
            + " import fr.cahier.regulation.*; import fr.cahier.verdict.*; import java.nio.file.Path; import java.util.Map;";

    @Test
    void the_five_lines_print_what_is_missing(@TempDir Path folder) throws Exception {
        String code = snippets().get(0).replace("dossier.json", "dossiers/05-dossier-vide.json");
        assertThat(code.lines()).hasSize(5);
        assertThat(run(code, folder)).contains("Le dossier ne dit pas si le candidat s’engage à");
    }

    @Test
    void a_dossier_can_be_built_without_json(@TempDir Path folder) throws Exception {
        String code = snippets().get(1) + "System.out.println(verdict.conclusion());";
        assertThat(run(code, folder)).contains("NON_COMPLIANT");
    }

    @Test
    void a_form_is_pre_checked(@TempDir Path folder) throws Exception {
        String code = snippets().get(2) + "System.out.println(moved.moved().size());";
        assertThat(run(code, folder))
                .contains("\"conclusion\" : \"INCOMPLETE\"")
                .containsPattern("\n[1-9][0-9]+\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../README.md", "README.md"})
    void the_output_on_the_page_is_the_real_one(String page) throws IOException {
        String shown = block(Path.of(page), "text").replace('\u00A0', ' ');
        String real = Files.readString(Path.of("src/test/resources/approved/15-quatre-demi-journees.txt"))
                .replace('\u00A0', ' ');
        assertThat(shown.lines().filter(line -> !line.isBlank() && !line.strip().equals("…")))
                .allSatisfy(line -> assertThat(real.lines()).contains(line));
    }

    @Test
    void the_page_counts_obligations_and_rules_right() throws IOException {
        var regulation = ExecutableEdition.shipped("spro-conseil/2020").edition();
        assertThat(Files.readString(README))
                .contains(regulation.judged().size() + " obligations")
                .contains(regulation.rules().size() + " rules");
    }

    private static List<String> snippets() throws IOException {
        return JAVA.matcher(Files.readString(README))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String block(Path page, String language) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(page));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static String run(String code, Path folder) throws Exception {
        Path source = Files.writeString(
                folder.resolve("Snippet.java"),
                IMPORTS + " public class Snippet { public static void run() { " + code + "} }");
        String core = Path.of(location(Evaluator.class)).toString();
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, System.err, "-proc:none", "-cp", core, "-d", folder.toString(), source.toString());
        assertThat(failed).as("compilation of the README's code").isZero();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
            return printed(() -> loader.loadClass("Snippet").getMethod("run").invoke(null));
        }
    }

    private static URI location(Class<?> type) throws Exception {
        return type.getProtectionDomain().getCodeSource().getLocation().toURI();
    }

    private interface Call {
        Object call() throws Exception;
    }

    private static String printed(Call call) throws Exception {
        PrintStream out = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            call.call();
        } finally {
            System.setOut(out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
