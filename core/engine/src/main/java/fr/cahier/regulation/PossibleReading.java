package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a text that leaves a question open.
 *
 * @param id stable within its question; null for a reading that nobody can settle on
 * @param text in French, with placeholders in braces as in the sentence
 * @param effect what the rule concludes once this reading is settled; null when {@code id} is
 */
@PublicApi
public record PossibleReading(
        @Nullable String id, String text, @Nullable Outcome effect) {

    /** What settling a reading may make of an open question. */
    public static final Set<Outcome> EFFECTS = Set.copyOf(EnumSet.of(
            Outcome.SATISFAITE, Outcome.SANS_OBJET, Outcome.A_COMPLETER, Outcome.MANQUEMENT, Outcome.HORS_DELAI));

    public static PossibleReading of(String text) {
        return new PossibleReading(null, text, null);
    }
}
