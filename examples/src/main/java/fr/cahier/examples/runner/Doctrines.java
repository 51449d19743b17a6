package fr.cahier.examples.runner;

import fr.cahier.NoEditionException;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.explanation.ExplanationWriter;
import fr.cahier.regulation.Edition;
import fr.cahier.report.QuestionsReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the questions that a text leaves open, which an office can settle once for all dossiers. */
@Command(
        name = "doctrine",
        description = "Liste les questions que le texte laisse ouvertes, les lectures possibles de chacune, et ce que"
                + " chaque lecture fait du constat, une fois retenue ; avec --doctrine, vérifie le fichier et dit ce qui"
                + " est tranché.",
        footer = {"  0  liste donnée", "  4  commande mal écrite", "  5  défaut des règles ou de la doctrine"})
final class Doctrines implements Callable<Integer> {

    private final Terminal out;

    @Spec
    private CommandSpec spec;

    @Mixin
    private EditionChoice choice;

    @Mixin
    private DoctrineChoice doctrine;

    @Mixin
    private FormatChoice format;

    Doctrines(Terminal out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Edition edition = edition();
        Doctrine settled = doctrine.fitting(edition);
        out.print(format.told(
                () -> QuestionsReport.of(edition, settled), () -> ExplanationWriter.questions(edition, settled)));
        return ExitCode.COMPLIANT.code();
    }

    private Edition edition() {
        try {
            return choice.catalogue(null).edition();
        } catch (NoEditionException none) {
            throw new ParameterException(spec.commandLine(), none.getMessage());
        }
    }
}
