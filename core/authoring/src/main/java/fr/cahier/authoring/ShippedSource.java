package fr.cahier.authoring;

import fr.cahier.ExecutableEdition;
import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.LoaderName;
import fr.cahier.internal.edition.PrebuiltEdition;
import fr.cahier.internal.edition.ShippedLocation;
import fr.cahier.internal.folder.EditionFiles;
import fr.cahier.internal.folder.RuleFiles;
import fr.cahier.internal.language.FreeFactKeys;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.match.DirectMatcher;
import fr.cahier.internal.review.Consistency;
import fr.cahier.internal.yaml.edition.EditionReader;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The source files of a shipped edition, read from its jar. Its rules stand there twice: as they were written, and as the
 * rule engine reads them, under the name that a folder gives them.
 */
final class ShippedSource implements EditionFiles {

    static final String AS_WRITTEN = ".source";

    private final ShippedLocation place;

    ShippedSource(ShippedLocation place) {
        this.place = place;
    }

    @Override
    public boolean has(String file) {
        return isThere(asWritten(file));
    }

    @Override
    public byte[] read(String file) {
        return bytes(place.folder() + "/" + asWritten(file));
    }

    /** A jar whose build kept no rules as they were written has the others only. */
    private String asWritten(String file) {
        boolean kept = file.endsWith(RuleFiles.FILE) && isThere(Edition.COMMON + "/" + RuleFiles.FILE + AS_WRITTEN);
        return kept ? file + AS_WRITTEN : file;
    }

    private boolean isThere(String file) {
        return place.loader().getResource(place.folder() + "/" + file) != null;
    }

    /**
     * {@return the edition, checked, with the rules compiled from it}
     *
     * @throws RuleDefectException when its files are inconsistent
     */
    ExecutableEdition checked() {
        EditionReader.Read read = EditionReader.read(this, FolderLimits.standard());
        DirectMatcher rules =
                PrebuiltEdition.rules(place).inOrder(read.edition().ruleFolders());
        Edition edition = read.edition().toBuilder().rules(rules.rules()).build();
        Consistency.check(edition);
        List<RuleFile> written = RuleFiles.read(
                        this, edition.ruleFolders(), read.commitments(), FolderLimits.standard())
                .files();
        return new ExecutableEdition(FreeFactKeys.addedTo(edition, written), rules);
    }

    private byte[] bytes(String path) {
        ClassLoader loader = place.loader();
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                throw new RuleDefectException(
                        RuleDefectCode.INCOMPLETE_CLASS_PATH,
                        "Le cahier des charges « " + place.id() + " » n’est pas entier : « "
                                + path
                                + " » est introuvable par le chargeur de classes " + LoaderName.of(loader)
                                + ", qui prend cette édition dans « "
                                + loader.getResource(place.folder() + "/cahier.yaml")
                                + " ». Vérifiez que rien n’a été retiré de ce jar.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new RuleDefectException(
                    RuleDefectCode.INCOMPLETE_CLASS_PATH,
                    "« " + loader.getResource(path) + " » est illisible : vérifiez ce jar. Cause : " + e,
                    e);
        }
    }
}
