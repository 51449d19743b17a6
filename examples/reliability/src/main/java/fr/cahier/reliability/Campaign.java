package fr.cahier.reliability;

import fr.cahier.reliability.harness.Effort;
import fr.cahier.reliability.harness.Jdks;
import fr.cahier.reliability.harness.Machine;
import fr.cahier.reliability.harness.Outcome;
import fr.cahier.reliability.harness.Part;
import fr.cahier.reliability.harness.Result;
import fr.cahier.reliability.harness.Workshop;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that runs the campaign. */
@Command(
        name = "examples/reliability/run",
        description = "Looks for crashes, hangs, lost files, leaks and differences, and writes down what it found.",
        footer = {
            "%nExit codes:",
            "  0  nothing was found",
            "  1  something was found: it is told, and stands in the results file",
            "  2  the command is not right",
            "  3  the campaign itself failed"
        },
        exitCodeOnExecutionException = Campaign.BROKEN,
        usageHelpAutoWidth = true)
public final class Campaign implements Callable<Integer> {

    private static final int FOUND = 1;
    static final int BROKEN = 3;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private final Path home =
            Path.of(System.getProperty("cahier.home", ".")).toAbsolutePath().normalize();
    private final Path target = home.resolve("examples/reliability/target/reliability");

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "PART", arity = "0..*", description = "The parts to run; all of them when none is named.")
    private List<String> chosen = List.of();

    @Option(names = "--minutes", paramLabel = "N", description = "A short form that takes about N minutes in all.")
    private @Nullable Integer minutes;

    @Option(names = "--threads", paramLabel = "N", description = "How many cores to use; by default two at most.")
    private int threads = Math.min(2, Runtime.getRuntime().availableProcessors());

    @Option(
            names = "--jdk",
            paramLabel = "FOLDER",
            description = "Another JDK to compare with; without it, those of version 17 and 25 under /usr/lib/jvm.")
    private List<Path> jdks = List.of();

    @Option(names = "--resume", description = "Leave out parts that were run the same way on the same commit.")
    private boolean resume;

    @Option(names = "--publish", description = "Write the figures into docs/reliability.md as well.")
    private boolean publish;

    @Option(names = "--list", description = "Tell the parts, and end.")
    private boolean list;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Tell this, and end.")
    private boolean help;

    private Campaign() {}

    /** Runs the campaign, and exits. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Campaign()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        List<Part> parts = parts();
        if (list) {
            parts.forEach(part -> out.printf("%-14s %s%n", part.name(), part.reach()));
            return 0;
        }
        Results results = Results.of(target.resolve("results.json"));
        Workshop workshop = new Workshop(home, target, Jdks.found(jdks), err);
        int findings = 0;
        for (Part part : parts) {
            Result result = result(part, effort(part, parts), workshop, results);
            results.put(result, Parts.all().stream().map(Part::name).toList());
            tell(result);
            findings += result.findings().size();
        }
        out.println(findings == 0 ? "Nothing was found." : findings + " findings.");
        out.println("Results: " + target.resolve("results.json"));
        publish(results);
        return findings == 0 ? 0 : FOUND;
    }

    private List<Part> parts() {
        Set<String> known = Parts.all().stream().map(Part::name).collect(Collectors.toSet());
        chosen.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new ParameterException(spec.commandLine(), "There is no part « " + name + " ». Maybe see --list.");
        });
        return Parts.all().stream()
                .filter(part -> chosen.isEmpty() || chosen.contains(part.name()))
                .toList();
    }

    private Effort effort(Part part, List<Part> parts) {
        if (minutes == null) {
            return new Effort(part.whole(), threads, true);
        }
        int shares = parts.stream().mapToInt(Part::share).sum();
        return new Effort(Duration.ofMinutes(minutes).multipliedBy(part.share()).dividedBy(shares), threads, false);
    }

    private Result result(Part part, Effort effort, Workshop workshop, Results known) throws Exception {
        String command = command(part);
        String commit = Machine.commit(home);
        var same = known.same(part.name(), command, commit);
        if (resume && same.isPresent()) {
            return same.get();
        }
        err.println("── " + part.name() + ": " + part.reach());
        long start = System.nanoTime();
        Outcome outcome = outcome(part, effort, workshop);
        return new Result(
                part.name(),
                part.reach(),
                outcome.figures(),
                outcome.reached(),
                outcome.findings(),
                outcome.skipped(),
                command,
                Machine.told(),
                LocalDate.now(ZoneOffset.UTC).toString(),
                commit,
                Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }

    /** A part that cannot go on is a finding too, and the others go on. */
    private static Outcome outcome(Part part, Effort effort, Workshop workshop) throws InterruptedException {
        try {
            return part.run(effort, workshop);
        } catch (InterruptedException end) {
            throw end;
        } catch (Exception failure) {
            StringWriter told = new StringWriter();
            failure.printStackTrace(new PrintWriter(told));
            return new Outcome("the part could not go on", false, List.of(told.toString()), List.of());
        }
    }

    private String command(Part part) {
        List<String> words = new ArrayList<>(List.of("examples/reliability/run"));
        if (minutes != null) {
            words.add("--minutes " + minutes);
        }
        words.add(part.name());
        return String.join(" ", words);
    }

    private void tell(Result result) {
        out.printf(
                "%-14s %s; %d findings; %d s%n",
                result.part(), result.figures(), result.findings().size(), result.seconds());
        result.skipped().forEach(what -> out.println("    left out: " + what));
        result.findings().forEach(finding -> out.println("    FOUND: " + finding.replace("\n", "\n        ")));
    }

    private void publish(Results results) throws IOException {
        if (publish) {
            Files.copy(
                    target.resolve("results.json"),
                    home.resolve("docs/reliability.json"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Page.write(home.resolve("docs/reliability.md"), results.all());
        }
    }
}
