package fr.cahier.reliability.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java homes of a machine. */
public final class Jdks {

    private static final Path USUAL = Path.of("/usr/lib/jvm");
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    private Jdks() {}

    /** {@return the one that runs, then {@code given}, or else those that are found; one of each version} */
    public static List<Path> found(List<Path> given) throws IOException {
        List<Path> homes = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        homes.addAll(given.isEmpty() ? usual() : given);
        List<Path> jdks = new ArrayList<>();
        List<Integer> versions = new ArrayList<>();
        for (Path home : homes) {
            int version = version(home);
            if (version > 0 && !versions.contains(version)) {
                versions.add(version);
                jdks.add(home);
            }
        }
        return List.copyOf(jdks);
    }

    private static List<Path> usual() throws IOException {
        if (!Files.isDirectory(USUAL)) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(USUAL)) {
            return homes.filter(home -> List.of(17, 25).contains(version(home)))
                    .sorted()
                    .toList();
        }
    }

    /** {@return the version of the Java in {@code home}; 0 when there is none} */
    public static int version(Path home) {
        Path release = home.resolve("release");
        try {
            Matcher version = VERSION.matcher(Files.exists(release) ? Files.readString(release) : "");
            return version.find() && Files.isExecutable(home.resolve("bin/java"))
                    ? Integer.parseInt(version.group(1))
                    : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
