package fr.cahier.examples.runner;

import fr.cahier.Evaluation;
import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says at which instant dossiers are judged. */
final class Moment {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--le",
            paramLabel = "INSTANT",
            description = "Instant dont les seuils s’appliquent, par exemple 2020-07-31 ou"
                    + " 2020-07-31T16:00:00+02:00 (par défaut : l’instant du dépôt).")
    private @Nullable String instant;

    /** {@return {@code dossier} as {@code evaluator} judges it: at this instant, or at that of its deposit} */
    Evaluation evaluation(Evaluator evaluator, Dossier dossier) {
        return in(evaluator.zone())
                .map(given -> evaluator.evaluation(dossier, given))
                .orElseGet(() -> evaluator.evaluation(dossier));
    }

    /** {@return the instant that the command line names; a day counts from its first second in {@code zone}} */
    Optional<Instant> in(ZoneId zone) {
        try {
            return Optional.ofNullable(instant)
                    .map(given -> Horodatage.lire(given).auPlusTot(zone));
        } catch (DateTimeException unreadable) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Instant illisible : « " + instant
                            + " ». Écrivez par exemple 2020-07-31 ou 2020-07-31T16:00:00+02:00.");
        }
    }
}
