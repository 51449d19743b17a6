package fr.cahier.examples.runner;

import fr.cahier.ExecutableEdition;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.regulation.RuleDefectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** The edition that a word of the command line names: a folder of rules, or a shipped edition. */
final class NamedEdition {

    private NamedEdition() {}

    /**
     * {@return the edition}
     *
     * @param wrong makes the exception thrown when there is neither such a folder nor such an edition
     * @throws RuleDefectException when its rules have defects; the message names the folder
     */
    static ExecutableEdition of(String place, Function<String, RuntimeException> wrong) {
        Path folder = Input.path(place, wrong);
        if (!Files.isDirectory(folder)) {
            try {
                return ExecutableEdition.shipped(place);
            } catch (IllegalArgumentException unknown) {
                throw wrong.apply("« " + place
                        + " » n’est ni un dossier de règles, ni une édition livrée. Vérifiez le chemin, ou écrivez par"
                        + " exemple label/2026.");
            }
        }
        try {
            return EditionFolder.load(folder);
        } catch (RuleDefectException defects) {
            throw new RuleDefectException(defects.code(), "Dans « " + place + " » : " + defects.getMessage(), defects);
        }
    }
}
