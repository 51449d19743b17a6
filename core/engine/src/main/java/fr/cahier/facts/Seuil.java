package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A threshold's value on the day of the evaluation; exactly one of the values is set, {@code jour} aside.
 * Immutable and thread-safe.
 *
 * @param code its name in the edition
 * @param liste texts in order; empty where another value is set
 * @param jour the day that the value means for one dossier, that of an instant included; null in an edition, for any
 *     other value, and as long as nothing dates the deposit on which it rests
 * @param echeance what says the day
 * @since 0.1.0
 */
@PublicApi
public record Seuil(
        String code,
        @Nullable BigDecimal nombre,
        @Nullable Instant instant,
        @Nullable LocalTime heure,
        @Nullable String texte,
        List<String> liste,
        @Nullable LocalDate jour,
        @Nullable Echeance echeance) {

    public Seuil {
        liste = liste == null ? List.of() : List.copyOf(liste);
    }

    public static Seuil of(String code, BigDecimal nombre) {
        return new Seuil(code, nombre, null, null, null, List.of(), null, null);
    }

    public static Seuil of(String code, Instant instant) {
        return new Seuil(code, null, instant, null, null, List.of(), null, null);
    }

    public static Seuil of(String code, LocalTime heure) {
        return new Seuil(code, null, null, heure, null, List.of(), null, null);
    }

    public static Seuil of(String code, String texte) {
        return new Seuil(code, null, null, null, texte, List.of(), null, null);
    }

    public static Seuil of(String code, List<String> liste) {
        return new Seuil(code, null, null, null, null, liste, null, null);
    }

    public static Seuil of(String code, Echeance echeance) {
        return new Seuil(code, null, null, null, null, List.of(), null, echeance);
    }

    /**
     * {@return the same with the day that it means}
     *
     * @param deposit day of the deposit that counts; null when nothing dates it
     */
    public Seuil pour(@Nullable LocalDate deposit, ZoneId zone) {
        LocalDate day =
                echeance != null ? echeance.pour(deposit) : instant != null ? LocalDate.ofInstant(instant, zone) : null;
        return new Seuil(code, nombre, instant, heure, texte, liste, day, echeance);
    }

    /** {@return the value that is set, as the edition says it; null when none is} */
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
        if (echeance != null) {
            return echeance instanceof Echeance.Jour fixed ? fixed.jour() : echeance;
        }
        return texte == null && !liste.isEmpty() ? liste : texte;
    }
}
