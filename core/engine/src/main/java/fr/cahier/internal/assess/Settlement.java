package fr.cahier.internal.assess;

import fr.cahier.doctrine.Position;
import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.PossibleReading;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question settled before findings are assembled: a match on it then has the outcome of the reading.
 *
 * @param position who settled it; null where it is only supposed
 */
public record Settlement(PossibleReading reading, @Nullable Position position) {

    public Settlement {
        Objects.requireNonNull(reading.effect(), "effect");
    }

    static Settlement supposed(PossibleReading reading) {
        return new Settlement(reading, null);
    }

    Outcome outcome() {
        return Objects.requireNonNull(reading.effect());
    }

    boolean isFavourable() {
        return outcome().isFavourable();
    }

    Match apply(Match match) {
        return new Match(match.rule().withOutcome(outcome()), match.bindings(), match.facts());
    }
}
