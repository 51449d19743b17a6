package fr.cahier.examples.runner;

import fr.cahier.Evaluator;
import fr.cahier.Regulations;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Problem;
import fr.cahier.dossier.Reading;
import fr.cahier.json.DossierReader;
import fr.cahier.regulation.Regulation;
import fr.cahier.verdict.Verdict;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What commands on one dossier have in common: which regulation it is judged against, and its verdict. */
final class OneDossier {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--cahier",
            paramLabel = "CAHIER",
            defaultValue = "spro-conseil/2020",
            description = "Cahier des charges et édition (par défaut : ${DEFAULT-VALUE}).")
    private String regulationId;

    @Option(
            names = "--regles",
            paramLabel = "DOSSIER",
            description =
                    "Un dossier de règles à employer à la place de l’édition livrée ; --cahier est alors sans effet.")
    private @Nullable Path rules;

    /** {@return the regulation that the command line names} */
    Regulation regulation() {
        if (rules != null) {
            return Regulations.directory(rules, UserCache.rules());
        }
        try {
            return Regulations.shipped(regulationId);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), unknown.getMessage());
        }
    }

    /** {@return the verdict on the dossier in {@code place}; warnings go to {@code err}} */
    Verdict verdict(String place, Regulation regulation, PrintStream err) {
        return Evaluator.of(regulation).evaluate(read(place, err));
    }

    /** {@return the dossier in {@code place}; warnings go to {@code err}} */
    Dossier read(String place, PrintStream err) {
        if (Files.isDirectory(Path.of(place))) {
            throw new ParameterException(
                    spec.commandLine(), "« " + place + " » est un répertoire. Donnez un seul fichier .json.");
        }
        Input input = Input.of(List.of(place), message -> new ParameterException(spec.commandLine(), message))
                .get(0);
        Reading reading = input.read(DossierReader.standard());
        for (Problem warning : reading.warnings()) {
            err.println("Avertissement, " + input.name() + " : " + warning.message());
        }
        return reading.dossier();
    }
}
