package fr.cahier.internal.assess;

import fr.cahier.doctrine.Position;
import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.regulation.Wording;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question settled before facts are derived: its thresholds hold, and a match that still asks it has the outcome of the
 * reading, if it has one.
 *
 * @param position who settled it; null where it is only supposed
 */
public record Settlement(PossibleReading reading, @Nullable Position position) {

    static Settlement supposed(PossibleReading reading) {
        return new Settlement(reading, null);
    }

    /** {@return the settlement as that wording, which asks the same question, has it} */
    Settlement in(Wording wording) {
        return wording.reading(Objects.requireNonNull(reading.id()))
                .map(own -> new Settlement(own, position))
                .orElse(this);
    }

    /** {@return whether what still asks the question is concluded} */
    boolean concludes() {
        return reading.effect() != null;
    }

    Outcome outcome() {
        return Objects.requireNonNull(reading.effect());
    }

    boolean isFavourable() {
        return outcome().isFavourable();
    }

    Match apply(Match match) {
        return with(match, outcome());
    }

    static Match with(Match match, Outcome outcome) {
        return new Match(match.rule().withOutcome(outcome), match.bindings(), match.facts());
    }
}
