package fr.cahier.examples.runner;

import fr.cahier.authoring.FingerprintRefresh;
import fr.cahier.authoring.FingerprintRefresh.Change;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.regulation.RuleDefectException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes anew what an edition says of its official text. */
@Command(
        name = "empreintes",
        description = {
            "Recalcule dans un dossier de règles ce qui se tire du texte officiel : le sha-256, les lignes non vides et"
                    + " l’empreinte de chaque passage, et dit ce qui a changé.",
            "Rien d’autre ne change dans les fichiers : ni les commentaires, ni la mise en page."
        },
        footer = {
            "  0  empreintes à jour",
            "  4  commande mal écrite, texte refusé, ou dossier où l’on ne peut pas écrire",
            "  5  fichiers illisibles, ou passage qui n’est plus dans le texte : rien n’a changé"
        })
final class Empreintes implements Callable<Integer> {

    private final Terminal out;

    @Parameters(paramLabel = "DOSSIER", description = "Le dossier de règles, celui qui contient cahier.yaml.")
    private Path folder;

    @Option(
            names = "--texte",
            paramLabel = "FICHIER",
            required = true,
            description = "Le texte officiel, en texte brut (UTF-8).")
    private Path text;

    @Spec
    private CommandSpec spec;

    Empreintes(Terminal out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        byte[] read = TextFile.read(text, spec);
        try {
            FingerprintRefresh refresh = FingerprintRefresh.of(folder, read);
            List<String> others = refresh.changedSince(folder);
            if (!others.isEmpty()) {
                throw wrong("Rien n’a été écrit : " + String.join(", ", others) + (others.size() == 1 ? " a" : " ont")
                        + " changé pendant le calcul. Recommencez.");
            }
            if (!refresh.changes().isEmpty()) {
                Written.files(folder, refresh.files(), this::wrong);
            }
            tell(refresh.changes());
            return ExitCode.COMPLIANT.code();
        } catch (RefusedValueException refused) {
            throw wrong("Texte refusé, « " + text + " » : " + refused.reason() + " " + refused.advice());
        } catch (RuleDefectException defects) {
            out.print(defects.getMessage() + "\nRien n’a été changé.\n");
            return ExitCode.DEFECT.code();
        }
    }

    private void tell(List<Change> changes) {
        if (changes.isEmpty()) {
            out.println("Rien à changer : les empreintes sont celles de ce texte.");
            return;
        }
        changes.forEach(change -> out.println(line(change)));
        List<Change> toRead = changes.stream()
                .filter(change -> change.passage() != null && !change.old().isEmpty())
                .toList();
        out.println(changes.size() == 1 ? "Une valeur changée." : changes.size() + " valeurs changées.");
        if (!toRead.isEmpty()) {
            out.println("À relire, car leurs mots ont changé :");
            toRead.forEach(change -> out.println("  passage l. " + change.passage()
                    + (change.founds().isEmpty()
                            ? ", qui ne fonde aucune obligation"
                            : ", qui fonde " + String.join(", ", change.founds()))));
        }
    }

    private static String line(Change change) {
        return change.file() + ":" + change.line() + " : " + change.key()
                + (change.passage() == null ? "" : " du passage l. " + change.passage()) + " : "
                + (change.old().isEmpty() ? "(rien)" : change.old()) + " -> " + change.now();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
