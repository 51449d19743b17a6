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
import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The source files of a shipped edition, read from its jar. */
final class ShippedSource {

    private final ShippedLocation place;

    ShippedSource(ShippedLocation place) {
        this.place = place;
    }

    EditionFiles files() {
        return file -> read(place.folder() + "/" + file);
    }

    boolean has(String file) {
        return place.loader().getResource(place.folder() + "/" + file) != null;
    }

    /**
     * {@return the edition, checked, with the rules compiled from it}
     *
     * @throws RuleDefectException when its files are inconsistent
     */
    ExecutableEdition checked() {
        Edition read = EditionReader.read(files(), FolderLimits.standard());
        DirectMatcher rules = PrebuiltEdition.rules(place).inOrder(read.ruleFolders());
        Edition edition = read.toBuilder().rules(rules.rules()).build();
        Consistency.check(edition);
        List<RuleFile> written = RuleFiles.read(files(), edition.ruleFolders(), FolderLimits.standard())
                .files();
        return new ExecutableEdition(FreeFactKeys.addedTo(edition, written), rules);
    }

    private byte[] read(String path) {
        ClassLoader loader = place.loader();
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                throw new RuleDefectException("Le cahier des charges « " + place.id() + " » n’est pas entier : « "
                        + path
                        + " » est introuvable par le chargeur de classes " + LoaderName.of(loader)
                        + ", qui prend cette édition dans « " + loader.getResource(place.folder() + "/cahier.yaml")
                        + " ». Vérifiez que rien n’a été retiré de ce jar.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new RuleDefectException(
                    "« " + loader.getResource(path) + " » est illisible : vérifiez ce jar. Cause : " + e, e);
        }
    }
}
