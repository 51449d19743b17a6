package fr.cahier.reliability.harness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A program to start.
 *
 * @param command its words
 * @param environment what is set in its environment beside ours
 * @param log the file to which it writes, both streams
 */
public record Program(List<String> command, Map<String, String> environment, Path log) {

    /** How long to wait between two looks at a program. */
    private static final int LOOK_MILLIS = 100;

    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** A program that ended, or was ended. */
    public record Ended(int code, boolean inTime, Duration cpu, Path log) {

        /** {@return what it wrote} */
        public String said() throws IOException {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        }

        /** {@return the end of what it wrote, for a finding} */
        public String lastWords() throws IOException {
            String said = said().strip();
            return said.substring(Math.max(0, said.length() - 600));
        }
    }

    /** {@return a Java program with the class path of the campaign} */
    public static Program java(Workshop workshop, Path log, List<String> jvm, String main, List<String> arguments) {
        return java(workshop.java(), workshop.classPath(), log, jvm, main, arguments);
    }

    /** {@return a Java program} */
    public static Program java(
            Path java, String classPath, Path log, List<String> jvm, String main, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(jvm);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        return new Program(command, Map.of(), log);
    }

    /** Starts it; whoever starts it ends it. */
    public Process start() throws IOException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Runs it to its end, or ends it with all that it started. */
    public Ended run(Duration most) throws IOException, InterruptedException {
        return run(most, cpu -> {});
    }

    /** @param look is told from time to time how much processor time it has taken */
    public Ended run(Duration most, Consumer<Duration> look) throws IOException, InterruptedException {
        Process process = start();
        long deadline = System.nanoTime() + most.toNanos();
        Duration cpu = Duration.ZERO;
        try {
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                cpu = process.toHandle().info().totalCpuDuration().orElse(cpu);
                look.accept(cpu);
                if (System.nanoTime() > deadline) {
                    return new Ended(-1, false, cpu, log);
                }
            }
            return new Ended(process.exitValue(), true, cpu, log);
        } finally {
            end(process);
        }
    }

    /** Ends a process and all that it started, at once. */
    public static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }
}
