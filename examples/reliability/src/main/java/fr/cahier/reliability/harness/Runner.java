package fr.cahier.reliability.harness;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program of case officers, started as they start it. */
public final class Runner {

    private static final Duration BUILD = Duration.ofMinutes(20);

    private final Path script;

    private Runner(Path script) {
        this.script = script;
    }

    /** {@return the runner, built when it was not} */
    public static Runner of(Workshop workshop) throws IOException, InterruptedException {
        Runner runner = new Runner(workshop.home().resolve("examples/cahier"));
        Program.Ended help = runner.program(workshop.work().resolve("runner.txt"), Map.of(), "--aide")
                .run(BUILD);
        if (help.code() != 0) {
            throw new IllegalStateException("The runner does not run: " + help.lastWords());
        }
        return runner;
    }

    /** {@return that command} */
    public Program program(Path log, Map<String, String> environment, String... words) {
        return program(log, environment, List.of(words));
    }

    /** {@return that command} */
    public Program program(Path log, Map<String, String> environment, List<String> words) {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(words);
        return new Program(command, environment, log);
    }
}
