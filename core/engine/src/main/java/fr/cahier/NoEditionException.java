package fr.cahier;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.FrenchFormat;
import java.time.LocalDate;

/**
 * No edition of a cahier des charges is in force on the required day. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class NoEditionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LocalDate day;

    NoEditionException(String cahier, LocalDate day, String known) {
        super("Aucune édition de « " + cahier + " » n’est en vigueur le " + FrenchFormat.day(day) + " : " + known
                + ". Vérifiez la date du dépôt, ou nommez l’édition à appliquer.");
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }
}
