package fr.cahier.internal;

import java.io.InputStream;

/** A file that stands in the same jar as the classes that read it. */
public final class LibraryFile {

    private LibraryFile() {}

    /**
     * {@return the file {@code name}, such as {@code /fr/cahier/version.properties}, to be closed}
     *
     * @param owner the class that reads it
     * @throws IllegalStateException when it is missing: it says from where the class was loaded
     */
    public static InputStream open(Class<?> owner, String name) {
        InputStream in = owner.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The file " + name + " of this library is missing beside "
                    + owner.getResource(owner.getSimpleName() + ".class")
                    + ". Maybe a tool that merged jars left it out.");
        }
        return in;
    }
}
