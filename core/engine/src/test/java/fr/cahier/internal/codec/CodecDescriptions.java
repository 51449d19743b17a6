package fr.cahier.internal.codec;

import fr.cahier.internal.LibraryFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What schemas say of each object by its name, and of each of its members by {@code object.member}. */
public final class CodecDescriptions {

    private final Map<String, String> shared;
    private final Map<String, String> own;
    private final Set<String> used = new TreeSet<>();

    private CodecDescriptions(Map<String, String> shared, Map<String, String> own) {
        this.shared = shared;
        this.own = own;
    }

    /** {@return those of a file beside {@code owner}, a class of the tests} */
    public static CodecDescriptions of(Class<?> owner, String file) {
        return new CodecDescriptions(Map.of(), LibraryFile.properties(owner, file));
    }

    /** {@return those of a file beside {@code owner}, and these for whatever it does not say} */
    public CodecDescriptions and(Class<?> owner, String file) {
        Map<String, String> known = new HashMap<>(shared);
        known.putAll(own);
        return new CodecDescriptions(known, LibraryFile.properties(owner, file));
    }

    String of(String key) {
        used.add(key);
        return own.getOrDefault(key, shared.getOrDefault(key, ""));
    }

    /** {@return what schemas asked for in vain, and what no schema asked for} */
    public Set<String> missingOrIdle() {
        Set<String> wrong = new TreeSet<>(own.keySet());
        wrong.removeAll(used);
        Set.copyOf(used).stream().filter(key -> of(key).isEmpty()).forEach(wrong::add);
        return wrong;
    }
}
