package fr.cahier.reliability.harness;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What is told of the machine: never its name. */
public final class Machine {

    private Machine() {}

    public static String told() {
        return Runtime.getRuntime().availableProcessors() + " cores, " + gigabytes() + " GB, JDK "
                + System.getProperty("java.vm.version") + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch");
    }

    private static long gigabytes() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? Math.round(system.getTotalMemorySize() / 1e9)
                : 0;
    }

    /** {@return the commit of the project in {@code home}, marked when files differ from it} */
    public static String commit(Path home) throws InterruptedException {
        String commit = git(home, "rev-parse", "--short=12", "HEAD");
        return commit.isEmpty()
                ? "unknown"
                : git(home, "status", "--porcelain", "-uno").isEmpty() ? commit : commit + "+";
    }

    private static String git(Path home, String... words) throws InterruptedException {
        try {
            ProcessBuilder builder = new ProcessBuilder("git", "-C", home.toString());
            builder.command().addAll(java.util.List.of(words));
            Process git = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? said : "";
        } catch (IOException none) {
            return "";
        }
    }
}
