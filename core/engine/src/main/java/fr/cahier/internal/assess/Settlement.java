package fr.cahier.internal.assess;

import fr.cahier.doctrine.Position;
import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.PossibleReading;
import java.util.Objects;

/**
 * A question settled before findings are assembled: a match on it then has the outcome of the reading.
 *
 * @param position who settled it; of a supposition, only which question and which reading
 */
public record Settlement(PossibleReading reading, Position position) {

    public Settlement {
        Objects.requireNonNull(reading.effect(), "effect");
        Objects.requireNonNull(position, "position");
    }

    static Settlement supposed(String question, PossibleReading reading) {
        return new Settlement(
                reading,
                Position.builder().question(question).lecture(reading.id()).build());
    }

    Outcome outcome() {
        return Objects.requireNonNull(reading.effect());
    }

    boolean isFavourable() {
        return outcome() == Outcome.SATISFAITE || outcome() == Outcome.SANS_OBJET;
    }

    Match apply(Match match) {
        return new Match(match.rule().withOutcome(outcome()), match.bindings(), match.facts());
    }
}
