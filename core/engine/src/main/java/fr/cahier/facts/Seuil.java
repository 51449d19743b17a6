package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A threshold's value on the day of the evaluation; exactly one of the values is set.
 *
 * @param code its name in the edition
 */
@PublicApi
public record Seuil(
        String code,
        @Nullable BigDecimal nombre,
        @Nullable Instant instant,
        @Nullable LocalTime heure,
        @Nullable String texte) {

    /** {@return the value that is set; null when none is} */
    public @Nullable Object valeur() {
        if (nombre != null) {
            return nombre;
        }
        if (instant != null) {
            return instant;
        }
        return heure != null ? heure : texte;
    }
}
