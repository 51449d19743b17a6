package fr.cahier.examples.runner;

import fr.cahier.EditionCalendar;
import fr.cahier.Editions;
import fr.cahier.Evaluator;
import fr.cahier.authoring.EditionCatalogue;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.regulation.Edition;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which editions are meant. One place chooses for every command. */
final class EditionChoice {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--cahier",
            paramLabel = "CAHIER",
            description = "Cahier des charges, dont la date du dépôt choisit l’édition, ou édition nommée, par exemple"
                    + " label/2026 (par défaut : le seul qui est livré).")
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
        Editions editions = rules == null ? shipped(Editions::shipped) : EditionFolder.loadAll(rules);
        if (isNamed()) {
            return Evaluator.of(editions.named(id).orElseThrow(() -> unknown(editions.calendar())));
        }
        return isAlone(editions.calendar()) ? Evaluator.of(editions.latest()) : Evaluator.of(editions);
    }

    /** {@return the edition of {@code day}, to be read; the latest when no day is given} */
    EditionCatalogue catalogue(@Nullable LocalDate day) {
        List<EditionCatalogue> found =
                rules == null ? shipped(EditionCatalogue::allShipped) : EditionCatalogue.allIn(rules);
        Edition chosen = chosen(
                EditionCalendar.of(found.stream().map(EditionCatalogue::edition).toList()), day);
        return found.stream()
                .filter(catalogue -> catalogue.edition() == chosen)
                .findFirst()
                .orElseThrow();
    }

    private Edition chosen(EditionCalendar editions, @Nullable LocalDate day) {
        if (isNamed()) {
            return editions.named(id).orElseThrow(() -> unknown(editions));
        }
        return day == null || isAlone(editions) ? editions.latest() : editions.required(day);
    }

    private <T> T shipped(Function<String, T> found) {
        try {
            return found.apply(id == null ? ShippedCahier.only("--cahier", this::wrong) : id);
        } catch (IllegalArgumentException unknown) {
            throw wrong(ShippedCahier.unknown(String.valueOf(id)));
        }
    }

    private boolean isNamed() {
        return id != null && id.contains("/");
    }

    /** A shipped edition that stands alone is not: the days before it have none. */
    private boolean isAlone(EditionCalendar editions) {
        return rules != null && editions.all().size() == 1;
    }

    private ParameterException unknown(EditionCalendar editions) {
        String known = editions.all().stream().map(Edition::id).collect(Collectors.joining(", "));
        return wrong("« " + id + " » n’est pas dans « " + rules + " », où l’on trouve : " + known + ".");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
