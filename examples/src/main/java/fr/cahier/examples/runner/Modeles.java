package fr.cahier.examples.runner;

import fr.cahier.office.OfficeFormat;
import fr.cahier.office.OfficeTemplate;
import fr.cahier.report.Templates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
        Map<String, byte[]> templates = templates();
        Written.files(
                folder,
                delivery -> {
                    for (var template : templates.entrySet()) {
                        checkNew(folder.resolve(template.getKey()));
                        delivery.put(template.getKey(), template.getValue());
                    }
                },
                this::wrong);
        templates.keySet().forEach(file -> out.println("Copié : " + folder.resolve(file)));
        return ExitCode.COMPLIANT.code();
    }

    private static Map<String, byte[]> templates() {
        Map<String, byte[]> templates = new LinkedHashMap<>();
        Templates.texts().forEach((file, text) -> templates.put(file, text.getBytes(StandardCharsets.UTF_8)));
        for (OfficeFormat format : OfficeFormat.values()) {
            templates.put(OfficeTemplate.fileName(format), OfficeTemplate.shippedFile(format));
        }
        templates.put(OfficeTemplate.VISIT, OfficeTemplate.shippedVisitFile());
        return templates;
    }

    private void checkNew(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw wrong("« " + file + " » existe déjà. Donnez un dossier neuf.");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
