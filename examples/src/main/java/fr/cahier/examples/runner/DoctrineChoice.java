package fr.cahier.examples.runner;

import fr.cahier.Evaluator;
import fr.cahier.authoring.DoctrineFile;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.regulation.Edition;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names what the office decided once for all dossiers; what is dated after today is refused. */
final class DoctrineChoice {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--doctrine",
            paramLabel = "FICHIER",
            description =
                    "Les lectures que le service a retenues là où le texte laisse une question ouverte, un fichier"
                            + " .yaml ; elles valent pour tous les dossiers de leur période (par défaut : aucune). La commande"
                            + " doctrine donne la liste des questions.")
    private @Nullable Path file;

    /** {@return an evaluator that follows the doctrine of the command line, if any} */
    Evaluator given(Evaluator evaluator) {
        return given(evaluator, file);
    }

    /** {@return an evaluator that follows the doctrine in {@code path}; the same without one} */
    Evaluator given(Evaluator evaluator, @Nullable Path path) {
        return path == null
                ? evaluator
                : read(path).notAfter(LocalDate.now(evaluator.zone())).applied(evaluator);
    }

    boolean isGiven() {
        return file != null;
    }

    /** {@return the doctrine of the command line, which fits {@code edition}; one that settles nothing without it} */
    Doctrine fitting(Edition edition) {
        return file == null
                ? Doctrine.VIDE
                : read(file).notAfter(LocalDate.now(edition.zone())).fitting(edition);
    }

    private DoctrineFile read(Path path) {
        try {
            return DoctrineFile.read(path);
        } catch (UncheckedIOException unreadable) {
            throw new ParameterException(
                    spec.commandLine(), "Doctrine introuvable ou illisible : « " + path + " ». Vérifiez le chemin.");
        }
    }
}
