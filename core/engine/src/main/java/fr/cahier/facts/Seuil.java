package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A threshold's value on the day of the evaluation; exactly one of the values is set.
 *
 * @param code its name in the edition
 * @param liste texts in order; empty where another value is set
 */
@PublicApi
public record Seuil(
        String code,
        @Nullable BigDecimal nombre,
        @Nullable Instant instant,
        @Nullable LocalTime heure,
        @Nullable String texte,
        List<String> liste) {

    public Seuil {
        liste = liste == null ? List.of() : List.copyOf(liste);
    }

    /** {@return the value that is set; null when none is} */
    public @Nullable Object valeur() {
        if (nombre != null) {
            return nombre;
        }
        if (instant != null) {
            return instant;
        }
        if (heure != null) {
            return heure;
        }
        return texte == null && !liste.isEmpty() ? liste : texte;
    }
}
