package fr.cahier.reliability.attacks;

import fr.cahier.reliability.harness.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Lets Java itself write down what a program does: each process that it starts, each file that it writes and each
 * connection, in a flight recording.
 */
final class Watching {

    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <configuration version="2.0">
              <event name="jdk.ProcessStart"><setting name="enabled">true</setting></event>
              <event name="jdk.FileWrite"><setting name="enabled">true</setting><setting name="threshold">0 ms</setting></event>
              <event name="jdk.SocketRead"><setting name="enabled">true</setting><setting name="threshold">0 ms</setting></event>
              <event name="jdk.SocketWrite"><setting name="enabled">true</setting><setting name="threshold">0 ms</setting></event>
            </configuration>
            """;

    private final Path folder;
    private final Path settings;

    Watching(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.settings = Files.writeString(folder.resolve("settings.jfc"), SETTINGS);
    }

    /** {@return what to set in the environment of a program that is watched} */
    Map<String, String> environment() {
        return Map.of(
                "JAVA_TOOL_OPTIONS",
                "-XX:StartFlightRecording:settings=" + settings + ",filename=" + folder + "/%p.jfr,dumponexit=true");
    }

    /**
     * {@return what programs that are watched did since the last call and should not}
     *
     * @param allowed where they may write
     * @throws IllegalStateException when nothing was watched: a check that looked at nothing says so
     */
    List<String> harm(Path allowed) throws IOException {
        List<Path> recordings;
        try (Stream<Path> files = Files.list(folder)) {
            recordings = files.filter(file -> file.toString().endsWith(".jfr")).toList();
        }
        if (recordings.isEmpty()) {
            throw new IllegalStateException("Nothing was recorded. Maybe this Java has no flight recorder.");
        }
        List<String> harm = new ArrayList<>();
        for (Path recording : recordings) {
            for (RecordedEvent event : RecordingFile.readAllEvents(recording)) {
                told(event, allowed, harm);
            }
            Files.delete(recording);
        }
        return harm;
    }

    private void told(RecordedEvent event, Path allowed, List<String> harm) {
        switch (event.getEventType().getName()) {
            case "jdk.ProcessStart" -> harm.add("a process is started: " + event.getString("command"));
            case "jdk.SocketRead", "jdk.SocketWrite" -> harm.add("a connection to " + event.getString("host"));
            case "jdk.FileWrite" -> {
                String path = event.getString("path");
                // The standard streams have no path.
                if (path != null
                        && !Path.of(path).startsWith(allowed)
                        && !Path.of(path).startsWith(folder)) {
                    harm.add("a file is written: " + path);
                }
            }
            default -> {
                // what a recording says of itself
            }
        }
    }

    /** {@return a program that starts a process and writes a file, to see that both are seen} */
    static Program harmful(Path java, String classPath, Path log, Watching watching, Path file) {
        Program program =
                Program.java(java, classPath, log, List.of(), Harmful.class.getName(), List.of(file.toString()));
        return new Program(program.command(), watching.environment(), log);
    }
}
