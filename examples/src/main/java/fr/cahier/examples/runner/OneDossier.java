package fr.cahier.examples.runner;

import fr.cahier.Evaluator;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What commands on one dossier have in common: which edition it is judged against, and its verdict. */
final class OneDossier {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private Law law;

    /** {@return an evaluator of the edition that the command line names, or that the day of each deposit chooses} */
    Evaluator evaluator() {
        return law.evaluator();
    }

    /** {@return the dossier in {@code place} and its verdict; warnings go to {@code err}} */
    Judged judge(String place, PrintStream err) {
        Dossier dossier = read(place, err);
        Evaluator evaluator = evaluator();
        return new Judged(evaluator.evaluate(dossier), evaluator.regulation(dossier));
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

    /**
     * @param verdict on the dossier
     * @param regulation the edition that it was judged against
     */
    record Judged(Verdict verdict, Regulation regulation) {}
}
