package fr.cahier.examples.runner;

import fr.cahier.NoEditionException;
import fr.cahier.doctrine.UnusableDoctrineException;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.instruction.UnreadableInstructionException;
import fr.cahier.office.OfficeException;
import fr.cahier.regulation.LimitExceededException;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.report.UnreadableVisitException;
import fr.cahier.service.UnusableServiceException;
import fr.cahier.template.TemplateException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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
        footer = {
            "  0, 1, 2    l’avis, ou ce que la commande établit ; chacune dit les siens : cahier COMMANDE --aide",
            "  3          dossier illisible, ou déposé un jour où aucune édition n’est en vigueur",
            "  4          commande ou modèle mal écrit, fichier introuvable, endroit où l’on ne peut pas écrire",
            "  5          défaut des règles : le dossier n’est pas en cause",
            "  7          limite dépassée : trop de travail est demandé à la fois",
            "  8          lettre qui n’a pas à être envoyée : rien n’est écrit",
            "  69         le programme n’a pas pu être préparé : Java ou Maven manque, la construction a échoué",
            "  70         erreur propre à Cahier : aucun résultat n’est rendu ; un journal, nommé, dit le détail",
            "  71         mémoire insuffisante : aucun résultat n’est rendu",
            "  74         un document, ou la sortie, n’a pas pu être écrit en entier (disque plein, par exemple)",
            "  129 à 159  interrompu par un signal, 128 et son numéro : 130 par Ctrl-C, 143 quand l’arrêt est",
            "             demandé, 141 quand le programme qui lisait la sortie l’a fermée"
        },
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

    /** Runs the command given by {@code args}, and exits with a code that {@code examples/cahier} understands. */
    public static void main(String[] args) {
        Terminal out = Terminal.output(new FileOutputStream(FileDescriptor.out), StandardOutput::isPipe);
        Terminal err = Terminal.errors(new FileOutputStream(FileDescriptor.err));
        int code = new Cahier().run(out, err, List.of(args), Cahier::watchEveryThread);
        System.exit(ExitCode.ofProcess(code));
    }

    /** {@return the exit code of the command given by {@code args}} */
    static int run(OutputStream out, OutputStream err, String... args) {
        return new Cahier().run(Terminal.output(out, () -> false), Terminal.errors(err), List.of(args), crash -> {});
    }

    private int run(Terminal out, Terminal err, List<String> args, Consumer<Crash> beginning) {
        Set<String> known = new HashSet<>();
        Crash crash = new Crash(err, new CrashLog(logs(), args, known));
        beginning.accept(crash);
        try {
            CommandLine program = program(out, err);
            known.addAll(CommonExits.words(program));
            return program.setParameterExceptionHandler((wrong, given) -> usage(wrong, err))
                    .setExecutionExceptionHandler((failure, command, given) ->
                            failed(failure, err, crash).code())
                    .execute(args.toArray(String[]::new));
        } catch (Throwable failure) {
            return crash.told(failure).code();
        }
    }

    private CommandLine program(Terminal out, Terminal err) {
        CommandLine program = new CommandLine(this)
                .addSubcommand(new Evaluer(out, err))
                .addSubcommand(new Planifier(out, err))
                .addSubcommand(new Visiter(out, err))
                .addSubcommand(new Instruire(out, err))
                .addSubcommand(new Ecarts(out, err))
                .addSubcommand(new Rapport(out, err))
                .addSubcommand(new Courrier(out, err))
                .addSubcommand(new ServiceCommand(out))
                .addSubcommand(new Modeles(out))
                .addSubcommand(new Expliquer(out))
                .addSubcommand(new Doctrines(out))
                .addSubcommand(new Vocabulaire(out))
                .addSubcommand(new Nouveau(out))
                .addSubcommand(new Empreintes(out))
                .addSubcommand(new Schemas(out))
                .addSubcommand(new Verifier(out))
                .addSubcommand(new Tester(out, err))
                .addSubcommand(new Impacter(out, err))
                .addSubcommand(new Comparer(out, err))
                .addSubcommand(new Oscal(out, err))
                .addSubcommand(new Generer(out))
                .setOut(out.writer())
                .setErr(err.writer())
                .setExpandAtFiles(false)
                .setUsageHelpWidth(100);
        CommonExits.addTo(program);
        return program;
    }

    private static PrivateFolder logs() {
        return PrivateFolder.ofLogs(
                System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home"));
    }

    /** A thread that fails would leave the others waiting for what it does not bring. */
    private static void watchEveryThread(Crash crash) {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) ->
                Runtime.getRuntime().halt(ExitCode.ofProcess(crash.told(failure).code())));
    }

    private static int usage(ParameterException wrong, Terminal err) {
        err.println(Usage.french(wrong));
        err.println("Pour l’aide : cahier " + command(wrong) + "--aide");
        return ExitCode.USAGE.code();
    }

    private static String command(ParameterException wrong) {
        return wrong.getCommandLine().getParent() == null
                ? ""
                : wrong.getCommandLine().getCommandName() + " ";
    }

    private static ExitCode failed(Exception failure, Terminal err, Crash crash) {
        if (failure instanceof LimitExceededException) {
            return told(ExitCode.LIMIT, failure.getMessage(), err);
        }
        if (failure instanceof RuleDefectException) {
            return told(
                    ExitCode.DEFECT, "Défaut des règles ; le dossier n’est pas en cause. " + failure.getMessage(), err);
        }
        if (failure instanceof UnusableDoctrineException) {
            String advice = "La commande doctrine donne la liste des questions, des lectures et des seuils.";
            return told(ExitCode.DEFECT, failure.getMessage() + "\n" + advice, err);
        }
        if (failure instanceof UnusableServiceException) {
            return told(ExitCode.DEFECT, failure.getMessage(), err);
        }
        if (failure instanceof UnreadableInstructionException || failure instanceof UnreadableVisitException) {
            return told(ExitCode.UNREADABLE, failure.getMessage(), err);
        }
        if (failure instanceof UnreadableDossierException unreadable) {
            err.println("Dossier illisible :");
            Input.tellProblems(unreadable, err);
            return ExitCode.UNREADABLE;
        }
        if (failure instanceof NoEditionException) {
            return told(ExitCode.UNREADABLE, "Dossier non évalué : " + failure.getMessage(), err);
        }
        if (failure instanceof TemplateException || failure instanceof OfficeException) {
            return told(ExitCode.USAGE, failure.getMessage(), err);
        }
        return crash.told(failure);
    }

    private static ExitCode told(ExitCode code, String message, Terminal err) {
        err.print(message + "\n");
        return code;
    }
}
