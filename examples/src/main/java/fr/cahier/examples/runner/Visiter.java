package fr.cahier.examples.runner;

import fr.cahier.instruction.InstructionReader;
import fr.cahier.report.VisitSheet;
import fr.cahier.verdict.Verdict;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes the sheet of what remains to be seen on site. */
@Command(
        name = "visite",
        description = "Écrit la fiche de ce qui reste à voir sur place : à imprimer, ou à remplir en json.",
        footer = {
            "  0  fiche écrite, quel que soit l’avis",
            "  3  dossier illisible, ou déposé un jour où aucune édition n’est en vigueur",
            "  4  commande mal écrite",
            "  5  défaut des règles",
            "La fiche json, une fois remplie, se rend par : cahier evaluer FICHIER --instruction FICHE"
        })
final class Visiter implements Callable<Integer> {

    private final Terminal out;
    private final Terminal err;

    @Parameters(paramLabel = "FICHIER", description = "Le dossier, un fichier .json ; « - » lit l’entrée standard.")
    private String place;

    @Mixin
    private OneDossier dossier;

    @Mixin
    private FormatChoice format;

    Visiter(Terminal out, Terminal err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Verdict verdict = dossier.judge(place, err).verdict();
        out.print(format.told(() -> VisitSheet.of(verdict), () -> InstructionReader.written(VisitSheet.form(verdict))));
        return ExitCode.COMPLIANT.code();
    }
}
