package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CrashTest {

    private static final List<String> COMMAND =
            List.of("evaluer", "dupont-marie.json", "--format=json", "--regles", "/home/marie/regles");
    private static final Set<String> WORDS = Set.of("evaluer", "--format", "--regles");

    static final List<Throwable> CRASHES = List.of(
            new IllegalStateException("x"),
            new StackOverflowError(),
            new ExceptionInInitializerError(new NullPointerException()),
            new NoClassDefFoundError("fr/cahier/Absente"));

    static final List<Throwable> OUT_OF_MEMORY = List.of(
            new OutOfMemoryError("Java heap space"), new IllegalStateException(new OutOfMemoryError("Metaspace")));

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path state;

    @ParameterizedTest
    @FieldSource("CRASHES")
    void a_crash_is_no_opinion_and_its_log_is_named_on_one_line(Throwable failure) throws IOException {
        assertThat(told(failure)).isEqualTo(70);
        Path log = onlyLog();
        assertThat(said())
                .startsWith("Cahier s’est arrêté sur une erreur qui lui est propre")
                .contains("« " + log + " »")
                .hasLineCount(1);
        assertThat(Files.readString(log))
                .contains(failure.getClass().getName(), "at " + CrashTest.class.getName(), "Java ", "Cahier 0");
    }

    @ParameterizedTest
    @FieldSource("OUT_OF_MEMORY")
    void memory_that_does_not_suffice_has_a_code_of_its_own(Throwable failure) {
        assertThat(told(failure)).isEqualTo(71);
        assertThat(said()).startsWith("La mémoire n’a pas suffi").hasLineCount(1);
    }

    @Test
    void a_log_tells_the_command_without_what_was_given_to_it() throws IOException {
        told(new IllegalStateException("dupont-marie.json : \u001B[2J"));
        assertThat(Files.readString(onlyLog()))
                .contains("Commande : cahier evaluer … --format=… --regles …\n")
                .doesNotContain("dupont", "marie")
                .contains("… : \\u001B[2J");
    }

    @Test
    void logs_are_the_users_own_and_few() throws IOException {
        for (int crash = 0; crash < 12; crash++) {
            told(new IllegalStateException());
        }
        assertThat(logs()).hasSize(10).allSatisfy(log -> assertThat(permissions(log))
                .isEqualTo("rw-------"));
        assertThat(permissions(state.resolve("cahier"))).isEqualTo("rwx------");
    }

    @Test
    void a_directory_that_others_can_read_is_not_used() throws IOException {
        Files.createDirectory(state.resolve("cahier"));
        Files.setPosixFilePermissions(state.resolve("cahier"), PosixFilePermissions.fromString("rwxr-xr-x"));
        told(new IllegalStateException());
        assertThat(logs()).isEmpty();
        assertThat(said()).contains(System.getProperty("java.io.tmpdir"));
    }

    @Test
    void logs_stand_where_each_system_wants_them() {
        assertThat(PrivateFolder.ofLogs(Map.of("XDG_STATE_HOME", "/etats"), "Linux", "/home/u"))
                .isEqualTo(new PrivateFolder(Path.of("/etats/cahier")));
        assertThat(PrivateFolder.ofLogs(Map.of("XDG_STATE_HOME", "etats"), "Linux", "/home/u"))
                .isEqualTo(new PrivateFolder(Path.of("/home/u/.local/state/cahier")));
        assertThat(PrivateFolder.ofLogs(Map.of(), "Mac OS X", "/Users/u"))
                .isEqualTo(new PrivateFolder(Path.of("/Users/u/Library/Logs/Cahier")));
        assertThat(PrivateFolder.ofLogs(Map.of(), "Windows 11", "C:\\u")).isEqualTo(new PrivateFolder(null));
    }

    @Test
    void an_output_that_takes_no_more_is_told_and_is_no_opinion() throws IOException {
        int code = Cahier.run(full(), err, "evaluer", Samples.file("01"));
        assertThat(code).isEqualTo(74);
        assertThat(said())
                .startsWith("La sortie standard n’a pas pu être écrite en entier")
                .hasLineCount(1);
    }

    @Test
    void an_output_that_takes_no_more_of_a_json_verdict_is_told_too() throws IOException {
        assertThat(Cahier.run(full(), err, "evaluer", Samples.file("01"), "--format", "json"))
                .isEqualTo(74);
        assertThat(said()).contains("La sortie standard");
    }

    @Test
    void a_threshold_beyond_every_calendar_ends_with_no_opinion() throws IOException {
        Path rules = RulesFolderTest.copy(state.resolve("regles"));
        RulesFolderTest.edit(
                rules.resolve("cahier.yaml"),
                "instant: \"2020-07-31T16:00:00+02:00\"",
                "instant: \"+999999999-12-31T23:59:59+00:00\"");
        assertThat(Run.cahier("evaluer", Samples.file("01"), "--regles", rules.toString())
                        .code())
                .isEqualTo(5);
        assertThat(Run.cahier("verifier", rules.toString()).code()).isEqualTo(5);
    }

    @Test
    void a_model_that_no_printer_can_read_is_refused_with_its_place() throws IOException {
        Path models = state.resolve("modeles");
        Run.cahier("modeles", models.toString());
        RulesFolderTest.edit(models.resolve("rapport.mustache"), "<h1", "<p>Conseil & orientation</p><h1");
        Path report = state.resolve("avis.pdf");
        Run run =
                Run.cahier("rapport", Samples.file("01"), "--modeles", models.toString(), "--vers", report.toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("rapport.mustache", "ligne");
        assertThat(report).doesNotExist();
    }

    @Test
    void what_the_java_machine_ends_with_by_itself_is_never_the_code_of_an_opinion() {
        assertThat(Stream.of(ExitCode.values()).map(code -> ExitCode.ofProcess(code.code())))
                .doesNotContain(0, 1, 2, 3, 134, 137)
                .contains(200, 201, 202, 203, 204, 205, 207, 208, 70, 71, 74, 141)
                .doesNotHaveDuplicates();
    }

    private int told(Throwable failure) {
        PrivateFolder folder = PrivateFolder.ofLogs(Map.of("XDG_STATE_HOME", state.toString()), "Linux", null);
        return new Crash(Terminal.errors(err), new CrashLog(folder, COMMAND, WORDS))
                .told(failure)
                .code();
    }

    private static OutputStream full() {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path onlyLog() throws IOException {
        assertThat(logs()).hasSize(1);
        return logs().get(0);
    }

    private List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.walk(state)) {
            return files.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
