package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something to supply. Immutable and thread-safe.
 *
 * @param accepted accepted values, in French
 * @param keys required keys of each list element, or of an answer that needs its words; else empty
 * @param label what people call the declared fact; null for what the form of dossiers has a field for
 * @param factKey the key of the declared fact, or of the record; null for what the form of dossiers has a field for
 * @since 0.1.0
 */
@PublicApi
public record Supply(
        String pointer,
        String accepted,
        List<String> keys,
        @Nullable String label,
        @Nullable String factKey) {

    public Supply {
        keys = List.copyOf(keys);
    }

    public Supply(String pointer, String accepted) {
        this(pointer, accepted, List.of(), null, null);
    }

    public Supply(String pointer, String accepted, List<String> keys) {
        this(pointer, accepted, keys, null, null);
    }

    /** {@return a list whose elements need {@code keys}} */
    public static Supply ofList(String pointer, List<String> keys) {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(keys, "keys");
        return new Supply(pointer, "une liste dont chaque élément dit : " + String.join(", ", keys), keys);
    }
}
