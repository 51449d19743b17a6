package fr.cahier.examples.runner;

import fr.cahier.NoEditionException;
import fr.cahier.authoring.EditionCatalogue;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.explanation.Explanation;
import fr.cahier.explanation.ExplanationWriter;
import fr.cahier.regulation.Edition;
import fr.cahier.report.ExplanationReport;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains one obligation, or lists them all. */
@Command(
        name = "expliquer",
        description =
                "Explique une obligation : ce que dit le texte, ce qu’elle demande, ses seuils, ses règles lues à voix"
                        + " haute, ses cas. Sans numéro, donne la liste des obligations.",
        footer = {"  0  expliquée", "  4  commande mal écrite, ou numéro inconnu", "  5  défaut des règles"})
final class Expliquer implements Callable<Integer> {

    private final Terminal out;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "NUMÉRO",
            description = "Le numéro d’une obligation, par exemple HOR-06 (par défaut : la liste).")
    private String id;

    @Mixin
    private EditionChoice choice;

    @Option(
            names = "--le",
            paramLabel = "DATE",
            description =
                    "Jour dont l’édition et les seuils valent, par exemple 2020-07-31 (par défaut : le premier jour de"
                            + " l’édition la plus récente).")
    private String day;

    @Option(
            names = "--texte",
            paramLabel = "FICHIER",
            description = "Le texte officiel de l’édition (UTF-8), pour que l’explication en donne les mots.")
    private @Nullable Path text;

    @Mixin
    private FormatChoice format;

    Expliquer(Terminal out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        LocalDate asked = day == null ? null : day();
        EditionCatalogue catalogue = catalogue(asked);
        LocalDate counting = asked == null ? catalogue.edition().from() : asked;
        out.print(id == null ? list(catalogue.edition().inForce(counting)) : told(explanation(catalogue, counting)));
        return ExitCode.COMPLIANT.code();
    }

    private EditionCatalogue catalogue(LocalDate asked) {
        try {
            return choice.catalogue(asked);
        } catch (NoEditionException none) {
            throw wrong(none.getMessage());
        }
    }

    private String list(Edition regulation) {
        return format.told(() -> ExplanationReport.list(regulation), () -> ExplanationWriter.list(regulation));
    }

    private String told(Explanation explanation) {
        return format.told(() -> words(explanation), () -> ExplanationWriter.json(explanation));
    }

    private String words(Explanation explanation) {
        return text == null
                ? ExplanationReport.of(explanation)
                : ExplanationReport.of(explanation, TextFile.of(text, explanation.edition(), spec));
    }

    private Explanation explanation(EditionCatalogue catalogue, LocalDate counting) {
        String wanted = id.strip().toUpperCase(Locale.ROOT);
        return catalogue.explain(wanted, counting).orElseThrow(() -> unknown(wanted, catalogue.edition()));
    }

    private ParameterException unknown(String wanted, Edition regulation) {
        String advice = NearestName.to(wanted, regulation.obligations().keySet())
                .map(known -> "Vouliez-vous dire « " + known + " » ?")
                .orElse("« cahier expliquer » en donne la liste.");
        return wrong("« " + id + " » n’est pas dans « " + regulation.id() + " ». " + advice);
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException unreadable) {
            throw wrong("Date illisible : « " + day + " ». Écrivez par exemple 2020-07-31.");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
