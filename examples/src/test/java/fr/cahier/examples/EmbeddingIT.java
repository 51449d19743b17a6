package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.json.DossierReader;
import fr.cahier.json.VerdictWriter;
import fr.cahier.verdict.Verdict;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every host of the page is built outside this build and judges a dossier; under the profile {@code release} only. */
class EmbeddingIT {

    private static final Path PAGE = Path.of("../docs/embedding.md");
    private static final Pattern FILE =
            Pattern.compile("(?m)^`([^`\n]+)`:\n\n```\\w+\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PORT = Pattern.compile("started on port (\\d+)");
    private static final Path DOSSIER = Path.of("dossiers/15-quatre-demi-journees.json");
    private static final Path JDK = Path.of(System.getProperty("java.home"));

    /** Other JDKs to run the first host on, where the machine has some. */
    private static final String JDKS = System.getProperty("cahier.jdks", "");

    /** What downloads much, or differs little from another host, is run when it is asked for. */
    private static final Set<String> ASKED_FOR =
            Set.of("Quarkus", "A run-time image (jlink)", "Audit, metrics, and the tests of a host");

    private static final boolean ALL = "all".equals(System.getProperty("cahier.hosts"));

    /** Words of the title of the recipes to run; all, where none are given. */
    private static final String ONLY = System.getProperty("cahier.recipe", "");

    private static final String BOOT_3 = "<boot.version>3.5.16<";
    private static final String BOOT_4 = "<boot.version>4.1.2<";

    @TempDir
    private Path outside;

    /**
     * A section of the page.
     *
     * @param title of the section
     * @param text under it
     * @param jdk whose programs run
     */
    record Recipe(String title, String text, Path jdk) {

        boolean serves() {
            return text.contains("@RestController");
        }

        boolean isBare() {
            return title.startsWith("A program on the class path");
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static List<Recipe> recipes() throws IOException {
        List<Recipe> recipes = new ArrayList<>();
        Arrays.stream(Files.readString(PAGE).split("(?m)^## "))
                .skip(1)
                .map(section -> new Recipe(section.substring(0, section.indexOf('\n')), section, JDK))
                .filter(one -> ALL || !ASKED_FOR.contains(one.title()))
                .forEach(recipes::add);
        Recipe first = recipes.get(0);
        Arrays.stream(JDKS.split(File.pathSeparator))
                .filter(jdk -> !jdk.isEmpty())
                .map(jdk -> new Recipe(first.title() + ", on " + jdk, first.text(), Path.of(jdk)))
                .forEach(recipes::add);
        Recipe boot = recipes.stream()
                .filter(one -> one.text().contains(BOOT_3))
                .findFirst()
                .orElseThrow();
        recipes.add(new Recipe(
                boot.title() + ", 4", boot.text().replace(BOOT_3, BOOT_4).replace("jackson2", "jackson3"), JDK));
        return recipes.stream().filter(one -> one.title().contains(ONLY)).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recipes")
    void a_host_of_the_page_judges_a_dossier(Recipe recipe) throws Exception {
        Path host = Files.createDirectories(outside.resolve("host"));
        Files.copy(DOSSIER, host.resolve("dossier.json"));
        Matcher file = FILE.matcher(recipe.text());
        while (file.find()) {
            Path path = host.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
        }
        Matcher commands = COMMANDS.matcher(recipe.text());
        assertThat(commands.find()).isTrue();
        List<String> lines = commands.group(1).lines().toList();
        for (String command : lines.subList(0, lines.size() - 1)) {
            run(host, recipe.jdk(), List.of(command.split(" ")));
        }
        List<String> last = List.of(lines.get(lines.size() - 1).split(" "));

        if (recipe.serves()) {
            answers(program(host, recipe.jdk(), last).start());
        } else {
            String told = run(host, recipe.jdk(), last);
            assertThat(told.lines()).contains("NON_COMPLIANT");
            assertThat(!recipe.isBare() || isQuiet(told)).as(told).isTrue();
        }
    }

    /** Of a host that brings no binding for logs, the whole output is the conclusion; SLF4J itself tells that it found none. */
    private static boolean isQuiet(String told) {
        return told.lines().filter(line -> !line.startsWith("SLF4J")).toList().equals(List.of("NON_COMPLIANT"));
    }

    /** The server gives over HTTP what the writer of verdicts gives. */
    private static void answers(Process server) throws IOException, InterruptedException {
        String sent = Files.readString(DOSSIER);
        Verdict verdict = Evaluator.of(ExecutableEdition.shipped("spro-conseil/2020"))
                .evaluate(DossierReader.standard().read(DOSSIER).dossier());
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port(server) + "/verdicts"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(sent))
                    .build();
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.body()).isEqualTo(VerdictWriter.compact(verdict));
            assertThat(answer.statusCode()).isEqualTo(200);
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    /** {@return the port that the log of the server names} */
    private static String port(Process server) {
        StringBuilder told = new StringBuilder();
        return new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))
                .lines()
                .peek(line -> told.append(line).append('\n'))
                .map(PORT::matcher)
                .filter(Matcher::find)
                .findFirst()
                .orElseThrow(() -> new AssertionError(told.toString()))
                .group(1);
    }

    private static String run(Path host, Path jdk, List<String> command) throws IOException, InterruptedException {
        if (command.get(0).equals("mvn")) {
            new OutsideProject(host).build(command.stream().skip(1).toArray(String[]::new));
            return "";
        }
        Process process = program(host, jdk, command).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told;
    }

    private static ProcessBuilder program(Path host, Path jdk, List<String> command) {
        List<String> program = new ArrayList<>(List.of(program(host, jdk, command.get(0))));
        command.stream().skip(1).forEach(argument -> program.add(argument.replace(":", File.pathSeparator)));
        return new ProcessBuilder(program).directory(host.toFile()).redirectErrorStream(true);
    }

    /** Of the JDK, unless the host made it. */
    private static String program(Path host, Path jdk, String name) {
        return (name.contains("/") ? host.resolve(name) : jdk.resolve("bin").resolve(name)).toString();
    }
}
