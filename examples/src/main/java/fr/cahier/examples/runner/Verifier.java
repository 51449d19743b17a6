package fr.cahier.examples.runner;

import fr.cahier.authoring.EditionsCheck;
import fr.cahier.authoring.FolderCheck;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Passage;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a folder of rules, and says everything that is wrong with it at once. */
@Command(
        name = "verifier",
        description = {
            "Vérifie un dossier de règles et dit tous ses défauts, avec leur place et ce qu’il faut essayer.",
            "De plusieurs éditions, dit aussi ce qui ne va pas entre elles : jours communs, jours sans édition…",
            "Un défaut empêche l’édition de servir ; un avertissement demande qu’on le regarde."
        },
        footer = {
            "  0  aucun défaut (il peut y avoir des avertissements) ; avec --surveiller, toujours",
            "  1  aucun défaut, mais un cas qui n’a pas le constat attendu",
            "  4  commande mal écrite",
            "  5  défauts trouvés"
        })
final class Verifier implements Callable<Integer> {

    /** A change is taken up after the second look; one takes 0.7 ms of CPU on the shipped edition. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);

    private final Terminal out;

    @Parameters(
            paramLabel = "DOSSIER",
            arity = "1..*",
            description =
                    "Le dossier de règles, celui qui contient cahier.yaml ; ou plusieurs, ou un dossier qui contient"
                            + " un dossier de règles par édition : ces éditions sont alors vérifiées côte à côte.")
    private List<Path> folders;

    @Option(
            names = "--texte",
            paramLabel = "FICHIER",
            description =
                    "Compare aussi ce texte officiel (UTF-8) avec les passages encodés, et nomme ceux qui ont changé.")
    private Path text;

    @Option(
            names = "--surveiller",
            description = "Vérifie à nouveau à chaque enregistrement, sans jouer les cas, jusqu’à Ctrl-C.")
    private boolean watched;

    @Spec
    private CommandSpec spec;

    Verifier(Terminal out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        if (watched) {
            new Watch(folders, Verifier::pause).run(this::checkAgain);
            return ExitCode.COMPLIANT.code();
        }
        return check(FolderCheck::playing).code();
    }

    /** Reading is enough to find defects, and quicker than playing every case. */
    private void checkAgain() {
        out.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS).toString());
        check(FolderCheck::reading);
        out.println();
    }

    private static boolean pause() throws InterruptedException {
        Thread.sleep(BETWEEN_LOOKS.toMillis());
        return true;
    }

    private ExitCode check(Function<Path, FolderCheck> way) {
        String official = text == null ? null : official();
        try {
            EditionsCheck check = EditionsCheck.of(folders, way);
            boolean several = check.editions().size() > 1;
            check.editions().forEach((folder, edition) -> {
                if (several) {
                    out.println("═══ " + folder + " ═══");
                }
                print(edition);
                compare(folder, edition.edition(), official);
            });
            if (several) {
                between(check.between());
            }
            int failed = check.editions().values().stream()
                    .mapToInt(FolderCheck::failed)
                    .sum();
            left(failed);
            ExitCode loadable = failed == 0 ? ExitCode.COMPLIANT : ExitCode.NOT_COMPLIANT;
            return check.isGood() ? loadable : ExitCode.DEFECT;
        } catch (RuleDefectException defects) {
            out.print(defects.getMessage() + "\n");
            return ExitCode.DEFECT;
        }
    }

    /** The last line tells what is left to do. */
    private void left(int failed) {
        if (failed > 0) {
            out.println((failed == 1 ? "Il reste un cas qui n’a" : "Il reste " + failed + " cas qui n’ont")
                    + " pas le constat attendu : corrigez la règle, le seuil ou la phrase ; ou le cas, si le"
                    + " changement est voulu.");
        }
    }

    private void between(List<RuleIssue> found) {
        out.println("═══ Entre ces éditions ═══");
        print(found.stream().filter(RuleIssue::isError).toList(), "Un défaut :", " défauts :");
        print(found.stream().filter(one -> !one.isError()).toList(), "Un avertissement :", " avertissements :");
        if (found.isEmpty()) {
            out.println("Aucun défaut : chaque jour a une seule édition, de la première à la dernière.");
        }
    }

    private String official() {
        return new String(TextFile.read(text, spec), StandardCharsets.UTF_8);
    }

    private void compare(Path folder, @Nullable Edition regulation, @Nullable String official) {
        if (regulation == null || official == null) {
            return;
        }
        List<RuleIssue> changes = FolderCheck.comparing(folder, regulation, official);
        print(changes, "Un écart avec le texte :", " écarts avec le texte :");
        if (changes.isEmpty()) {
            out.println("Le texte est celui qui a été encodé : "
                    + (regulation.passages().size() == 1
                            ? "un passage comparé."
                            : regulation.passages().size() + " passages comparés."));
        }
    }

    private void print(FolderCheck check) {
        print(check.errors(), "Un défaut :", " défauts :");
        print(check.warnings(), "Un avertissement :", " avertissements :");
        Edition regulation = check.edition();
        if (check.errors().isEmpty() && regulation != null) {
            String none = check.failed() == 0 ? "Aucun défaut : " : "Des cas en échec : ";
            out.println(none + regulation.id() + ", "
                    + count(regulation.judged().size(), "obligation", "s à juger") + ", "
                    + count(check.rules(), "règle", "s") + ", "
                    + count(regulation.thresholds().size(), "seuil", "s") + ", "
                    + count(regulation.passages().size(), "passage", "s") + ", " + check.cases() + " cas "
                    + (check.played() ? "joué" : "lu") + (check.cases() < 2 ? "." : "s."));
        }
        tellUnread(check.toRead());
    }

    /** @param many what follows the word for several; without its s for one */
    private static String count(int number, String one, String many) {
        return number + " " + one + (number < 2 ? many.substring(1) : many);
    }

    private void tellUnread(List<Passage> unread) {
        if (!unread.isEmpty()) {
            List<Integer> lines = unread.stream()
                    .flatMap(passage -> passage.lines().stream().boxed())
                    .toList();
            out.println("Reste à lire : " + unread.size() + (unread.size() == 1 ? " passage" : " passages")
                    + " (note « à lire » dans passages.yaml), l. " + Lines.covering(lines) + ".");
        }
    }

    private void print(List<RuleIssue> found, String one, String many) {
        if (!found.isEmpty()) {
            out.println(found.size() == 1 ? one : found.size() + many);
            found.forEach(diagnostic -> out.println("  " + diagnostic));
        }
    }
}
