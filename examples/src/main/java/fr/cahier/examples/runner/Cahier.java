package fr.cahier.examples.runner;

import fr.cahier.NoEditionException;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.instruction.UnreadableInstructionException;
import fr.cahier.regulation.CrossedFactsException;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.report.TemplateException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The runner of case officers. Its commands inherit the headings of their help, and the option that asks for it. */
@Command(
        name = "cahier",
        description = "Confronte un dossier de candidature à un cahier des charges et explique chaque constat.",
        synopsisHeading = "Usage : ",
        parameterListHeading = "%nArguments :%n",
        optionListHeading = "%nOptions :%n",
        commandListHeading = "%nCommandes :%n",
        footerHeading = "%nCodes de sortie :%n",
        footer = "  Chaque commande dit les siens : cahier COMMANDE --aide",
        synopsisSubcommandLabel = "COMMANDE",
        scope = ScopeType.INHERIT)
public final class Cahier {

    @Option(
            names = {"-h", "--aide", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Affiche cette aide.")
    private boolean help;

    private Cahier() {}

    /** Runs the command given by {@code args}, and exits. */
    public static void main(String[] args) {
        System.exit(run(utf8(System.out), utf8(System.err), args));
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }

    /** {@return the exit code of the command given by {@code args}} */
    static int run(PrintStream out, PrintStream err, String... args) {
        int code = new CommandLine(new Cahier())
                .addSubcommand(new Evaluer(out, err))
                .addSubcommand(new Planifier(out, err))
                .addSubcommand(new Visiter(out, err))
                .addSubcommand(new Ecarts(out, err))
                .addSubcommand(new Rapport(out, err))
                .addSubcommand(new Courrier(out, err))
                .addSubcommand(new Modeles(out))
                .addSubcommand(new Expliquer(out))
                .addSubcommand(new Verifier(out))
                .addSubcommand(new Tester(out, err))
                .addSubcommand(new Impacter(out, err))
                .addSubcommand(new Comparer(out, err))
                .addSubcommand(new Oscal(out, err))
                .addSubcommand(new Generer(out))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((wrong, given) -> usage(wrong, err))
                .setExecutionExceptionHandler((failure, command, given) -> failed(failure, err))
                .execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static int usage(ParameterException wrong, PrintStream err) {
        err.println(Usage.french(wrong));
        err.println("Pour l’aide : cahier " + command(wrong) + "--aide");
        return ExitCode.USAGE.code();
    }

    private static String command(ParameterException wrong) {
        return wrong.getCommandLine().getParent() == null
                ? ""
                : wrong.getCommandLine().getCommandName() + " ";
    }

    private static int failed(Exception failure, PrintStream err) throws Exception {
        if (failure instanceof CrossedFactsException) {
            err.println(failure.getMessage());
            return ExitCode.DEFECT.code();
        }
        if (failure instanceof RuleDefectException) {
            err.println("Défaut des règles ; le dossier n’est pas en cause. " + failure.getMessage());
            return ExitCode.DEFECT.code();
        }
        if (failure instanceof UnreadableInstructionException unreadable) {
            err.println(unreadable.getMessage());
            return ExitCode.UNREADABLE.code();
        }
        if (failure instanceof UnreadableDossierException unreadable) {
            err.println("Dossier illisible :");
            unreadable.problems().forEach(problem -> err.println("  - " + problem));
            return ExitCode.UNREADABLE.code();
        }
        if (failure instanceof NoEditionException none) {
            err.println("Dossier non évalué : " + none.getMessage());
            return ExitCode.UNREADABLE.code();
        }
        if (failure instanceof TemplateException) {
            err.println(failure.getMessage());
            return ExitCode.USAGE.code();
        }
        throw failure;
    }
}
