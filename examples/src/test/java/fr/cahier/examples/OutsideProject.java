package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Maven project outside this build, with a local repository of its own in which our artifacts are as this build made them;
 * everything else comes from the local repository of this build, or from where that had it.
 *
 * @param folder of the project
 */
record OutsideProject(Path folder) {

    private static final String VERSION = System.getProperty("project.version");
    private static final Map<String, String> MODULES = Map.ofEntries(
            Map.entry("cahier", ".."),
            Map.entry("cahier-core-modules", "../core"),
            Map.entry("cahier-core", "../core/engine"),
            Map.entry("cahier-authoring", "../core/authoring"),
            Map.entry("cahier-casework", "../core/casework"),
            Map.entry("cahier-documents", "../core/documents"),
            Map.entry("cahier-kie", "../core/kie"),
            Map.entry("cahier-testkit", "../core/testkit"),
            Map.entry("cahier-jackson2", "../core/jackson2"),
            Map.entry("cahier-jackson3", "../core/jackson3"),
            Map.entry("cahier-rules", "../rules"));

    private static final String SETTINGS = """
        <settings>
          <profiles>
            <profile>
              <id>known</id>
              <activation><activeByDefault>true</activeByDefault></activation>
              <repositories>
                <repository><id>known</id><url>%1$s</url></repository>
              </repositories>
              <pluginRepositories>
                <pluginRepository><id>known</id><url>%1$s</url></pluginRepository>
              </pluginRepositories>
            </profile>
          </profiles>
        </settings>
        """;

    /** Ends with a successful build that left no thread behind. */
    void build(String... arguments) throws IOException, InterruptedException {
        Path repository = Files.createDirectories(folder.resolveSibling("repository"));
        MODULES.forEach((artifact, module) -> install(artifact, Path.of(module), repository));
        Path settings = Files.writeString(
                folder.resolveSibling("settings.xml"),
                SETTINGS.formatted(
                        Path.of(System.getProperty("known.repository")).toUri()));
        Files.createDirectories(folder.resolve(".mvn"));
        Files.writeString(folder.resolve(".mvn/jvm.config"), "-Dfile.encoding=UTF-8\n");

        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "-B",
                "-s",
                settings.toString(),
                "-Dmaven.repo.local=" + repository));
        command.addAll(Arrays.asList(arguments));
        Process maven = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(maven.waitFor()).as(told).isZero();
        assertThat(told).doesNotContain("will linger");
    }

    private static void install(String artifact, Path module, Path repository) {
        try {
            Path target = Files.createDirectories(
                    repository.resolve("fr/cahier").resolve(artifact).resolve(VERSION));
            copy(module.resolve("pom.xml"), target.resolve(artifact + "-" + VERSION + ".pom"));
            if (Files.isDirectory(module.resolve("target"))) {
                try (Stream<Path> built = Files.list(module.resolve("target"))) {
                    built.filter(file -> file.toString().endsWith(".jar"))
                            .forEach(file -> copy(file, target.resolve(file.getFileName())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path file, Path target) {
        try {
            Files.copy(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
