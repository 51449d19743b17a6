package fr.cahier.examples.runner;

import fr.cahier.Editions;
import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.impact.Candidate;
import fr.cahier.impact.Impact;
import fr.cahier.impact.ImpactWriter;
import fr.cahier.impact.ReplayedEdition;
import fr.cahier.regulation.Edition;
import fr.cahier.report.ImpactReport;
import fr.cahier.report.ImpactTable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays dossiers under two editions, or under two doctrines. */
@Command(
        name = "impact",
        description =
                "Rejoue des dossiers sous deux jeux de règles, ou deux doctrines, et dit ce qui change : les avis,"
                        + " puis les constats, obligation par obligation.",
        footer = {
            "  0  aucun avis ne change",
            "  1  un avis au moins change",
            "  3  aucun dossier lisible",
            "  4  commande mal écrite",
            "  5  défauts des règles"
        })
final class Impacter implements Callable<Integer> {

    private final Terminal out;
    private final Terminal err;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DOSSIER",
            description =
                    "Le dossier de règles changé, celui qui contient cahier.yaml (par défaut : les règles d’avant,"
                            + " pour comparer deux doctrines).")
    private @Nullable String rules;

    @Option(
            names = "--contre",
            paramLabel = "REGLES",
            description =
                    "Les règles d’avant : un dossier de règles, ou une édition livrée (par défaut : l’édition livrée"
                            + " du même cahier des charges, de même identifiant, sinon la seule qui la précède ; si"
                            + " aucune ne l’est, celle d’un dossier voisin, choisie de même).")
    private @Nullable String against;

    @Option(
            names = "--dossiers",
            required = true,
            paramLabel = "REPERTOIRE",
            description = "Les dossiers à rejouer : un répertoire qui contient des fichiers .json, ou un fichier.")
    private String dossiers;

    @Option(
            names = "--doctrine-avant",
            paramLabel = "FICHIER",
            description = "La doctrine d’avant (par défaut : aucune). L’autre est donnée par --doctrine.")
    private @Nullable Path earlier;

    @Mixin
    private DoctrineChoice doctrine;

    @Mixin
    private Moment moment;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "texte",
            description = "Écrivez texte, json ou csv (par défaut : ${DEFAULT-VALUE}).")
    private Form format;

    @Option(names = Output.TARGET, paramLabel = "FICHIER", description = "Écrit dans ce fichier plutôt qu’à l’écran.")
    private @Nullable Path file;

    Impacter(Terminal out, Terminal err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Output.refuseWhatIsRead(file, spec);
        List<Input> inputs = Input.of(List.of(dossiers), this::wrong);
        if (rules == null && !doctrine.isGiven() && earlier == null) {
            throw wrong("Rien à comparer. Donnez un dossier de règles changé, ou une doctrine par --doctrine.");
        }
        ExecutableEdition before = against == null ? null : NamedEdition.of(against, this::wrong);
        ExecutableEdition after = rules == null ? null : NamedEdition.of(rules, this::wrong);
        if (before == null) {
            before = after == null ? latest() : earlier(after.edition());
        }
        if (after == null) {
            after = before;
        }
        Impact impact = impact(before, after, candidates(inputs));
        write(format.written.apply(impact));
        if (impact.dossiers() == 0) {
            return ExitCode.UNREADABLE.code();
        }
        return (impact.flips().isEmpty() ? ExitCode.COMPLIANT : ExitCode.NOT_COMPLIANT).code();
    }

    private ExecutableEdition latest() {
        return Editions.shipped(ShippedCahier.only("--contre", this::wrong)).latest();
    }

    private ExecutableEdition earlier(Edition changed) {
        Path folder = Path.of(rules);
        EarlierEdition earlier = EarlierEdition.before(changed, Files.isDirectory(folder) ? folder : null, this::wrong);
        ExecutableEdition loaded = earlier.loaded().get();
        err.println("Comparé à « " + earlier.place() + " ».");
        return loaded;
    }

    private Stream<Candidate> candidates(List<Input> inputs) {
        Counter counter = new Counter(inputs.size(), err);
        return inputs.stream()
                .map(input -> new Candidate(input.fileName(), () -> {
                    counter.step();
                    return input.read().dossier();
                }));
    }

    private Impact impact(ExecutableEdition before, ExecutableEdition after, Stream<Candidate> candidates) {
        Optional<Instant> instant = moment.in(after.edition().zone());
        Evaluator then = doctrine.given(Evaluator.of(before), earlier);
        Evaluator now = doctrine.given(Evaluator.of(after));
        return Impact.of(
                replayed(before.edition(), then, instant), replayed(after.edition(), now, instant), candidates);
    }

    private static ReplayedEdition replayed(Edition edition, Evaluator evaluator, Optional<Instant> instant) {
        return new ReplayedEdition(
                edition, evaluator.doctrine(), dossier -> instant.map(one -> evaluator.evaluate(dossier, one))
                        .orElseGet(() -> evaluator.evaluate(dossier)));
    }

    private void write(String text) {
        if (file != null) {
            Written.file(file, text.getBytes(StandardCharsets.UTF_8), out, this::wrong);
        } else if (format == Form.texte) {
            out.print(text);
        } else {
            out.document(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Forms of the result; the constants are the words of the command line. */
    private enum Form {
        texte(ImpactReport::of),
        json(ImpactWriter::json),
        csv(ImpactTable::csv);

        private final Function<Impact, String> written;

        Form(Function<Impact, String> written) {
            this.written = written;
        }
    }
}
