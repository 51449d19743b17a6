package fr.cahier.examples.runner;

import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.report.ReviewForm;
import fr.cahier.report.Templates;
import fr.cahier.verdict.Verdict;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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

    private static final Set<String> FORMS = Set.of("html", "pdf");

    private final Terminal out;
    private final Terminal err;

    @Parameters(paramLabel = "FICHIER", description = "Le dossier, un fichier .json ; « - » lit l’entrée standard.")
    private String place;

    @Mixin
    private OneDossier dossier;

    @Mixin
    private OfficersHand hand;

    @Mixin
    private Output output;

    Instruire(Terminal out, Terminal err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        String form = output.form("html");
        if (!FORMS.contains(form)) {
            throw output.wrong("--vers : donnez un nom qui finit par .html ou .pdf.");
        }
        Templates templates = output.templates();
        Verdict verdict = dossier.judge(place, err).verdict();
        Verdict held = hand.beside(verdict).map(ReviewedVerdict::held).orElse(verdict);
        String page = ReviewForm.html(held, templates);
        output.write(Output.page(page, form, verdict.receipt().instant()), out);
        return ExitCode.COMPLIANT.code();
    }
}
