package fr.cahier.examples.runner;

import fr.cahier.report.Templates;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the shipped templates out, for an office to start from. */
@Command(
        name = "modeles",
        description = "Copie les modèles livrés des rapports et des courriers, pour les reprendre et les employer avec"
                + " --modeles. Aucun fichier n’est écrasé.",
        footer = {"  0  modèles copiés", "  4  commande mal écrite, ou fichier déjà là"})
final class Modeles implements Callable<Integer> {

    private final Terminal out;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DOSSIER",
            description = "Le dossier où copier les modèles ; il est créé s’il n’existe pas.")
    private Path folder;

    Modeles(Terminal out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> template : Templates.texts().entrySet()) {
                Path file = folder.resolve(template.getKey());
                Files.writeString(file, template.getValue(), StandardOpenOption.CREATE_NEW);
                out.println("Copié : " + file);
            }
            return ExitCode.COMPLIANT.code();
        } catch (FileAlreadyExistsException there) {
            throw new ParameterException(
                    spec.commandLine(), "« " + there.getFile() + " » existe déjà. Donnez un dossier neuf.");
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "« " + folder + " » ne peut pas être écrit. Vérifiez le chemin, et vos droits.");
        }
    }
}
