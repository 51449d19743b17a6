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
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say which editions are meant. */
final class Law {

    private static final String DEFAULT = "spro-conseil";

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

    /** {@return the editions that are meant} */
    Editions editions(Function<String, ParameterException> wrong) {
        if (rules == null) {
            try {
                return Editions.shipped(id == null ? DEFAULT : id);
            } catch (IllegalArgumentException unknown) {
                throw wrong.apply(unknown.getMessage());
            }
        }
        Editions found = Editions.directory(rules, UserCache.rules());
        return isNamed() ? Editions.of(named(found, wrong)) : found;
    }

    /** {@return an evaluator; an edition that is named, or alone in a folder, judges whatever the day} */
    Evaluator evaluator(Editions editions) {
        boolean chosen = isNamed() || rules != null && editions.all().size() == 1;
        return chosen ? Evaluator.of(editions.latest()) : Evaluator.of(editions);
    }

    /** {@return the edition of {@code day}, to be read; the latest when no day is given} */
    Catalogue catalogue(@Nullable LocalDate day, Function<String, ParameterException> wrong) {
        List<Catalogue> found;
        try {
            found = rules == null ? Catalogue.allShipped(id == null ? DEFAULT : id) : Catalogue.allIn(rules);
        } catch (IllegalArgumentException unknown) {
            throw wrong.apply(unknown.getMessage());
        }
        Editions editions =
                Editions.of(found.stream().map(Catalogue::regulation).toArray(Regulation[]::new));
        Regulation chosen = chosen(editions, day, wrong);
        return found.stream()
                .filter(catalogue -> catalogue.regulation() == chosen)
                .findFirst()
                .orElseThrow();
    }

    private Regulation chosen(Editions editions, @Nullable LocalDate day, Function<String, ParameterException> wrong) {
        if (isNamed()) {
            return named(editions, wrong);
        }
        boolean alone = rules != null && editions.all().size() == 1;
        return day == null || alone ? editions.latest() : editions.required(day);
    }

    private boolean isNamed() {
        return id != null && id.contains("/");
    }

    private Regulation named(Editions found, Function<String, ParameterException> wrong) {
        return found.named(id)
                .orElseThrow(() -> wrong.apply("« " + id + " » n’est pas dans « " + rules
                        + " », où l’on trouve : "
                        + String.join(
                                ", ", found.all().stream().map(Regulation::id).toList())
                        + "."));
    }
}
