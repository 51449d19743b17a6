package fr.cahier.examples.runner;

import fr.cahier.Evaluator;
import fr.cahier.NoEditionException;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.instruction.UnreadableInstructionException;
import fr.cahier.report.DeparturesReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists where officers depart from the engine, obligation by obligation. */
@Command(
        name = "ecarts",
        description = "Compte, par obligation, les écarts des instructeurs : la règle qui en a beaucoup est à relire.",
        footer = {
            "  0  liste écrite",
            "  3  un dossier ou une instruction illisible, ou un dépôt sans édition ; les autres sont comptés",
            "  4  commande mal écrite",
            "  5  défaut des règles"
        })
final class Ecarts implements Callable<Integer> {

    private final Terminal out;
    private final Terminal err;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RÉPERTOIRE", description = "Les dossiers.")
    private String place;

    @Option(
            names = "--instructions",
            paramLabel = "RÉPERTOIRE",
            required = true,
            description = "Les instructions, chacune sous le nom du fichier de son dossier.")
    private Path instructions;

    @Mixin
    private EditionChoice choice;

    @Mixin
    private DoctrineChoice doctrine;

    @Mixin
    private InstructionDay day;

    Ecarts(Terminal out, Terminal err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(instructions)) {
            throw wrong("« " + instructions
                    + " » n’est pas un répertoire. Donnez à --instructions celui des instructions.");
        }
        Evaluator evaluator = doctrine.given(choice.evaluator());
        List<ReviewedVerdict> all = new ArrayList<>();
        ExitCode code = ExitCode.COMPLIANT;
        for (Input input : Input.of(List.of(place), this::wrong)) {
            Path file = instructions.resolve(input.fileName());
            Optional<String> refused = Input.refusal(file, instructions);
            if (refused.isPresent()) {
                err.println(file + " : " + refused.get());
                code = ExitCode.UNREADABLE;
            } else if (Files.exists(file)) {
                try {
                    all.add(day.beside(evaluator.evaluation(input.read().dossier()), file));
                } catch (UnreadableDossierException | UnreadableInstructionException | NoEditionException unreadable) {
                    err.print(input.name() + " : " + unreadable.getMessage() + "\n");
                    code = ExitCode.UNREADABLE;
                }
            }
        }
        out.print(DeparturesReport.of(all));
        return code.code();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
