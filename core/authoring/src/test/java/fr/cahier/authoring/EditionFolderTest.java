package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.authoring.EditionFolder.Look;
import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.verdict.Conclusion;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionFolderTest {

    @TempDir
    Path temporary;

    private Folder folder;
    private EditionFolder watched;

    @BeforeEach
    void two_posts_are_asked_for() {
        folder = Folder.minimal(temporary);
        watched = EditionFolder.open(folder.path());
    }

    @Test
    void a_changed_folder_is_taken_into_use_and_an_evaluator_in_use_keeps_its_rules() {
        Evaluator underWay = watched.evaluator();
        assertThat(watched.refresh()).isEqualTo(Look.UNCHANGED);
        folder.replace("cahier.yaml", "nombre: 2", "nombre: 3");
        assertThat(watched.refresh()).isEqualTo(Look.LOADED);
        assertThat(conclusion(watched.evaluator())).isEqualTo(Conclusion.INCOMPLETE);
        assertThat(conclusion(underWay)).isEqualTo(Conclusion.COMPLIANT);
    }

    @Test
    void a_folder_with_defects_is_refused_once_and_the_last_good_state_stays() {
        Edition good = watched.edition();
        folder.replace("essai/regles.drl", "postesInternet >=", "postesInternett >=");
        assertThat(watched.refresh()).isEqualTo(Look.REFUSED);
        assertThat(watched.refresh()).isEqualTo(Look.UNCHANGED);
        assertThat(watched.lastRefusal().orElseThrow().diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.file()).isEqualTo("essai/regles.drl"));
        assertThat(watched.edition()).isSameAs(good);

        folder.replace("essai/regles.drl", "postesInternett >=", "postesInternet >=");
        assertThat(watched.refresh()).isEqualTo(Look.LOADED);
        assertThat(watched.lastRefusal()).isEmpty();
        assertThat(watched.edition()).isSameAs(good);
    }

    @Test
    void a_folder_that_is_gone_is_refused_and_its_return_is_noticed() throws IOException {
        Path aside = temporary.resolve("ailleurs");
        Files.move(folder.path(), aside);
        assertThat(watched.refresh()).isEqualTo(Look.REFUSED);
        assertThat(watched.refresh()).isEqualTo(Look.UNCHANGED);
        assertThat(conclusion(watched.evaluator())).isEqualTo(Conclusion.COMPLIANT);
        Files.move(aside, folder.path());
        assertThat(watched.refresh()).isEqualTo(Look.LOADED);
    }

    @Test
    void a_folder_that_changes_while_it_is_read_is_left_for_the_next_look() {
        ExecutableEdition two = EditionFolder.load(folder.path());
        EditionFolder racing = new EditionFolder(folder.path(), FolderLimits.standard(), (path, limits) -> {
            if (!Files.exists(path.resolve("enregistre.yaml"))) {
                return two;
            }
            ExecutableEdition read = EditionFolder.load(path);
            folder.write("enregistre.yaml", read.edition().sha256() + System.nanoTime());
            return read;
        });
        folder.write("enregistre.yaml", "1").replace("cahier.yaml", "nombre: 2", "nombre: 3");
        assertThat(racing.refresh()).isEqualTo(Look.CHANGING);
        assertThat(racing.edition()).isSameAs(two.edition());
    }

    @Test
    void a_watcher_tells_what_it_loads_and_what_it_refuses() throws InterruptedException {
        BlockingQueue<String> events = new LinkedBlockingQueue<>();
        watched.watch(Duration.ofMillis(20), new RecordingListener(events));
        folder.replace("cahier.yaml", "nombre: 2", "nombre: 3");
        assertThat(events.poll(60, TimeUnit.SECONDS)).isEqualTo("loaded essai/2026");
        assertThat(conclusion(watched.evaluator())).isEqualTo(Conclusion.INCOMPLETE);
        folder.replace("essai/regles.drl", "postesInternet >=", "postesInternett >=");
        assertThat(events.poll(60, TimeUnit.SECONDS)).startsWith("refused").contains("postesInternett");
        assertThatThrownBy(() -> watched.watch(Duration.ofMillis(20), new RecordingListener(events)))
                .isInstanceOf(IllegalStateException.class);
        watched.close();
    }

    @Test
    void memory_and_classes_stay_flat_over_a_hundred_reloads() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyReloads.class.getName(),
                        folder.path().toString())
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("out").toFile())
                .start();
        assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
        File out = temporary.resolve("out").toFile();
        String[] figures = Files.readAllLines(out.toPath()).stream()
                .filter(line -> line.startsWith("grown"))
                .findFirst()
                .orElse("nothing: " + Files.readString(out.toPath()))
                .split(" ");
        assertThat(figures[0]).as(String.join(" ", figures)).isEqualTo("grown");
        assertThat(Long.parseLong(figures[1])).as("classes").isLessThan(100);
        assertThat(Long.parseLong(figures[2])).as("bytes").isLessThan(4_000_000);
    }

    private record RecordingListener(BlockingQueue<String> events) implements EditionFolder.Listener {
        @Override
        public void loaded(Edition edition) {
            events.add("loaded " + edition.id());
        }

        @Override
        public void refused(RuleDefectException defects) {
            events.add("refused " + defects.getMessage());
        }
    }

    static Conclusion conclusion(Evaluator evaluator) {
        Site site = Site.builder().id("S1").recoitPublic(true).postesInternet(2).build();
        return evaluator
                .evaluate(Dossier.builder().sites(List.of(site)).build())
                .conclusion();
    }
}
