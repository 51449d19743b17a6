package fr.cahier.examples.runner;

import fr.cahier.oscal.OscalWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a verdict in OSCAL. */
@Command(
        name = "oscal",
        description =
                "Évalue un dossier et écrit l’avis dans la forme normalisée OSCAL 1.1.3 : les résultats, et le plan,"
                        + " le profil et le catalogue auxquels ils renvoient.",
        footer = {
            "  0  les quatre fichiers sont écrits, quel que soit l’avis",
            "  3  dossier illisible, ou déposé un jour où aucune édition n’est en vigueur",
            "  4  commande mal écrite, ou répertoire où l’on ne peut pas écrire",
            "  5  défaut des règles"
        })
final class Oscal implements Callable<Integer> {

    private final Terminal out;
    private final Terminal err;

    @Spec
    private CommandSpec spec;

    @Mixin
    private OneDossier dossier;

    @Option(
            names = "--vers",
            paramLabel = "RÉPERTOIRE",
            required = true,
            description =
                    "Où écrire catalogue.json, profil.json, plan.json et resultats.json ; créé s’il n’existe pas.")
    private Path target;

    Oscal(Terminal out, Terminal err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        var judged = dossier.judge(err);
        write(dossier.reviewed(judged.evaluation(), err)
                .map(reviewed -> OscalWriter.files(reviewed, judged.regulation()))
                .orElseGet(() -> OscalWriter.files(judged.verdict(), judged.regulation())));
        return ExitCode.COMPLIANT.code();
    }

    private void write(Map<String, String> files) {
        Written.files(
                target,
                delivery -> {
                    for (var file : files.entrySet()) {
                        delivery.put(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
                    }
                },
                message -> new ParameterException(spec.commandLine(), message));
        out.println("Écrits dans " + target + " : " + String.join(", ", files.keySet()) + ".");
    }
}
