package fr.cahier.examples.runner;

import fr.cahier.Evaluation;
import fr.cahier.Evaluator;
import fr.cahier.NoEditionException;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.IssueCode;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Verdict;
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

/** Evaluates files, one after the other. */
@Command(
        name = "evaluer",
        description = "Évalue un ou plusieurs dossiers et propose un avis motivé.",
        footer = {
            "  0  conforme (avec ou sans réserve)",
            "  1  non conforme, ou hors délai",
            "  2  incomplet",
            "  6  à trancher : le texte laisse ouverte une question dont dépend l’avis",
            "  3  dossier illisible, ou déposé un jour où aucune édition n’est en vigueur",
            "  4  commande mal écrite",
            "  5  défaut des règles",
            "De plusieurs dossiers, le plus grave l’emporte : 5, puis 4, 7, 3, 1, 2, 6, 0."
        })
final class Evaluer implements Callable<Integer> {

    private final Terminal out;
    private final Terminal err;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FICHIER",
            description = "Un fichier .json, ou un répertoire qui en contient ; « - » lit l’entrée standard.")
    private List<String> places;

    @Mixin
    private EditionChoice choice;

    @Mixin
    private DoctrineChoice doctrine;

    @Mixin
    private Moment moment;

    @Option(
            names = "--fourchette",
            description =
                    "Ajoute entre quels avis se situe le dossier selon les lectures que le service retiendrait, et ce"
                            + " que changerait chacune. Le texte le donne toujours d’un avis à trancher ; json, sur demande.")
    private boolean range;

    @Mixin
    private OfficersHand hand;

    @Mixin
    private FormatChoice format;

    Evaluer(Terminal out, Terminal err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        hand.check();
        List<Input> inputs = Input.of(places, this::wrong);
        if (hand.isGiven() && inputs.size() > 1) {
            throw wrong("--instruction porte sur un seul dossier. Donnez un seul fichier.");
        }
        Evaluator evaluator = doctrine.given(choice.evaluator());
        Printer printer = format.printer(out, inputs.size() > 1);
        Counter counter = new Counter(inputs.size(), err);
        List<ExitCode> codes = new ArrayList<>();
        for (Input input : inputs) {
            codes.add(evaluate(input, evaluator, printer));
            counter.step();
        }
        printer.end();
        return ExitCode.worst(codes).code();
    }

    private ExitCode evaluate(Input input, Evaluator evaluator, Printer printer) {
        try {
            Dossier dossier = input.read(err);
            Evaluation evaluation = moment.evaluation(evaluator, dossier);
            Verdict verdict = evaluation.verdict();
            Optional<ReviewedVerdict> reviewed = hand.beside(evaluation, err);
            if (reviewed.isPresent()) {
                return reviewed(input, evaluation, reviewed.get(), printer);
            }
            if (isRangeTold(verdict.conclusion())) {
                printer.print(input.name(), verdict, evaluation.range());
            } else {
                printer.print(input.name(), verdict);
            }
            return ExitCode.of(verdict.conclusion());
        } catch (UnreadableDossierException unreadable) {
            input.tell(unreadable, err);
            printer.unreadable(input.name(), unreadable.problems());
            return ExitCode.UNREADABLE;
        } catch (NoEditionException none) {
            err.println("Dossier non évalué, " + input.name() + " : " + none.getMessage());
            printer.unreadable(
                    input.name(),
                    List.of(InputIssue.of(IssueCode.NOT_ENOUGH_SAID, "/depot/horodatage", none.getMessage(), "")));
            return ExitCode.UNREADABLE;
        }
    }

    private ExitCode reviewed(Input input, Evaluation evaluation, ReviewedVerdict reviewed, Printer printer) {
        if (isRangeTold(reviewed.conclusion())) {
            printer.print(input.name(), reviewed, evaluation.range(reviewed::holding));
        } else {
            printer.print(input.name(), reviewed);
        }
        return ExitCode.of(reviewed.conclusion());
    }

    private boolean isRangeTold(Conclusion conclusion) {
        return range || format.isText() && conclusion == Conclusion.UNDECIDED;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
