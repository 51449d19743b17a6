package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.facts.Seuil;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a text that leaves a question open. Immutable and thread-safe.
 *
 * @param id stable within its question; null for a reading that nobody can settle on
 * @param text in French, with placeholders in braces as in the sentence
 * @param effect what is concluded, once this reading is settled, wherever the question is still asked; null leaves it
 *     open there
 * @param thresholds the values under which facts are derived anew, once this reading is settled; a way of counting is
 *     one that is a text
 * @since 0.1.0
 */
@PublicApi
public record PossibleReading(
        @Nullable String id, String text, @Nullable Outcome effect, List<Seuil> thresholds) {

    /**
     * What settling a reading may make of an open question. {@link Outcome#A_TRANCHER}: another question decides, which the
     * same finding asks; where all of them are settled so, the obligation is breached.
     */
    public static final Set<Outcome> EFFECTS = Set.copyOf(EnumSet.of(
            Outcome.SATISFAITE,
            Outcome.SANS_OBJET,
            Outcome.A_COMPLETER,
            Outcome.A_TRANCHER,
            Outcome.MANQUEMENT,
            Outcome.HORS_DELAI));

    public PossibleReading {
        thresholds = List.copyOf(thresholds);
    }

    /** {@return one that nobody can settle on} */
    public static PossibleReading of(String text) {
        Objects.requireNonNull(text, "text");
        return new PossibleReading(null, text, null, List.of());
    }

    /** {@return one that only concludes} */
    public static PossibleReading concluding(String id, String text, Outcome effect) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(effect, "effect");
        return new PossibleReading(id, text, effect, List.of());
    }
}
