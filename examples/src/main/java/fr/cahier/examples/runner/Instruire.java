package fr.cahier.examples.runner;

import fr.cahier.Evaluation;
import fr.cahier.report.ReviewForm;
import fr.cahier.report.Templates;
import fr.cahier.verdict.Verdict;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the form of an officer's sheet as a page. */
@Command(
        name = "instruction",
        description =
                "Écrit la fiche de l’instructeur, à imprimer et à remplir à la main : les questions à trancher avec leurs"
                        + " lectures, et les constats dont il peut s’écarter en disant pourquoi.",
        footer = {
            "  0  fiche écrite, quel que soit l’avis",
            "  3  dossier illisible, ou déposé un jour où aucune édition n’est en vigueur",
            "  4  commande ou modèle mal écrit",
            "  5  défaut des règles"
        })
final class Instruire implements Callable<Integer> {

    private final Terminal out;
    private final Terminal err;

    @Mixin
    private OneDossier dossier;

    @Mixin
    private Output output;

    Instruire(Terminal out, Terminal err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        String form = output.form("html", Output.PAGES);
        Templates templates = output.templates();
        Evaluation evaluation = dossier.judge(err).evaluation();
        Verdict verdict = evaluation.verdict();
        String page = dossier.reviewed(evaluation, err)
                .map(reviewed -> ReviewForm.html(reviewed, templates))
                .orElseGet(() -> ReviewForm.html(verdict, templates));
        output.write(Output.page(page, form, verdict.receipt().instant()), out);
        return ExitCode.COMPLIANT.code();
    }
}
