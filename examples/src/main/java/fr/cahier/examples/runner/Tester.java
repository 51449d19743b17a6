package fr.cahier.examples.runner;

import fr.cahier.Regulations;
import fr.cahier.cases.Case;
import fr.cahier.cases.CaseResult;
import fr.cahier.cases.CaseRunner;
import fr.cahier.json.CaseReader;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Regulation;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the cases of a folder of rules. */
@Command(
        name = "tester",
        description = "Joue les cas d’un dossier de règles (les cas.yaml) et dit, un par ligne, ceux qui ne donnent pas"
                + " le constat attendu.",
        synopsisHeading = "Usage : ",
        optionListHeading = "%nOptions :%n",
        parameterListHeading = "%nArguments :%n",
        footerHeading = "%nCodes de sortie :%n",
        footer = {
            "  0  chaque cas donne le constat attendu",
            "  1  un cas au moins donne autre chose",
            "  4  commande mal écrite",
            "  5  défauts des règles"
        })
final class Tester implements Callable<Integer> {

    private final PrintStream out;

    @Parameters(paramLabel = "DOSSIER", description = "Le dossier de règles, celui qui contient cahier.yaml.")
    private Path folder;

    @Option(
            names = {"-t", "--tous"},
            description = "Affiche aussi les cas qui donnent le constat attendu.")
    private boolean all;

    @Option(
            names = {"-h", "--aide", "--help"},
            usageHelp = true,
            description = "Affiche cette aide.")
    private boolean help;

    Tester(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Regulation regulation = Regulations.directory(folder, UserCache.rules());
        CaseRunner runner = new CaseRunner(regulation);
        List<CaseResult> results = regulation.chapters().stream()
                .flatMap(chapter -> cases(chapter).stream())
                .map(runner::run)
                .toList();
        results.stream().filter(result -> all || !result.isAsExpected()).forEach(this::print);
        long failed = results.stream().filter(result -> !result.isAsExpected()).count();
        out.println(results.size() + " cas joués, " + failed + " en échec.");
        return (failed == 0 ? ExitCode.COMPLIANT : ExitCode.NOT_COMPLIANT).code();
    }

    private List<Case> cases(Chapter chapter) {
        Path file = folder.resolve(chapter.key()).resolve("cas.yaml");
        try {
            return Files.exists(file)
                    ? CaseReader.read(chapter.key() + "/cas.yaml", Files.readAllBytes(file))
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(CaseResult result) {
        String mark = result.isAsExpected() ? "conforme  " : "ÉCHEC     ";
        out.println(mark + result.expectation().obligation() + "  "
                + result.expectation().name());
        if (!result.isAsExpected()) {
            out.println("            attendu : " + result.expected() + saying(result));
            out.println("            constaté : " + result.found() + ". " + result.sentence());
        }
    }

    private static String saying(CaseResult result) {
        String saying = result.expectation().saying();
        return saying == null ? "" : ", disant « " + saying + " »";
    }
}
