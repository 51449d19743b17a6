package fr.cahier.examples.runner;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.dossier.diff.DossierDiff;
import fr.cahier.json.ComparisonWriter;
import fr.cahier.json.DossierReader;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Planner;
import fr.cahier.plan.Progress;
import fr.cahier.report.ComparisonReport;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictDiff;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two states of a dossier and the verdicts on them, and says what became of the plan. */
@Command(
        name = "comparer",
        description =
                "Compare deux états d’un dossier : ce qui y a changé, si le plan de l’état d’avant a été suivi, les"
                        + " constats qui ont changé et pourquoi, et l’avis proposé avant et après.",
        synopsisHeading = "Usage : ",
        optionListHeading = "%nOptions :%n",
        parameterListHeading = "%nArguments :%n",
        footerHeading = "%nCodes de sortie :%n",
        footer = {
            "  0  la comparaison est faite",
            "  3  dossier illisible, ou déposé un jour où aucune édition n’est en vigueur",
            "  4  commande mal écrite",
            "  5  défauts des règles"
        })
final class Comparer implements Callable<Integer> {

    private final PrintStream out;
    private final PrintStream err;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "AVANT", description = "Le dossier d’avant, un fichier .json.")
    private String before;

    @Parameters(index = "1", paramLabel = "APRES", description = "Le dossier d’après, un fichier .json.")
    private String after;

    @Mixin
    private Law law;

    @Mixin
    private Moment moment;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "texte",
            description = "Écrivez texte ou json (par défaut : ${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = {"-h", "--aide", "--help"},
            usageHelp = true,
            description = "Affiche cette aide.")
    private boolean help;

    Comparer(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        List<Dossier> dossiers = new ArrayList<>();
        for (Input input : List.of(input(before), input(after))) {
            try {
                dossiers.add(input.read(DossierReader.standard()).dossier());
            } catch (UnreadableDossierException unreadable) {
                err.println("Dossier illisible, " + input.name() + " :");
                unreadable.problems().forEach(problem -> err.println("  - " + problem));
            }
        }
        if (dossiers.size() < 2) {
            return ExitCode.UNREADABLE.code();
        }
        print(dossiers.get(0), dossiers.get(1), law.evaluator());
        return ExitCode.COMPLIANT.code();
    }

    private Input input(String place) {
        if (Files.isDirectory(Input.path(place, this::wrong))) {
            throw wrong("« " + place + " » est un répertoire : donnez un fichier .json.");
        }
        return Input.of(List.of(place), this::wrong).get(0);
    }

    private void print(Dossier earlier, Dossier later, Evaluator evaluator) {
        Planner planner = Planner.of(evaluator);
        Plan plan =
                moment.in(evaluator.zone()).map(at -> planner.plan(earlier, at)).orElseGet(() -> planner.plan(earlier));
        Verdict now = moment.evaluation(evaluator).apply(later);
        VerdictDiff verdict = plan.verdict().diff(now);
        DossierDiff dossier = DossierDiff.between(earlier, later);
        Progress progress = Progress.of(plan, later, now);
        out.print(
                switch (format) {
                    case texte -> ComparisonReport.of(dossier, verdict, progress);
                    case json -> ComparisonWriter.json(dossier, verdict, progress);
                });
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
