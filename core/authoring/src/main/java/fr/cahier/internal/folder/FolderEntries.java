package fr.cahier.internal.folder;

import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.Visible;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lists a folder and its sub-folders up to a bound; beyond it, or with a name that would not be seen as it is, the
 * folder is refused whole.
 */
final class FolderEntries {

    private final Path root;
    private final FolderLimits limits;
    private int entriesInAll;

    /** @param root named in the refusal */
    FolderEntries(Path root, FolderLimits limits) {
        this.root = root;
        this.limits = limits;
    }

    /** @throws RuleDefectException when there are too many, a name is refused, or they cannot be listed */
    List<Path> in(Path folder) {
        List<Path> found;
        try (Stream<Path> entries = Files.list(folder)) {
            found = entries.limit(limits.folderEntries() + 1L).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new RuleDefectException(
                    RuleDefectCode.UNREADABLE_FOLDER, "Illisible : " + quoted(folder) + ". Vérifiez vos droits.", e);
        }
        checkCount(folder, found.size(), limits.folderEntries());
        entriesInAll += found.size();
        checkCount(root, entriesInAll, limits.entries());
        found.forEach(FolderEntries::checkName);
        return found;
    }

    private static void checkCount(Path folder, int count, int max) {
        if (count > max) {
            throw new RuleDefectException(
                    RuleDefectCode.LIMIT_EXCEEDED,
                    quoted(folder) + " contient plus de " + max
                            + " fichiers et dossiers : retirez ce qui n’est pas de l’édition.");
        }
    }

    private static void checkName(Path entry) {
        if (entry.getFileName().toString().codePoints().anyMatch(Visible::isInvisible)) {
            throw new RuleDefectException(
                    RuleDefectCode.REFUSED_CHARACTER,
                    "Le nom " + quoted(entry) + " porte un caractère qui ne se voit pas : renommez-le, ou retirez-le.");
        }
    }

    static String quoted(Path path) {
        return "« " + Visible.text(path.toString()) + " »";
    }
}
