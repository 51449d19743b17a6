package fr.cahier.internal.folder;

import fr.cahier.internal.Visible;
import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in a folder and in those below it, up to a number that no edition needs; beyond it the folder is refused, and
 * not read in part. So is a name that would not be seen as it is.
 */
final class FolderEntries {

    private static final int MAX_ENTRIES = 200;
    private static final int MAX_ENTRIES_IN_ALL = 2_000;

    private final Path root;
    private int entriesInAll;

    /** @param root the folder that is refused when there is too much in it */
    FolderEntries(Path root) {
        this.root = root;
    }

    /**
     * {@return the files and folders in {@code folder}, in the order of their names}
     *
     * @throws RuleDefectException when there are too many, one has a name that may not be, or they cannot be listed
     */
    List<Path> in(Path folder) {
        List<Path> found;
        try (Stream<Path> entries = Files.list(folder)) {
            found = entries.limit(MAX_ENTRIES + 1L).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new RuleDefectException("Illisible : " + quoted(folder) + ". Vérifiez vos droits.", e);
        }
        checkCount(folder, found.size(), MAX_ENTRIES);
        entriesInAll += found.size();
        checkCount(root, entriesInAll, MAX_ENTRIES_IN_ALL);
        found.forEach(FolderEntries::checkName);
        return found;
    }

    private static void checkCount(Path folder, int count, int max) {
        if (count > max) {
            throw new RuleDefectException(quoted(folder) + " contient plus de " + max
                    + " fichiers et dossiers : retirez ce qui n’est pas de l’édition.");
        }
    }

    private static void checkName(Path entry) {
        if (entry.getFileName().toString().codePoints().anyMatch(Visible::isInvisible)) {
            throw new RuleDefectException(
                    "Le nom " + quoted(entry) + " porte un caractère qui ne se voit pas : renommez-le, ou retirez-le.");
        }
    }

    /** {@return the name of {@code path}, to be shown} */
    static String quoted(Path path) {
        return "« " + Visible.text(path.toString()) + " »";
    }
}
