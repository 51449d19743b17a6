package fr.cahier.examples.runner;

import fr.cahier.Catalogue;
import fr.cahier.Editions;
import fr.cahier.Evaluator;
import fr.cahier.regulation.Regulation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which editions are meant. One place chooses for every command. */
final class EditionChoice {

    private static final String DEFAULT = "spro-conseil";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--cahier",
            paramLabel = "CAHIER",
            description = "Cahier des charges, dont la date du dépôt choisit l’édition, ou édition nommée, par exemple"
                    + " spro-conseil/2020 (par défaut : " + DEFAULT + ").")
    private String id;

    @Option(
            names = "--regles",
            paramLabel = "DOSSIER",
            description =
                    "Un dossier de règles à employer à la place de l’édition livrée, ou un dossier qui contient un"
                            + " dossier de règles par édition ; --cahier y nomme alors une édition.")
    private Path rules;

    /** {@return an evaluator; an edition that is named, or alone in a folder, judges whatever the day} */
    Evaluator evaluator() {
        Editions editions = editions();
        boolean chosen = isNamed() || isAlone(editions);
        return chosen ? Evaluator.of(editions.latest()) : Evaluator.of(editions);
    }

    private Editions editions() {
        if (rules == null) {
            return shipped(Editions::shipped);
        }
        Editions found = Editions.directory(rules);
        return isNamed() ? Editions.of(named(found)) : found;
    }

    /** {@return the edition of {@code day}, to be read; the latest when no day is given} */
    Catalogue catalogue(@Nullable LocalDate day) {
        List<Catalogue> found = rules == null ? shipped(Catalogue::allShipped) : Catalogue.allIn(rules);
        Editions editions =
                Editions.of(found.stream().map(Catalogue::regulation).toArray(Regulation[]::new));
        Regulation chosen = chosen(editions, day);
        return found.stream()
                .filter(catalogue -> catalogue.regulation() == chosen)
                .findFirst()
                .orElseThrow();
    }

    private Regulation chosen(Editions editions, @Nullable LocalDate day) {
        if (isNamed()) {
            return named(editions);
        }
        return day == null || isAlone(editions) ? editions.latest() : editions.required(day);
    }

    private <T> T shipped(Function<String, T> found) {
        try {
            return found.apply(id == null ? DEFAULT : id);
        } catch (IllegalArgumentException unknown) {
            throw wrong(unknown.getMessage());
        }
    }

    private boolean isNamed() {
        return id != null && id.contains("/");
    }

    /** A shipped edition that stands alone is not: the days before it have none. */
    private boolean isAlone(Editions editions) {
        return rules != null && editions.all().size() == 1;
    }

    private Regulation named(Editions found) {
        return found.named(id)
                .orElseThrow(() -> wrong("« " + id + " » n’est pas dans « " + rules
                        + " », où l’on trouve : "
                        + String.join(
                                ", ", found.all().stream().map(Regulation::id).toList())
                        + "."));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
