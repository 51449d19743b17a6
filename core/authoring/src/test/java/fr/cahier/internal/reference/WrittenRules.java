package fr.cahier.internal.reference;

import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.folder.EditionFiles;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.folder.RuleFiles;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.yaml.edition.EditionReader;
import java.nio.file.Path;
import java.util.List;

/** The rule files of an edition as they are written. */
public final class WrittenRules {

    private WrittenRules() {}

    /** {@return those of the edition in {@code folder}, the common ones first} */
    public static List<RuleFile> of(Path folder) {
        EditionFiles files = FolderFiles.of(folder, FolderLimits.standard());
        EditionReader.Read read = EditionReader.read(files, FolderLimits.standard());
        return RuleFiles.read(files, read.edition().ruleFolders(), read.commitments(), FolderLimits.standard())
                .files();
    }
}
