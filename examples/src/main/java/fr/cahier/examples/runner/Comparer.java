package fr.cahier.examples.runner;

import fr.cahier.Evaluation;
import fr.cahier.Evaluator;
import fr.cahier.diff.DossierDiff;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.plan.ComparisonWriter;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Planner;
import fr.cahier.plan.Progress;
import fr.cahier.report.ComparisonReport;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two states of a dossier and the verdicts on them, and says what became of the plan. */
@Command(
        name = "comparer",
        description =
                "Compare deux états d’un dossier : ce qui y a changé, si le plan de l’état d’avant a été suivi, les"
                        + " constats qui ont changé et pourquoi, et l’avis proposé avant et après.",
        footer = {
            "  0  la comparaison est faite",
            "  3  dossier illisible, ou déposé un jour où aucune édition n’est en vigueur",
            "  4  commande mal écrite",
            "  5  défauts des règles"
        })
final class Comparer implements Callable<Integer> {

    private final Terminal out;
    private final Terminal err;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "AVANT", description = "Le dossier d’avant, un fichier .json.")
    private String before;

    @Parameters(index = "1", paramLabel = "APRES", description = "Le dossier d’après, un fichier .json.")
    private String after;

    @Mixin
    private EditionChoice choice;

    @Mixin
    private DoctrineChoice doctrine;

    @Mixin
    private Moment moment;

    @Mixin
    private OfficersHand hand;

    @Mixin
    private FormatChoice format;

    Comparer(Terminal out, Terminal err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        hand.check();
        List<Dossier> dossiers = new ArrayList<>();
        for (Input input : List.of(Input.one(before, this::wrong), Input.one(after, this::wrong))) {
            try {
                dossiers.add(input.read(err));
            } catch (UnreadableDossierException unreadable) {
                input.tell(unreadable, err);
            }
        }
        if (dossiers.size() < 2) {
            return ExitCode.UNREADABLE.code();
        }
        print(dossiers.get(0), dossiers.get(1), doctrine.given(choice.evaluator()));
        return ExitCode.COMPLIANT.code();
    }

    private void print(Dossier earlier, Dossier later, Evaluator evaluator) {
        Evaluation before = moment.evaluation(evaluator, earlier);
        Evaluation evaluation = moment.evaluation(evaluator, later);
        warn(before.verdict(), evaluation.verdict());
        Optional<ReviewedVerdict> reviewed = hand.beside(evaluation, err);
        Verdict held = reviewed.map(ReviewedVerdict::held).orElse(evaluation.verdict());
        Verdict heldBefore = hand.beside(before).map(ReviewedVerdict::held).orElse(before.verdict());
        Plan plan = plan(earlier, heldBefore, evaluator);
        VerdictDiff verdict = heldBefore.diff(held);
        DossierDiff dossier = DossierDiff.between(earlier, later, plan.declared());
        Progress progress = Progress.of(plan, later, held);
        String others = otherDossiers(before.verdict(), evaluation.verdict());
        if (!others.isEmpty()) {
            (format.isText() ? out : err).println(others);
        }
        out.print(format.told(
                () -> reviewed.map(one -> ComparisonReport.of(dossier, verdict, progress, one))
                        .orElseGet(() -> ComparisonReport.of(dossier, verdict, progress)),
                () -> ComparisonWriter.json(dossier, verdict, progress)));
    }

    /** What the officer set aside in the earlier dossier was not asked of its applicant. */
    private Plan plan(Dossier earlier, Verdict held, Evaluator evaluator) {
        Planner planner = Planner.of(evaluator);
        return moment.in(evaluator.zone())
                .map(at -> planner.plan(earlier, held, at))
                .orElseGet(() -> planner.plan(earlier, held));
    }

    /** Between two editions, findings may change though the dossier says the same. */
    private void warn(Verdict then, Verdict now) {
        if (!then.receipt().regulation().equals(now.receipt().regulation())) {
            err.println("Avertissement : l’état d’avant est jugé selon « "
                    + then.receipt().regulation() + " », celui d’après selon « "
                    + now.receipt().regulation()
                    + " » ; des constats peuvent changer sans que le dossier y soit pour rien. Nommez une édition par"
                    + " --cahier, ou un jour par --le, pour les juger selon la même.");
        }
    }

    /** {@return that the two files are not two states of one dossier; empty where nothing tells them apart} */
    private static String otherDossiers(Verdict then, Verdict now) {
        return differ(then.dossierReference(), now.dossierReference()) || differ(then.candidate(), now.candidate())
                ? "Avertissement : ces deux fichiers ne semblent pas être deux états d’un même dossier. Avant : "
                        + named(then) + ". Après : " + named(now) + "."
                : "";
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static String named(Verdict verdict) {
        return "dossier " + Objects.requireNonNullElse(verdict.dossierReference(), "sans référence") + ", candidat "
                + Objects.requireNonNullElse(verdict.candidate(), "non nommé");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
