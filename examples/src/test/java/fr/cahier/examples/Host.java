package fr.cahier.examples;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.dossier.Dossier;
import java.nio.file.Path;

/** A host, run on a class path of its own. */
public final class Host {

    private Host() {}

    public static void main(String[] arguments) {
        System.out.println(shipped(arguments[0]));
    }

    public static String shipped(String id) {
        return Evaluator.of(ExecutableEdition.shipped(id))
                .evaluate(Dossier.VIDE)
                .conclusion()
                .name();
    }

    public static String directory(String folder) {
        return Evaluator.of(EditionFolder.load(Path.of(folder)))
                .evaluate(Dossier.VIDE)
                .conclusion()
                .name();
    }
}
