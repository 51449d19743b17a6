package fr.cahier.internal;

import java.util.Map;
import java.util.Objects;

/**
 * Versions as the build wrote them. They are not read from a manifest: a host that merges jars into one of its own has a
 * manifest of its own.
 */
public final class Version {

    private static final Map<String, String> WRITTEN =
            LibraryFile.properties(Version.class, "/fr/cahier/version.properties");

    /** Of this library. */
    public static final String CURRENT = required("version");

    /** Of the Drools executable model that this library was built with. */
    public static final String DROOLS = required("drools");

    private Version() {}

    private static String required(String key) {
        return Objects.requireNonNull(WRITTEN.get(key), key);
    }
}
