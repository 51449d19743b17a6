package fr.cahier.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Versions as the build wrote them. They are not read from a manifest: a host that merges jars into one of its own has a
 * manifest of its own.
 */
public final class Version {

    private static final String FILE = "/fr/cahier/version.properties";

    private static final Properties WRITTEN = read();

    /** Of this library. */
    public static final String CURRENT = WRITTEN.getProperty("version");

    /** Of the Drools executable model that this library was built with. */
    public static final String DROOLS = WRITTEN.getProperty("drools");

    private Version() {}

    private static Properties read() {
        try (InputStream in = LibraryFile.open(Version.class, FILE)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
