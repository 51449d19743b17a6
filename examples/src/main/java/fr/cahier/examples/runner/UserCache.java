package fr.cahier.examples.runner;

import fr.cahier.RuleCache;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds where this user's system keeps what programs may lose: there the compiled rules of folders wait for the next
 * run.
 */
final class UserCache {

    private static final String OFF = "non";

    private UserCache() {}

    /** {@return the cache of this user; none when the environment says {@code CAHIER_CACHE=non}} */
    static RuleCache rules() {
        return directory(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home"))
                .map(RuleCache::of)
                .orElse(RuleCache.none());
    }

    /** {@return the directory, as each system wants it} */
    static Optional<Path> directory(Map<String, String> environment, String system, @Nullable String home) {
        if (OFF.equals(environment.get("CAHIER_CACHE"))) {
            return Optional.empty();
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment.get("LOCALAPPDATA"), "Cahier");
        }
        if (name.startsWith("mac")) {
            return absolute(home, "Library/Caches/Cahier");
        }
        return absolute(environment.get("XDG_CACHE_HOME"), "cahier").or(() -> absolute(home, ".cache/cahier"));
    }

    private static Optional<Path> absolute(@Nullable String start, String rest) {
        try {
            return Optional.ofNullable(start)
                    .map(Path::of)
                    .filter(Path::isAbsolute)
                    .map(path -> path.resolve(rest));
        } catch (InvalidPathException unreadable) {
            return Optional.empty();
        }
    }
}
