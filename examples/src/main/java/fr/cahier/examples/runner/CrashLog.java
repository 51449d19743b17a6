package fr.cahier.examples.runner;

import fr.cahier.internal.Version;
import fr.cahier.internal.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps what helps to find the cause of a crash, in a directory of the user's own: where it happened, the versions, and
 * which command it was, without the names of files that were given to it. A message of Java may quote what was read.
 */
final class CrashLog {

    private static final int MAX_LOGS = 10;
    private static final int SHORTEST_HIDDEN = 3;
    private static final String SUFFIX = ".log";
    private static final String HIDDEN = "…";

    private final PrivateFolder folder;
    private final List<String> command;
    private final Set<String> known;

    /**
     * @param folder where to keep it
     * @param command the words of the command line
     * @param known the words among them that are the program's own: its commands and options
     */
    CrashLog(PrivateFolder folder, List<String> command, Set<String> known) {
        this.folder = folder;
        this.command = command;
        this.known = known;
    }

    /** {@return the log that was written; none where that is not possible} */
    Optional<Path> write(Throwable failure) {
        try {
            Path made = folder.made();
            Path log = Files.createTempFile(made, "cahier-" + Instant.now().toEpochMilli() + "-", SUFFIX);
            Files.writeString(log, Visible.lines(content(failure)), StandardOpenOption.WRITE);
            dropOldest(made);
            return Optional.of(log);
        } catch (IOException | RuntimeException | VirtualMachineError impossible) {
            return Optional.empty();
        }
    }

    private String content(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        Runtime machine = Runtime.getRuntime();
        return String.join(
                        "\n",
                        "Cahier " + Version.CURRENT + ", " + Instant.now(),
                        "Java " + property("java.version") + ", " + property("java.vm.name") + " ("
                                + property("java.vm.version") + "), " + property("java.vendor"),
                        property("os.name") + " " + property("os.version") + ", " + property("os.arch") + ", "
                                + machine.availableProcessors() + " processeurs, mémoire de Java : "
                                + machine.maxMemory() / (1 << 20) + " Mio au plus",
                        "Commande : cahier " + command.stream().map(this::shown).collect(Collectors.joining(" ")),
                        "Relisez ce fichier avant de l’envoyer : un message de Java peut citer ce qui était lu.",
                        "",
                        "")
                + hidden(trace.toString().replace("\r", "").replace("\t", "    "));
    }

    /** {@return an option with its value left out, a known word, or a mark in the place of anything else} */
    private String shown(String word) {
        String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        if (!known.contains(option)) {
            return HIDDEN;
        }
        return option.equals(word) ? word : option + "=" + HIDDEN;
    }

    private String hidden(String trace) {
        String hidden = trace;
        for (String word : command) {
            if (!known.contains(word) && word.length() >= SHORTEST_HIDDEN) {
                hidden = hidden.replace(word, HIDDEN);
            }
        }
        String home = property("user.home");
        return home.length() < SHORTEST_HIDDEN ? hidden : hidden.replace(home, "~");
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }

    /** Their names begin with the moment at which they were made. */
    private static void dropOldest(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> logs = entries.filter(entry -> entry.toString().endsWith(SUFFIX))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path old : logs.subList(Math.min(MAX_LOGS, logs.size()), logs.size())) {
                Files.deleteIfExists(old);
            }
        }
    }
}
