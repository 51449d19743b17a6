package fr.cahier.examples.runner;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.Limits;
import fr.cahier.authoring.CaseFolder;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.cases.CaseResult;
import fr.cahier.cases.CaseRunner;
import fr.cahier.cases.Coverage;
import fr.cahier.cases.mutation.MutationReport;
import fr.cahier.cases.mutation.MutationScope;
import fr.cahier.cases.mutation.Mutations;
import fr.cahier.dossier.Dossier;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.regulation.Edition;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the cases of a folder of rules, and says what they would not notice. */
@Command(
        name = "tester",
        description =
                "Joue les cas d’un dossier de règles (les cas.yaml) et dit ceux qui ne donnent pas le constat attendu,"
                        + " puis les constats possibles qui n’ont pas de cas.",
        footer = {
            "  0  chaque cas donne le constat attendu ; avec --mutations, chaque changement est vu ou expliqué",
            "  1  un cas au moins donne autre chose, un changement passe sans être vu, ou n’a pas été essayé",
            "  4  commande mal écrite",
            "  5  défauts des règles ou des cas"
        })
final class Tester implements Callable<Integer> {

    /** Drawn dossiers on which a change that no case notices is tried. */
    private static final int DRAWN = 300;

    private final Terminal out;
    private final Terminal err;

    @Parameters(paramLabel = "DOSSIER", description = "Le dossier de règles, celui qui contient cahier.yaml.")
    private Path folder;

    @Option(
            names = {"-t", "--tous"},
            description = "Affiche aussi ce qui est comme attendu, une ligne par cas.")
    private boolean all;

    @Option(
            names = {"-m", "--mutations"},
            description =
                    "Change l’édition d’un petit pas à la fois (une comparaison, « et » pour « ou », un nombre ou un jour"
                            + " voisin, une condition retirée, une autre phrase…)"
                            + " et dit les changements qu’aucun cas ne voit.")
    private boolean mutations;

    @Option(
            names = "--duree",
            paramLabel = "MINUTES",
            description = "Avec --mutations, le temps au plus ; ce qui n’a pas été essayé est compté. Par défaut : 30.")
    private int minutes = (int) Limits.standard().mutationTime().toMinutes();

    @Option(
            names = "--obligations",
            split = ",",
            paramLabel = "NUMÉRO",
            description =
                    "Avec --mutations, les obligations dont les changements sont essayés, par exemple HOR-06,HOR-07.")
    private Set<String> obligations = Set.of();

    Tester(Terminal out, Terminal err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        ExecutableEdition edition = EditionFolder.load(folder);
        Edition regulation = edition.edition();
        CaseFolder held = CaseFolder.of(folder, regulation);
        List<CaseResult> results = run(edition, held);
        long failed = results.stream().filter(result -> !result.isAsExpected()).count();
        if (!mutations || failed > 0) {
            new CaseTable(out).print(Coverage.of(regulation, held.cases()));
        }
        results.stream().filter(result -> all || !result.isAsExpected()).forEach(this::print);
        held.unshownValues().forEach(issue -> out.println("avertissement  " + issue));
        out.println(results.size() + " cas joués, " + failed + " en échec.");
        if (mutations && failed > 0) {
            out.println("Corrigez d’abord les cas en échec : les changements ne sont pas essayés.");
        }
        boolean good = failed == 0 && (!mutations || mutate(regulation, held));
        return (good ? ExitCode.COMPLIANT : ExitCode.NOT_COMPLIANT).code();
    }

    private List<CaseResult> run(ExecutableEdition edition, CaseFolder held) {
        CaseRunner runner = new CaseRunner(Evaluator.of(edition, Limits.ofCase())::evaluate);
        Counter counter = new Counter(held.cases().size(), "cas", err);
        return held.cases().stream()
                .map(runner::run)
                .peek(result -> counter.step())
                .toList();
    }

    private boolean mutate(Edition regulation, CaseFolder held) {
        Mutations changes = held.mutations(drawn(regulation), scope());
        Counter counter = new Counter(changes.size(), "changements", err);
        MutationReport report = changes.run(held.equivalences(), counter::step);
        out.println();
        new MutationPrinter(out, all).print(report);
        out.println("Ce qu’aucun cas ne voit a été essayé sur " + changes.dossiers() + " dossiers.");
        return report.isClean();
    }

    private MutationScope scope() {
        Limits limits = Limits.builder()
                .mutationTime(Duration.ofMinutes(Math.max(1, minutes)))
                .build();
        return new MutationScope(obligations, limits);
    }

    private static Map<String, Dossier> drawn(Edition regulation) {
        DossierGenerator generator = DossierGenerator.of(regulation);
        Map<String, Dossier> dossiers = new LinkedHashMap<>();
        for (long seed = 1; seed <= DRAWN; seed++) {
            dossiers.put("tiré au sort (graine " + seed + ")", generator.any(seed));
        }
        return dossiers;
    }

    private void print(CaseResult result) {
        String name =
                result.expectation().obligation() + "  " + result.expectation().name();
        if (result.isAsExpected()) {
            out.println("conforme  " + name + " : attendu et constaté " + result.found());
            return;
        }
        out.println("ÉCHEC     " + name);
        out.println("            attendu : " + result.fullExpectation());
        out.println("            constaté : " + result.found() + ". " + result.sentence());
    }
}
