package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
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
    private static final Path JDK = Path.of(System.getProperty("java.home"));

    /** Other JDKs to run the first host on, where the machine has some. */
    private static final String JDKS = System.getProperty("cahier.jdks", "");

    /** What downloads much, or differs little from another host, is run when it is asked for. */
    private static final Set<String> ASKED_FOR =
            Set.of("Quarkus", "A run-time image (jlink)", "Audit, metrics, and the tests of a host");

    private static final boolean ALL = "all".equals(System.getProperty("cahier.hosts"));

    private static final String BOOT_3 = "<boot.version>3.5.8<";
    private static final String BOOT_4 = "<boot.version>4.0.0<";

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
        recipes.add(new Recipe(boot.title() + ", 4", boot.text().replace(BOOT_3, BOOT_4), JDK));
        return recipes;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recipes")
    void a_host_of_the_page_judges_a_dossier(Recipe recipe) throws Exception {
        Path host = Files.createDirectories(outside.resolve("host"));
        Files.copy(Path.of("dossiers/15-quatre-demi-journees.json"), host.resolve("dossier.json"));
        Matcher file = FILE.matcher(recipe.text());
        while (file.find()) {
            Path path = host.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
        }
        Matcher commands = COMMANDS.matcher(recipe.text());
        assertThat(commands.find()).isTrue();

        String told = "";
        for (String command : commands.group(1).lines().toList()) {
            told = run(host, recipe.jdk(), List.of(command.split(" ")));
        }

        assertThat(told.lines()).contains("NON_COMPLIANT");
    }

    private static String run(Path host, Path jdk, List<String> command) throws IOException, InterruptedException {
        List<String> arguments = command.subList(1, command.size());
        if (command.get(0).equals("mvn")) {
            new OutsideProject(host).build(arguments.toArray(String[]::new));
            return "";
        }
        List<String> program = new ArrayList<>(List.of(program(host, jdk, command.get(0))));
        arguments.forEach(argument -> program.add(argument.replace(":", File.pathSeparator)));
        Process process = new ProcessBuilder(program)
                .directory(host.toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told;
    }

    /** Of the JDK, unless the host made it. */
    private static String program(Path host, Path jdk, String name) {
        return (name.contains("/") ? host.resolve(name) : jdk.resolve("bin").resolve(name)).toString();
    }
}
