package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code examples/cahier} itself, beside a Java and a Maven that only pretend. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LauncherTest {

    private static final String JAVA = """
            #!/bin/sh
            echo "$@" >>"$0.calls"
            case "$*" in *ArchiveClassesAtExit*) exit 200;; esac
            if [ -n "$PRETEND_SLEEP" ]; then
              sleep "$PRETEND_SLEEP" & trap 'kill $!; exit 143' TERM; wait
            fi
            exit "${PRETEND_CODE:-200}"
            """;

    private static final String MAVEN = """
            #!/bin/sh
            echo "$@" >>"$0.calls"
            sleep "${PRETEND_BUILD:-0}"
            while [ "$1" != -f ]; do shift; done
            target="${2%/pom.xml}/examples/target"
            mkdir -p "$target/lib"
            echo jar >"$target/lib/a.jar"
            echo jar >"$target/cahier-examples-1.jar"
            """;

    private static final List<String> TOOLS = List.of(
            "bash",
            "sh",
            "env",
            "tar",
            "find",
            "mkdir",
            "mktemp",
            "mv",
            "rm",
            "ps",
            "sleep",
            "readlink",
            "ln",
            "tail",
            "cp");

    private static final List<String> MODULES = List.of(
            "core/engine",
            "core/authoring",
            "core/casework",
            "core/documents",
            "core/pdf",
            "core/testkit",
            "rules",
            "examples");

    @TempDir
    Path home;

    private Path pretending;

    @BeforeEach
    void a_checkout() throws IOException {
        pretending = Files.createDirectories(home.resolve("jdk/bin"));
        executable(pretending.resolve("java"), JAVA);
        executable(pretending.resolve("mvn"), MAVEN);
        for (String module : MODULES) {
            Files.createDirectories(home.resolve(module).resolve("src/main"));
            Files.writeString(home.resolve(module).resolve("pom.xml"), "");
        }
        for (String file : List.of("pom.xml", "core/pom.xml", "lombok.config", ".mvn/maven.config")) {
            write(file, "");
        }
        write("examples/dossiers/01-structure-locale-complete.json", "{}");
        executable(home.resolve("examples/cahier"), Files.readString(Path.of("cahier")));
    }

    @Test
    void only_a_program_that_came_to_its_end_gives_an_opinion() throws Exception {
        int[][] ends = {
            {200, 0},
            {201, 1},
            {202, 2},
            {203, 3},
            {204, 4},
            {205, 5},
            {206, 6},
            {207, 7},
            {208, 8},
            {70, 70},
            {71, 71},
            {74, 74},
            {141, 141},
            {143, 143},
            {130, 130},
            {137, 137},
            {0, 70},
            {1, 70},
            {2, 70},
            {3, 71},
            {134, 70},
            {139, 70},
            {127, 69},
            {9, 70}
        };
        for (int[] end : ends) {
            Launch launch = launch("PRETEND_CODE=" + end[0]);
            assertThat(launch.code())
                    .as("a process that ended with %d: %s", end[0], launch)
                    .isEqualTo(end[1]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"flock", "perl", "neither"})
    void two_first_launches_at_once_build_once_and_both_answer(String locking) throws Exception {
        String tools = "PATH=" + pretending + ":" + tools(locking);
        Process first = start("PRETEND_BUILD=2", tools);
        Process second = start("PRETEND_BUILD=2", tools);
        List<Launch> ended = List.of(ended(first), ended(second));
        assertThat(ended).as("%s", ended).extracting(Launch::code).containsOnly(0);
        assertThat(calls("mvn")).hasSize(1);
        assertThat(ended.get(0).said() + ended.get(1).said())
                .contains("Préparation de Cahier")
                .contains("Une autre commande prépare déjà Cahier ; celle-ci attend");
    }

    /** {@return a directory with what the launcher needs and, of the programs that lock, at most one} */
    private Path tools(String locking) throws IOException {
        Path tools = Files.createDirectory(home.resolve("outils"));
        for (String tool : TOOLS) {
            call(tools, tool);
        }
        assumeTrue(locking.equals("neither") || call(tools, locking), "this machine has no " + locking);
        return tools;
    }

    private static boolean call(Path tools, String tool) throws IOException {
        for (String folder : System.getenv("PATH").split(":")) {
            Path program = Path.of(folder).resolve(tool);
            if (Files.isExecutable(program)) {
                executable(tools.resolve(tool), "#!/bin/sh\nexec " + program + " \"$@\"\n");
                return true;
            }
        }
        return false;
    }

    @Test
    void a_builder_that_was_killed_holds_nobody_up() throws Exception {
        Process killed = start("PRETEND_BUILD=50");
        while (!Files.exists(pretending.resolve("mvn.calls"))) {
            Thread.sleep(50);
        }
        killed.descendants().forEach(ProcessHandle::destroyForcibly);
        killed.destroyForcibly().waitFor();
        assertThat(launch("PRETEND_CODE=201").code()).isEqualTo(1);
        assertThat(calls("mvn")).hasSize(2);
    }

    @Test
    void a_change_of_the_sources_is_built_and_what_runs_keeps_its_own() throws Exception {
        assertThat(launch("PRETEND_CODE=200").code()).isZero();
        Process running = start("PRETEND_SLEEP=50");
        try {
            List<String> before = calls("java");
            while (calls("java").size() == before.size()) {
                Thread.sleep(50);
            }
            for (int change = 0; change < 3; change++) {
                Files.writeString(home.resolve("core/engine/src/main/A.java"), "change " + change);
                assertThat(launch("PRETEND_CODE=200").code()).isZero();
            }
            Path used = Path.of(calls("java").get(before.size()).replaceAll(".* -cp (.*)/\\* .*", "$1"));
            assertThat(used).exists();
        } finally {
            running.toHandle().destroy();
        }
        assertThat(ended(running).code()).isEqualTo(143);
        assertThat(calls("mvn")).hasSize(4);
    }

    @Test
    void a_build_that_fails_blames_neither_rules_nor_dossier() throws Exception {
        executable(pretending.resolve("mvn"), "#!/bin/sh\necho 'no compiler'\nexit 1\n");
        Launch launch = launch("PRETEND_CODE=200");
        assertThat(launch.code()).isEqualTo(69);
        assertThat(launch.said()).contains("no compiler").contains("La préparation a échoué.");
        assertThat(home.resolve("examples/target/cahier")).isDirectoryNotContaining(Files::isDirectory);
    }

    @Test
    void what_a_whole_build_left_is_taken_as_it_is() throws Exception {
        a_whole_build();
        assertThat(launch("PRETEND_CODE=201").code()).isEqualTo(1);
        assertThat(pretending.resolve("mvn.calls")).doesNotExist();
        assertThat(Path.of(calls("java").get(0).replaceAll(".* -cp (.*)/\\* .*", "$1")))
                .isDirectoryContaining("glob:**/cahier-core-1.jar")
                .isDirectoryContaining("glob:**/cahier-examples-1.jar")
                .isDirectoryContaining("glob:**/a.jar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core/engine/src/main/A.java",
                "rules/pom.xml",
                "lombok.config",
                ".mvn/maven.config",
                "examples/dossiers/01-structure-locale-complete.json",
                "core/engine/target/cahier-core-1.jar",
                "examples/target/cahier-examples-1.jar",
                "examples/target/lib/a.jar"
            })
    void what_was_written_since_a_whole_build_is_built(String file) throws Exception {
        a_whole_build();
        Thread.sleep(50);
        write(file, "changed");
        assertThat(launch("PRETEND_CODE=200").code()).isZero();
        assertThat(calls("mvn")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core/engine/src/main/Whole.java",
                "core/pdf/target/begun",
                "core/engine/target/cahier-core-1.jar",
                "examples/target/complete"
            })
    void what_is_missing_since_a_whole_build_is_built(String file) throws Exception {
        a_whole_build();
        Thread.sleep(50);
        Files.delete(home.resolve(file));
        assertThat(launch("PRETEND_CODE=200").code()).isZero();
        assertThat(calls("mvn")).hasSize(1);
    }

    private void a_whole_build() throws IOException {
        write("core/engine/src/main/Whole.java", "");
        for (String module : MODULES) {
            write(module + "/target/begun", "");
        }
        for (String jar : List.of("core/engine/target/cahier-core-1.jar", "examples/target/lib/cahier-core-1.jar")) {
            write(jar, "core");
        }
        write("examples/target/lib/a.jar", "other");
        write("examples/target/cahier-examples-1.jar", "runner");
        write("examples/target/complete", "");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(home.resolve(file).getParent());
        Files.writeString(home.resolve(file), text);
    }

    private Launch launch(String... environment) throws Exception {
        return ended(start(environment));
    }

    private Process start(String... environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        home.resolve("examples/cahier").toString(), "verifier", "x")
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        builder.environment().merge("PATH", pretending.toString(), (path, first) -> first + ":" + path);
        for (String one : environment) {
            builder.environment().put(one.split("=")[0], one.split("=")[1]);
        }
        return builder.start();
    }

    private static Launch ended(Process process) throws Exception {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(said).isTrue();
        return new Launch(process.exitValue(), said);
    }

    private List<String> calls(String program) throws IOException {
        return Files.readAllLines(pretending.resolve(program + ".calls"));
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Launch(int code, String said) {}
}
