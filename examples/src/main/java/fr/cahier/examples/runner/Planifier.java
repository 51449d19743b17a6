package fr.cahier.examples.runner;

import fr.cahier.plan.Plan;
import fr.cahier.plan.PlanWriter;
import fr.cahier.plan.Planner;
import fr.cahier.report.PlanReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what would have to change in one dossier for it to comply. */
@Command(
        name = "plan",
        description =
                "Dit ce qu’il faut changer dans un dossier pour qu’il soit conforme : où, par qui, et de combien.",
        footer = {
            "  0  rien à changer",
            "  1  pas de plan (délai passé), ou un plan qui ne remédie pas à tout",
            "  2  un plan",
            "  3  dossier illisible, ou déposé un jour où aucune édition n’est en vigueur",
            "  4  commande mal écrite",
            "  5  défaut des règles"
        })
final class Planifier implements Callable<Integer> {

    private final Terminal out;
    private final Terminal err;

    @Parameters(paramLabel = "FICHIER", description = "Le dossier, un fichier .json ; « - » lit l’entrée standard.")
    private String place;

    @Mixin
    private OneDossier dossier;

    @Mixin
    private FormatChoice format;

    Planifier(Terminal out, Terminal err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Planner planner = Planner.of(dossier.evaluator());
        Plan plan = planner.plan(dossier.read(place, err));
        out.print(format.told(() -> PlanReport.of(plan), () -> PlanWriter.json(plan)));
        return code(plan).code();
    }

    private static ExitCode code(Plan plan) {
        return switch (plan.outcome()) {
            case NOTHING_TO_DO -> ExitCode.COMPLIANT;
            case CHANGES -> ExitCode.INCOMPLETE;
            case INCOMPLETE, LATE -> ExitCode.NOT_COMPLIANT;
        };
    }
}
