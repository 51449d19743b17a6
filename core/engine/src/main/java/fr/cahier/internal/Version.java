package fr.cahier.internal;

import java.util.Map;
import java.util.Objects;

/** Versions written by the build. A manifest would not do: a host that merges jars has its own. */
public final class Version {

    private static final Map<String, String> WRITTEN =
            LibraryFile.properties(Version.class, "/fr/cahier/version.properties");

    public static final String CURRENT = required("version");

    /** Of the executable model that the build used. */
    public static final String DROOLS = required("drools");

    private Version() {}

    private static String required(String key) {
        return Objects.requireNonNull(WRITTEN.get(key), key);
    }
}
