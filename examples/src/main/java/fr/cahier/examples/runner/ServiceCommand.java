package fr.cahier.examples.runner;

import fr.cahier.service.ServiceFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the file of a service, which its letters take their head, foot, delays and appeals from. */
@Command(
        name = "service",
        description =
                "Vérifie le fichier d’un service, d’où les lettres tiennent leur en-tête, leur signataire, leurs délais"
                        + " et leurs voies de recours, et dit les clés qui y manquent.",
        footer = {"  0  fichier utilisable", "  4  commande mal écrite", "  5  défaut du fichier"})
final class ServiceCommand implements Callable<Integer> {

    private final Terminal out;

    @Parameters(paramLabel = "FICHIER", description = "Le fichier du service, par exemple examples/service.yaml.")
    private Path file;

    @Spec
    private CommandSpec spec;

    ServiceCommand(Terminal out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        ServiceFile service = read(file, spec);
        service.text().ifPresent(text -> TextFile.read(text, spec));
        List<String> unsaid = service.profile().unsaid();
        out.println("Le fichier du service est utilisable.");
        if (!unsaid.isEmpty()) {
            out.println("Ce qu’il ne dit pas, et qui restera entre crochets dans les lettres qui en parlent :");
            unsaid.forEach(key -> out.println("  " + key));
        }
        return ExitCode.COMPLIANT.code();
    }

    static ServiceFile read(Path path, CommandSpec spec) {
        try {
            return ServiceFile.read(path);
        } catch (UncheckedIOException unreadable) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Fichier du service introuvable ou illisible : « " + path + " ». Vérifiez le chemin.");
        }
    }
}
