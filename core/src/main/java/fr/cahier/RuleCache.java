package fr.cahier;

import fr.cahier.internal.PrivateCache;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a folder that was checked, and its compiled rules, are kept from one run to the next. Nothing is kept
 * unless a host asks for it.
 *
 * <p>The directory has to be the user's own and closed to the writing of others, or it is neither read nor written.
 * What is kept is sealed with a sha-256 and checked before it is used; files that changed, another version of this
 * library, of the engine or of Java have a place of their own, and the oldest are dropped. Immutable and thread-safe.
 */
public final class RuleCache {

    private static final RuleCache NONE = new RuleCache(null);

    private final @Nullable PrivateCache cache;

    private RuleCache(@Nullable PrivateCache cache) {
        this.cache = cache;
    }

    /** {@return a cache that keeps nothing} */
    public static RuleCache none() {
        return NONE;
    }

    /** {@return a cache in {@code directory}, which is made, for its owner alone, when it is not there} */
    public static RuleCache of(Path directory) {
        return new RuleCache(new PrivateCache(directory));
    }

    Optional<PrivateCache> kept() {
        return Optional.ofNullable(cache);
    }
}
