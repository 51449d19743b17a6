package fr.cahier.reliability.determinism;

import fr.cahier.reliability.harness.Effort;
import fr.cahier.reliability.harness.Jdks;
import fr.cahier.reliability.harness.Outcome;
import fr.cahier.reliability.harness.Part;
import fr.cahier.reliability.harness.Program;
import fr.cahier.reliability.harness.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes every document of every sample in many settings, and compares them byte for byte. */
public final class Determinism implements Part {

    private static final List<Integer> VERSIONS = List.of(17, 25);
    private static final int FEW_SAMPLES = 3;
    private static final String END = "END";
    private static final Duration EACH = Duration.ofMinutes(20);

    @Override
    public String name() {
        return "determinism";
    }

    @Override
    public String reach() {
        return "JDK 17 and 25, 4 locales, 3 zones, shuffled input: the same bytes of every document of every sample;"
                + " -Xint: of the first sample";
    }

    @Override
    public Duration whole() {
        return Duration.ofHours(1);
    }

    @Override
    public int share() {
        return 12;
    }

    @Override
    public Outcome run(Effort effort, Workshop workshop) throws IOException, InterruptedException {
        Outcome.Notes notes = new Outcome.Notes();
        List<Integer> found = workshop.jdks().stream().map(Jdks::version).toList();
        VERSIONS.stream()
                .filter(version -> !found.contains(version))
                .forEach(version -> notes.skip("no JDK " + version + " on this machine"));
        List<Path> samples = workshop.samples();
        List<String> files = samples.stream()
                .limit(effort.count(samples.size(), FEW_SAMPLES))
                .map(Path::toString)
                .toList();
        List<Setting> settings = effort.whole() ? Setting.whole(workshop.jdks()) : Setting.few(workshop.jdks());
        Path folder = workshop.fresh("determinism");
        Workshop.Progress progress = workshop.progress(name());
        List<String> first = List.of();
        int done = 0;
        for (Setting setting : settings) {
            progress.tell(done + " of " + settings.size() + " settings, " + notes.count() + " differences");
            List<String> tried = setting.interpreted() ? files.subList(0, 1) : files;
            List<String> lines = lines(setting, tried, workshop, folder.resolve(done + ".txt"));
            if (first.isEmpty()) {
                first = lines;
            }
            difference(of(tried, first), lines).ifPresent(it -> notes.finding(setting.told() + ": " + it));
            done++;
        }
        return notes.outcome(
                String.format(
                        Locale.ROOT,
                        "%d settings, %d documents each of %d samples, %d settings differ",
                        done,
                        Math.max(0, first.size() - 1) / Math.max(1, files.size()),
                        files.size(),
                        notes.count()),
                effort.whole() && found.containsAll(VERSIONS));
    }

    /** {@return the lines of these samples; an interpreted run of all of them would take twenty minutes} */
    static List<String> of(List<String> files, List<String> lines) {
        List<String> names =
                files.stream().map(file -> Path.of(file).getFileName() + " ").toList();
        return lines.stream()
                .filter(line -> line.equals(END) || names.stream().anyMatch(line::startsWith))
                .toList();
    }

    private static List<String> lines(Setting setting, List<String> files, Workshop workshop, Path log)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(String.valueOf(setting.shuffle())));
        arguments.addAll(files);
        Program.Ended ended = Program.java(
                        setting.jdk().resolve("bin/java"),
                        workshop.classPath(),
                        log,
                        setting.jvm(),
                        Digests.class.getName(),
                        arguments)
                .run(EACH);
        return ended.said().lines().toList();
    }

    /** {@return the first line in which a run differs, or that it did not come to its end} */
    static Optional<String> difference(List<String> first, List<String> other) {
        if (other.isEmpty() || !other.get(other.size() - 1).equals(END)) {
            return Optional.of("did not come to its end: " + (other.isEmpty() ? "" : other.get(other.size() - 1)));
        }
        for (int i = 0; i < Math.min(first.size(), other.size()); i++) {
            if (!first.get(i).equals(other.get(i))) {
                return Optional.of("« " + other.get(i) + " » where the first setting has « " + first.get(i) + " »");
            }
        }
        return first.size() == other.size() ? Optional.empty() : Optional.of("another number of documents");
    }
}
