package fr.cahier.examples.runner;

import fr.cahier.Regulations;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.RuleDefectException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a folder of rules, and says everything that is wrong with it at once. */
@Command(
        name = "verifier",
        description = "Vérifie un dossier de règles et dit tous ses défauts, avec leur place et ce qu’il faut essayer.",
        synopsisHeading = "Usage : ",
        optionListHeading = "%nOptions :%n",
        parameterListHeading = "%nArguments :%n",
        footerHeading = "%nCodes de sortie :%n",
        footer = {"  0  aucun défaut", "  4  commande mal écrite", "  5  défauts trouvés"})
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
            Regulation regulation = Regulations.directory(folder);
            out.println("Aucun défaut : " + regulation.id() + ", "
                    + regulation.judged().size() + " obligations à juger, "
                    + regulation.rules().rules().size() + " règles.");
            return ExitCode.COMPLIANT.code();
        } catch (RuleDefectException defects) {
            out.println(defects.getMessage());
            return ExitCode.DEFECT.code();
        }
    }
}
