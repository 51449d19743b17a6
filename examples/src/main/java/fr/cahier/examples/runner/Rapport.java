package fr.cahier.examples.runner;

import fr.cahier.Evaluation;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.report.HtmlReport;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Verdict;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the report on one dossier as a page. */
@Command(
        name = "rapport",
        description = "Écrit le rapport d’un dossier : une page à lire, à imprimer, à joindre.",
        footer = {
            "  0  rapport écrit, quel que soit l’avis",
            "  3  dossier illisible, ou déposé un jour où aucune édition n’est en vigueur",
            "  4  commande ou modèle mal écrit",
            "  5  défaut des règles"
        })
final class Rapport implements Callable<Integer> {

    private final Terminal out;
    private final Terminal err;

    @Mixin
    private OneDossier dossier;

    @Mixin
    private Output output;

    Rapport(Terminal out, Terminal err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        String form = output.form("html", Output.PAGES);
        Evaluation evaluation = dossier.evaluator().evaluation(dossier.read(err));
        Verdict verdict = evaluation.verdict();
        String page = dossier.reviewed(evaluation, err)
                .map(reviewed -> page(reviewed, evaluation))
                .orElseGet(() -> verdict.conclusion() == Conclusion.UNDECIDED
                        ? HtmlReport.of(verdict, evaluation.range(), output.templates())
                        : HtmlReport.of(verdict, output.templates()));
        output.write(Output.page(page, form, verdict.receipt().instant()), out);
        return ExitCode.COMPLIANT.code();
    }

    private String page(ReviewedVerdict reviewed, Evaluation evaluation) {
        return reviewed.conclusion() == Conclusion.UNDECIDED
                ? HtmlReport.of(reviewed, evaluation.range(reviewed::holding), output.templates())
                : HtmlReport.of(reviewed, output.templates());
    }
}
