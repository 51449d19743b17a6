package fr.cahier.examples.runner;

import fr.cahier.Evaluator;
import fr.cahier.Limits;
import fr.cahier.dossier.Dossier;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.plan.Plan;
import fr.cahier.plan.PlanWriter;
import fr.cahier.plan.Planner;
import fr.cahier.report.PlanReport;
import fr.cahier.report.Templates;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what would have to change in one dossier for it to comply. */
@Command(
        name = "plan",
        description =
                "Dit ce qu’il y a à faire ou à dire pour qu’un dossier soit conforme, par qui, et par quelles autres voies ;"
                        + " et ce que la recherche sait de plus court.",
        footer = {
            "  0  rien à faire",
            "  1  pas de plan (délai passé), ou un plan qui ne remédie pas à tout",
            "  2  un plan",
            "  3  dossier illisible, ou déposé un jour où aucune édition n’est en vigueur",
            "  4  commande ou modèle mal écrit",
            "  5  défaut des règles"
        })
final class Planifier implements Callable<Integer> {

    private static final List<String> FORMS = List.of("txt", "json", "html", "pdf");
    private static final long MAX_SECONDS = 3_600;

    private final Terminal out;
    private final Terminal err;

    @Mixin
    private OneDossier dossier;

    @Mixin
    private FormatChoice format;

    @Mixin
    private Output output;

    @Option(
            names = "--temps",
            paramLabel = "SECONDES",
            description =
                    "Le temps de la recherche, au plus ; ce qu’elle a trouvé jusque-là est donné, et dit arrêté (par défaut :"
                            + " 120).")
    private long seconds = Limits.standard().planTime().toSeconds();

    @Spec
    private CommandSpec spec;

    Planifier(Terminal out, Terminal err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        if (seconds < 1 || seconds > MAX_SECONDS) {
            throw new ParameterException(
                    spec.commandLine(), "--temps : donnez un nombre de secondes, de 1 à " + MAX_SECONDS + ".");
        }
        String form = output.form(format.told(() -> "txt", () -> "json"), FORMS);
        Templates templates = output.templates();
        Evaluator evaluator = dossier.evaluator();
        Planner planner = Planner.of(evaluator.withLimits(evaluator.limits().toBuilder()
                .planTime(Duration.ofSeconds(seconds))
                .build()));
        Dossier read = dossier.read(err);
        Optional<ReviewedVerdict> reviewed =
                dossier.isReviewed() ? dossier.reviewed(evaluator.evaluation(read), err) : Optional.empty();
        Plan plan = reviewed.map(one -> planner.plan(read, one.held())).orElseGet(() -> planner.plan(read));
        output.write(document(form, plan, reviewed, templates), out);
        return code(plan).code();
    }

    private byte[] document(String form, Plan plan, Optional<ReviewedVerdict> reviewed, Templates templates) {
        return switch (form) {
            case "txt" ->
                output.text(reviewed.map(one -> PlanReport.of(plan, one)).orElseGet(() -> PlanReport.of(plan)));
            case "json" -> output.text(PlanWriter.json(plan));
            default ->
                Output.page(
                        reviewed.map(one -> PlanReport.html(plan, one, templates))
                                .orElseGet(() -> PlanReport.html(plan, templates)),
                        form,
                        plan.verdict().receipt().instant());
        };
    }

    private static ExitCode code(Plan plan) {
        return switch (plan.outcome()) {
            case NOTHING_TO_DO -> ExitCode.COMPLIANT;
            case CHANGES -> ExitCode.INCOMPLETE;
            case INCOMPLETE, LATE -> ExitCode.NOT_COMPLIANT;
        };
    }
}
