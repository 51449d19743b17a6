package fr.cahier.examples.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A place that somebody names for a document. A link stands for the file that it leads to: that one is replaced, the link
 * stays. What is no file, a device or a pipe, can only be written to where it stands.
 *
 * @param path without a link at its end
 * @param isDevice whether it is no file on a disk
 */
record Target(Path path, boolean isDevice) {

    private static final int MAX_LINKS = 40;

    static Target of(Path named) throws IOException {
        Path path = named.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(path) && !isOfSystem(path); links++) {
            if (links == MAX_LINKS) {
                throw new RefusedTargetException("« " + named + " » est un lien qui ne mène nulle part.");
            }
            path = path.resolveSibling(Files.readSymbolicLink(path)).normalize();
        }
        if (Files.isDirectory(path)) {
            throw new RefusedTargetException("« " + named + " » est un répertoire. Donnez le nom d’un fichier.");
        }
        if (isOfSystem(path) && !Files.exists(path)) {
            throw new RefusedTargetException(
                    "« " + named + " » n’existe pas, et rien ne peut y être créé. Choisissez un autre endroit.");
        }
        boolean device = isOfSystem(path) || Files.exists(path) && !Files.isRegularFile(path);
        if (!device) {
            checkWritable(named, path);
        }
        return new Target(path, device);
    }

    /** {@return whether {@code named} is the standard output of this process, under one of its names} */
    static boolean isStandardOutput(Path named) {
        String name = named.toString();
        return name.equals("/dev/stdout") || name.equals("/dev/fd/1") || name.equals("/proc/self/fd/1");
    }

    /** A file that its owner closed to changes stays as it is, though its directory would let it be replaced. */
    static void checkWritable(Path named, Path path) throws RefusedTargetException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isWritable(path)) {
            throw new RefusedTargetException(
                    "« " + named + " » ne peut pas être remplacé : il est protégé en écriture. Vérifiez vos droits.");
        }
    }

    /** These names stand for what is open already, and lead to a file only by chance. */
    private static boolean isOfSystem(Path path) {
        return path.startsWith("/dev/fd") || path.startsWith("/proc");
    }
}
