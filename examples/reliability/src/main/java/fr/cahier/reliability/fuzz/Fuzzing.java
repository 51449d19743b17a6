package fr.cahier.reliability.fuzz;

import fr.cahier.reliability.Folders;
import fr.cahier.reliability.Outcome;
import fr.cahier.reliability.Program;
import fr.cahier.reliability.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs Jazzer on one target, and again when it has ended at a fault before its time. */
final class Fuzzing {

    /** {@link Watched} tells what takes long; this ends what never ends. */
    private static final int ENDLESS_SECONDS = 60;

    private static final Duration START = Duration.ofMinutes(2);
    private static final int MOST_STARTS = 20;
    private static final Pattern EXECUTIONS = Pattern.compile("number_of_executed_units: (\\d+)");
    private static final Pattern FAULT = Pattern.compile("== Java Exception: (.*)|ERROR: libFuzzer: (.*)");

    private final Target target;
    private final Workshop workshop;
    private final Outcome.Notes notes;
    private final Path folder;

    Fuzzing(Target target, Workshop workshop, Outcome.Notes notes) {
        this.target = target;
        this.workshop = workshop;
        this.notes = notes;
        this.folder = workshop.work().resolve("fuzz").resolve(target.name());
    }

    /** What was done. */
    record Done(Duration cpu, long executions) {}

    /** Goes on for {@code cpu}; the inputs that reached something new stay for the next campaign. */
    Done run(Duration cpu) throws IOException, InterruptedException {
        Folders.delete(folder.resolve("faults"));
        Files.createDirectories(folder.resolve("faults"));
        Files.createDirectories(folder.resolve("corpus"));
        seeds();
        Workshop.Progress progress = workshop.progress("fuzz " + target.name());
        Duration spent = Duration.ZERO;
        long executions = 0;
        for (int start = 0; start < MOST_STARTS && spent.compareTo(cpu) < 0; start++) {
            Duration left = cpu.minus(spent);
            Duration before = spent;
            Path log = folder.resolve("log-" + start + ".txt");
            Program.Ended ended = program(left, log)
                    .run(
                            left.plus(START),
                            now -> progress.tell(before.plus(now).toSeconds() + " CPU-seconds of " + cpu.toSeconds()
                                    + ", " + notes.count() + " faults"));
            spent = spent.plus(ended.cpu()).plusMillis(1);
            String said = ended.said();
            executions += number(EXECUTIONS.matcher(said));
            tell(ended, said);
        }
        return new Done(spent, executions);
    }

    private void seeds() throws IOException {
        Path seeds = folder.resolve("seeds");
        Folders.delete(seeds);
        Files.createDirectories(seeds);
        for (int i = 0; i < target.seeds().size(); i++) {
            Files.write(seeds.resolve("shipped-" + i), target.seeds().get(i));
        }
        Path kept = workshop.home().resolve("examples/reliability/corpus").resolve(target.name());
        if (Files.isDirectory(kept)) {
            Folders.copy(kept, seeds);
        }
        Files.writeString(folder.resolve("dictionary.txt"), Words.dictionary(target.words()));
    }

    private Program program(Duration time, Path log) {
        return Program.java(
                workshop,
                log,
                List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading", "-Dfile.encoding=UTF-8"),
                "com.code_intelligence.jazzer.Jazzer",
                List.of(
                        "--target_class=" + target.type().getName(),
                        "--instrumentation_includes=fr.cahier.**",
                        "--instrumentation_excludes=fr.cahier.reliability.**:fr.cahier.examples.**",
                        "--keep_going=10",
                        "--reproducer_path=" + folder.resolve("faults"),
                        "-artifact_prefix=" + folder.resolve("faults") + "/",
                        "-max_total_time=" + Math.max(1, time.toSeconds()),
                        "-timeout=" + ENDLESS_SECONDS,
                        "-rss_limit_mb=3000",
                        "-max_len=" + target.largest(),
                        "-len_control=0",
                        "-print_final_stats=1",
                        "-dict=" + folder.resolve("dictionary.txt"),
                        folder.resolve("corpus").toString(),
                        folder.resolve("seeds").toString()));
    }

    /** A fault is an input that Jazzer kept; without one, a process that did not end as it should. */
    private void tell(Program.Ended ended, String said) throws IOException {
        List<String> faults = new ArrayList<>();
        FAULT.matcher(said)
                .results()
                .map(found -> found.group().strip())
                .distinct()
                .forEach(faults::add);
        List<Path> inputs;
        try (Stream<Path> files = Files.list(folder.resolve("faults"))) {
            inputs = files.filter(file -> !file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        if (!faults.isEmpty() || ended.code() != 0 && ended.inTime()) {
            notes.finding(target.name() + ": exit " + ended.code() + ", " + faults + ", inputs " + inputs + ", log "
                    + ended.log() + (faults.isEmpty() ? "\n" + ended.lastWords() : ""));
        }
    }

    private static long number(Matcher matcher) {
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }
}
