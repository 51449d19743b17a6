package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program itself, where the system takes no more of what it writes, or has no memory left. */
@EnabledOnOs(OS.LINUX)
class OutputsTest {

    /** In blocks of a kilobyte: less than any document. */
    private static final String SMALL_FILES = "ulimit -f 8; ";

    @TempDir
    Path folder;

    @TempDir
    Path logs;

    @Test
    void a_full_output_is_told_and_is_no_opinion() throws Exception {
        Ended ended = shell("cahier evaluer " + Samples.file("01") + " >/dev/full; echo $? >&2");
        assertThat(ended.said())
                .contains("La sortie standard n’a pas pu être écrite en entier")
                .endsWith("\n74\n");
    }

    @Test
    void a_reader_that_has_enough_is_left_in_peace() throws Exception {
        Ended ended = shell("cahier evaluer " + Samples.file("01") + " | true; echo ${PIPESTATUS[0]}");
        assertThat(ended.said()).isEqualTo("141\n");
    }

    @Test
    void a_report_that_cannot_be_written_whole_leaves_the_old_one() throws Exception {
        Path old = Files.writeString(folder.resolve("avis.html"), "ancien");
        Ended ended = shell(SMALL_FILES + "cahier rapport " + Samples.file("02") + " --vers " + old + "; echo $?");
        assertThat(ended.said())
                .contains("« " + old + " » n’a pas pu être écrit en entier")
                .endsWith("\n74\n");
        assertThat(contents()).isEqualTo(Map.of("avis.html", "ancien"));
    }

    @Test
    void of_the_four_files_of_oscal_none_replaces_an_old_one_alone() throws Exception {
        for (String name : List.of("catalogue.json", "profil.json", "plan.json", "resultats.json")) {
            Files.writeString(folder.resolve(name), "ancien");
        }
        Map<String, String> before = contents();
        Ended ended = shell("ulimit -f 100; cahier oscal " + Samples.file("02") + " --vers " + folder + "; echo $?");
        assertThat(ended.said()).endsWith("\n74\n");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void dossiers_that_do_not_all_fit_leave_no_directory() throws Exception {
        Path target = folder.resolve("dossiers");
        Ended ended = shell("ulimit -f 30; cahier generer --nombre 20 --sites 40 --vers " + target + "; echo $?");
        assertThat(ended.said()).endsWith("\n74\n");
        assertThat(contents()).isEmpty();
        assertThat(target).doesNotExist();
    }

    @Test
    void models_are_copied_all_or_none() throws Exception {
        Files.writeString(folder.resolve("rapport.mustache"), "le mien");
        assertThat(Run.cahier("modeles", folder.toString()).code()).isEqualTo(4);
        assertThat(contents()).isEqualTo(Map.of("rapport.mustache", "le mien"));
    }

    @Test
    void the_standard_output_under_another_name_is_the_standard_output() {
        Run run = Run.cahier(
                "impact",
                "spro-conseil/2020",
                "--dossiers",
                "dossiers/01-structure-locale-complete.json",
                "--vers",
                "/dev/stdout");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("dossier");
    }

    @Test
    void memory_that_does_not_suffice_is_no_opinion() throws Exception {
        Ended ended = shell("memory=-Xmx12m; cahier generer --nombre 1 --sites 10000 --vers " + folder + "/x; echo $?");
        assertThat(ended.said()).contains("La mémoire n’a pas suffi").endsWith("\n71\n");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    private Ended shell(String script) throws IOException, InterruptedException {
        String cahier = "export XDG_STATE_HOME=" + logs + "; memory=-Xmx512m;"
                + " cahier() { \"$JAVA\" $memory -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp \"$CLASSES\" "
                + Cahier.class.getName() + " \"$@\"; }; ";
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", cahier + script).redirectErrorStream(true);
        builder.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.environment().put("CLASSES", System.getProperty("java.class.path"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Ended(said);
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (List<Path>) files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private record Ended(String said) {}
}
