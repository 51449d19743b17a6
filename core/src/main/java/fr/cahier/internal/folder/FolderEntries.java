package fr.cahier.internal.folder;

import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in a folder, up to a number that no edition needs; beyond it the folder is refused, and not read in part.
 */
final class FolderEntries {

    private static final int MOST = 200;

    private FolderEntries() {}

    /**
     * {@return the files and folders in {@code folder}, in the order of their names}
     *
     * @throws RuleDefectException when there are too many, or they cannot be listed
     */
    static List<Path> of(Path folder) {
        List<Path> found;
        try (Stream<Path> entries = Files.list(folder)) {
            found = entries.limit(MOST + 1L).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new RuleDefectException("Illisible : « " + folder + " ». Vérifiez vos droits.", e);
        }
        if (found.size() > MOST) {
            throw new RuleDefectException("« " + folder + " » contient plus de " + MOST
                    + " fichiers et dossiers : retirez ce qui n’est pas de l’édition.");
        }
        return found;
    }
}
