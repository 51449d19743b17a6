package fr.cahier.doctrine;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Borne;
import fr.cahier.dossier.Motif;
import fr.cahier.facts.Echeance;
import fr.cahier.facts.Seuil;
import fr.cahier.regulation.OpenQuestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * The value of one threshold, set by an office for every dossier of a period; exactly one of the values is given.
 * Immutable and thread-safe.
 *
 * @param seuil code of the threshold, as the edition gives it
 * @param jour a day, as {@link Echeance#of} reads it
 * @param auteur function of who set it, not a name
 * @param date when it was set
 * @param motif the reason, in a sentence
 * @param du first day of deposit it applies to; null when unbounded
 * @param au last day of deposit it applies to; null while open
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record SeuilRetenu(
        @Motif(value = OpenQuestion.ID_FORM, exemple = "demi-journee-minimum-minutes") @Nullable
        String seuil,

        @Borne(min = 0, max = MAX_NUMBER) @Nullable Integer nombre,
        @Nullable LocalTime heure,
        @Nullable String texte,
        @Nullable String jour,
        @Nullable String auteur,
        @Nullable LocalDate date,
        @Nullable String motif,
        @Nullable LocalDate du,
        @Nullable LocalDate au)
        implements Decision {

    /** The largest number that a threshold may be set to. */
    public static final int MAX_NUMBER = 100_000;

    @Override
    public @Nullable String on() {
        return seuil;
    }

    /** {@return the value as rules see it} */
    public Seuil value() {
        BigDecimal number = nombre == null ? null : BigDecimal.valueOf(nombre);
        Echeance day = jour == null ? null : Echeance.of(jour);
        return new Seuil(String.valueOf(seuil), number, null, heure, texte, List.of(), null, day);
    }
}
