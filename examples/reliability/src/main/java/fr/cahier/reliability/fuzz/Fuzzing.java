package fr.cahier.reliability.fuzz;

import fr.cahier.reliability.harness.Folders;
import fr.cahier.reliability.harness.Outcome;
import fr.cahier.reliability.harness.Program;
import fr.cahier.reliability.harness.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs Jazzer on one target, and again when it has ended at a fault before its time. */
final class Fuzzing {

    /** {@link Watched} tells what takes long; this ends what never ends. */
    private static final int ENDLESS_SECONDS = 60;

    private static final Duration START = Duration.ofMinutes(2);
    private static final int MAX_STARTS = 20;
    private static final Pattern EXECUTIONS = Pattern.compile("number_of_executed_units: (\\d+)");
    private static final Pattern FAULT = Pattern.compile("== Java Exception: (.*)|ERROR: libFuzzer: (.*)");

    private final Target target;
    private final Workshop workshop;
    private final Outcome.Notes notes;
    private final Path folder;
    private final Set<String> faults = new HashSet<>();

    Fuzzing(Target target, Workshop workshop, Outcome.Notes notes) {
        this.target = target;
        this.workshop = workshop;
        this.notes = notes;
        this.folder = workshop.work().resolve("fuzz").resolve(target.name());
    }

    /** What was done. */
    record Done(Duration cpu, long executions) {}

    /**
     * Goes on for {@code cpu}, or until {@code time} is over; the inputs that reached something new stay for the next
     * campaign.
     */
    Done run(Duration cpu, Duration time) throws IOException, InterruptedException {
        Folders.delete(folder.resolve("faults"));
        Files.createDirectories(folder.resolve("faults"));
        Files.createDirectories(folder.resolve("corpus"));
        seeds();
        Workshop.Progress progress = workshop.progress("fuzz " + target.name());
        long deadline = System.nanoTime() + time.toNanos();
        Duration spent = Duration.ZERO;
        long executions = 0;
        for (int start = 0; start < MAX_STARTS; start++) {
            Duration left = least(cpu.minus(spent), Duration.ofNanos(deadline - System.nanoTime()));
            if (left.isNegative() || left.isZero()) {
                break;
            }
            Duration before = spent;
            Path log = folder.resolve("log-" + start + ".txt");
            Program.Ended ended = program(left, log)
                    .run(
                            left.plus(START),
                            now -> progress.tell(before.plus(now).toSeconds() + " CPU-seconds of " + cpu.toSeconds()
                                    + ", " + notes.count() + " faults"));
            spent = spent.plus(ended.cpu());
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

    /** A fault is told once, however often it is met; without one, a process that did not end as it should. */
    private void tell(Program.Ended ended, String said) throws IOException {
        FAULT.matcher(said)
                .results()
                .map(found -> found.group().strip())
                .filter(faults::add)
                .forEach(fault -> notes.finding(target.name() + ": " + fault + ", input in " + folder.resolve("faults")
                        + ", log " + ended.log()));
        if (faults.isEmpty() && ended.code() != 0 && ended.inTime()) {
            notes.finding(target.name() + " ended with " + ended.code() + ": " + ended.lastWords());
        }
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static long number(Matcher matcher) {
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }
}
