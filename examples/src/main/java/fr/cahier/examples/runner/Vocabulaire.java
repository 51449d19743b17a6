package fr.cahier.examples.runner;

import fr.cahier.explanation.Vocabulary;
import fr.cahier.explanation.Vocabulary.Entry;
import fr.cahier.report.VocabularyReport;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what rules and YAML files may say. */
@Command(
        name = "vocabulaire",
        description = {
            "Dit tout ce qu’une règle, une obligation, une déclaration ou un cas peut écrire sous un nom : les propriétés d’un"
                    + " fait, les valeurs d’une liste, les mots d’une clé, les chemins d’un dossier.",
            "Sans nom, donne la liste des noms."
        },
        footer = {"  0  dit", "  4  commande mal écrite, ou nom inconnu"})
final class Vocabulaire implements Callable<Integer> {

    private final Terminal out;

    @Parameters(
            arity = "0..1",
            paramLabel = "TYPE",
            description =
                    "Un fait, une liste, une clé ou une section d’un dossier : Permanence, fonction, seuils, sites (par"
                            + " défaut : la liste).")
    private @Nullable String name;

    @Spec
    private CommandSpec spec;

    Vocabulaire(Terminal out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        out.print(name == null ? VocabularyReport.list() : VocabularyReport.of(named(name)));
        return ExitCode.COMPLIANT.code();
    }

    private List<Entry> named(String wanted) {
        List<Entry> found = Vocabulary.named(wanted);
        if (found.isEmpty()) {
            String advice = Vocabulary.nearest(wanted)
                    .map(near -> "Vouliez-vous dire « " + near + " » ?")
                    .orElse("« cahier vocabulaire » en donne la liste.");
            throw new ParameterException(
                    spec.commandLine(), "« " + wanted + " » n’est pas dans le vocabulaire. " + advice);
        }
        return found;
    }
}
