package fr.cahier.examples.runner;

import fr.cahier.FolderCheck;
import fr.cahier.regulation.Diagnostic;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.RuleDefectException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a folder of rules, and says everything that is wrong with it at once. */
@Command(
        name = "verifier",
        description = {
            "Vérifie un dossier de règles et dit tous ses défauts, avec leur place et ce qu’il faut essayer.",
            "Un défaut empêche l’édition de servir ; un avertissement demande qu’on le regarde."
        },
        synopsisHeading = "Usage : ",
        optionListHeading = "%nOptions :%n",
        parameterListHeading = "%nArguments :%n",
        footerHeading = "%nCodes de sortie :%n",
        footer = {
            "  0  aucun défaut (il peut y avoir des avertissements)",
            "  4  commande mal écrite",
            "  5  défauts trouvés"
        })
final class Verifier implements Callable<Integer> {

    private final PrintStream out;

    @Parameters(paramLabel = "DOSSIER", description = "Le dossier de règles, celui qui contient cahier.yaml.")
    private Path folder;

    @Option(
            names = {"-h", "--aide", "--help"},
            usageHelp = true,
            description = "Affiche cette aide.")
    private boolean help;

    Verifier(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        try {
            FolderCheck check = FolderCheck.playing(folder);
            print(check);
            return (check.errors().isEmpty() ? ExitCode.COMPLIANT : ExitCode.DEFECT).code();
        } catch (RuleDefectException defects) {
            out.println(defects.getMessage());
            return ExitCode.DEFECT.code();
        }
    }

    private void print(FolderCheck check) {
        print(check.errors(), "Un défaut :", " défauts :");
        print(check.warnings(), "Un avertissement :", " avertissements :");
        Regulation regulation = check.regulation();
        if (check.errors().isEmpty() && regulation != null) {
            out.println("Aucun défaut : " + regulation.id() + ", "
                    + regulation.judged().size() + " obligations à juger, "
                    + check.rules() + " règles, " + regulation.thresholds().size() + " seuils, "
                    + regulation.passages().size() + " passages, " + check.cases() + " cas"
                    + (check.played() ? " joués." : " lus."));
        }
    }

    private void print(List<Diagnostic> found, String one, String many) {
        if (!found.isEmpty()) {
            out.println(found.size() == 1 ? one : found.size() + many);
            found.forEach(diagnostic -> out.println("  " + diagnostic));
        }
    }
}
