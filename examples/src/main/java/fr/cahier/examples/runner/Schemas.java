package fr.cahier.examples.runner;

import fr.cahier.authoring.EditionSchemas;
import fr.cahier.regulation.RuleDefectException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes anew the schemas by which an editor completes the files of an edition. */
@Command(
        name = "schemas",
        description = {
            "Récrit, sous « schemas » d’un dossier de règles, ce qui permet à un éditeur de compléter et de souligner les"
                    + " fautes : les fichiers de l’édition, ses cas, et les dossiers, avec les faits qu’elle déclare.",
            "Rien d’autre ne change dans le dossier."
        },
        footer = {
            "  0  schémas à jour",
            "  4  commande mal écrite, ou dossier où l’on ne peut pas écrire",
            "  5  défauts de l’édition : rien n’a changé"
        })
final class Schemas implements Callable<Integer> {

    private final Terminal out;

    @Parameters(paramLabel = "DOSSIER", description = "Le dossier de règles, celui qui contient cahier.yaml.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    Schemas(Terminal out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Map<String, byte[]> changed;
        try {
            changed = EditionSchemas.changed(folder);
        } catch (RuleDefectException defects) {
            out.print(defects.getMessage() + "\nRien n’a été changé.\n");
            return ExitCode.DEFECT.code();
        }
        if (changed.isEmpty()) {
            out.println("Rien à changer : les schémas sont ceux de cette édition.");
        } else {
            Written.files(
                    folder.resolve(EditionSchemas.FOLDER),
                    changed,
                    message -> new ParameterException(spec.commandLine(), message));
            changed.keySet().stream()
                    .sorted()
                    .forEach(file -> out.println(EditionSchemas.FOLDER + "/" + file + " : récrit."));
        }
        return ExitCode.COMPLIANT.code();
    }
}
