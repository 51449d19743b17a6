package fr.cahier.examples.runner;

import fr.cahier.Evaluation;
import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.instruction.InstructionReader;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.report.Templates;
import fr.cahier.report.VisitForm;
import fr.cahier.report.VisitReader;
import fr.cahier.report.VisitSheet;
import fr.cahier.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the sheet of what remains to be seen on site, and reads it once it is filled in. */
@Command(
        name = "visite",
        description = {
            "Écrit la fiche de ce qui reste à voir sur place, une feuille par site : à imprimer, ou à remplir dans un"
                    + " traitement de texte ou en json. La lit une fois remplie.",
            "La fiche .odt remplie se lit par : cahier visite FICHIER --lire fiche.odt --vers fiche.json",
            "La fiche json remplie se rend par : cahier evaluer FICHIER --instruction fiche.json"
        },
        footer = {
            "  0  fiche écrite ou lue, quel que soit l’avis",
            "  3  dossier ou fiche illisible, ou dossier déposé un jour où aucune édition n’est en vigueur",
            "  4  commande mal écrite",
            "  5  défaut des règles"
        })
final class Visiter implements Callable<Integer> {

    private static final List<String> FORMS = List.of("txt", "json", "html", "pdf", "odt");

    /** The forms in which an officer writes what was seen. */
    private static final List<String> FILLED_IN = List.of("json", "odt");

    private final Terminal out;
    private final Terminal err;

    @Option(
            names = "--lire",
            paramLabel = "FICHE",
            description = "La fiche .odt ou .docx remplie ; ce que le visiteur y a vu s’écrit en json.")
    private @Nullable Path filled;

    @Mixin
    private OneDossier dossier;

    @Mixin
    private FormatChoice format;

    @Mixin
    private Output output;

    Visiter(Terminal out, Terminal err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        String form = output.form(filled == null ? format.told(() -> "txt", () -> "json") : "json", FORMS);
        if (filled != null && !form.equals("json")) {
            throw output.wrong("--vers : ce qui est lu d’une fiche s’écrit en .json.");
        }
        if (FILLED_IN.contains(form)) {
            output.refuseWhatIsThere();
        }
        Templates templates = output.templates();
        Dossier read = dossier.read(err);
        Evaluator evaluator = dossier.evaluator();
        Evaluation evaluation = evaluator.evaluation(read);
        output.write(
                filled == null
                        ? sheet(form, evaluation, read, templates)
                        : read(
                                form(evaluation.verdict(), dossier.reviewed(evaluation, err), read),
                                Objects.requireNonNull(filled)),
                out);
        return ExitCode.COMPLIANT.code();
    }

    private byte[] sheet(String form, Evaluation evaluation, Dossier read, Templates templates) {
        Verdict verdict = evaluation.verdict();
        Optional<ReviewedVerdict> reviewed = dossier.reviewed(evaluation, err);
        return switch (form) {
            case "txt" -> output.text(reviewed.map(VisitSheet::of).orElseGet(() -> VisitSheet.of(verdict)));
            case "json" ->
                output.text(InstructionReader.written(
                        reviewed.map(VisitSheet::form).orElseGet(() -> VisitSheet.form(verdict))));
            case "odt" -> OfficeVisit.bytes(form(verdict, reviewed, read), templates);
            default ->
                Output.page(
                        form(verdict, reviewed, read).html(templates),
                        form,
                        verdict.receipt().instant());
        };
    }

    private static VisitForm form(Verdict verdict, Optional<ReviewedVerdict> reviewed, Dossier read) {
        return reviewed.map(hand -> VisitForm.of(hand, read)).orElseGet(() -> VisitForm.of(verdict, read));
    }

    private byte[] read(VisitForm form, Path file) {
        String read = InstructionReader.written(
                VisitReader.read(form, OfficeVisit.paragraphs(file, message -> output.wrong("--lire : " + message))));
        InstructionReader.read(read);
        return output.text(read);
    }
}
