package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * A fact for which the form of dossiers has no field; the edition may declare it. Immutable and thread-safe.
 *
 * @param cle its key, defined by the edition
 * @param siteId site concerned; null for the candidate or a person
 * @param personnelId person concerned
 * @param element which one it is, where there may be several of the same key; the fields of one record share it
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Fait(
        @Cle @Nullable String cle,
        @Reference("sites") @Nullable String siteId,
        @Reference("personnels") @Nullable String personnelId,
        @Cle @Nullable String element,
        @Nullable String texte,
        @Nullable BigDecimal nombre,
        @Nullable LocalDate date,
        @Nom("instant") @Nullable Horodatage horodatage,
        @Nullable Boolean vrai) {

    /** The fields in which a value may stand; each kind of fact has one. */
    public static final List<String> VALUES = List.of("texte", "nombre", "date", "instant", "vrai");

    /** {@return the site or person concerned; null for the candidate} */
    public @Nullable String sujet() {
        return siteId == null ? personnelId : siteId;
    }

    /** {@return the instant that it states, a minute by its beginning; null without a time or an offset} */
    public @Nullable Instant instant() {
        return horodatage == null || horodatage.heure() == null || horodatage.decalage() == null
                ? null
                : horodatage.auPlusTot(horodatage.decalage());
    }

    /** {@return the value in {@code field}, one of {@link #VALUES}; null when it is not there} */
    public @Nullable Object value(String field) {
        return switch (field) {
            case "texte" -> texte;
            case "nombre" -> nombre;
            case "date" -> date;
            case "instant" -> horodatage;
            case "vrai" -> vrai;
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** {@return whether it may say that there is none of a fact that repeats} No property of rules: it takes an argument. */
    public static boolean saysNone(Fait row) {
        return Boolean.FALSE.equals(row.vrai)
                && row.element == null
                && row.texte == null
                && row.nombre == null
                && row.date == null
                && row.horodatage == null;
    }

    /** {@return the same row without a value} */
    public Fait unsaid() {
        return new Fait(cle, siteId, personnelId, element, null, null, null, null, null);
    }

    /** {@return what names the value of {@code row}, for two of one name to be the same fact; empty without a key} */
    public static List<String> name(Fait row) {
        return row.cle == null
                ? List.of()
                : Stream.of(row.cle, row.siteId, row.personnelId, row.element)
                        .map(part -> Objects.requireNonNullElse(part, ""))
                        .toList();
    }

    /** {@return whether {@code row} says no value} No instance method: rules would see it as a property. */
    public static boolean isSilent(Fait row) {
        return row.texte == null
                && row.nombre == null
                && row.date == null
                && row.horodatage == null
                && row.vrai == null;
    }
}
