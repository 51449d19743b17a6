package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.FactPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a finding. Placeholders in braces take the bindings of the rule. Immutable and thread-safe.
 *
 * @param question stable id of the question that the text leaves open; wordings of one obligation may ask the same with the
 *     same readings; null when there is none, or none that can be settled
 * @param way the way to satisfaction that the question belongs to, where other questions may decide in its place: all questions
 *     of one way must be settled in favour, and one way is enough; null when the question is a way of its own
 * @param readings readings between which a person chooses; empty unless the question is one of interpretation
 * @param remedy what to do in this case; null when the obligation's own remedy applies
 * @param asks the facts to supply in this case; empty when all that the obligation needs
 * @since 0.1.0
 */
@PublicApi
public record Wording(
        String sentence,
        @Nullable String question,
        @Nullable String way,
        List<PossibleReading> readings,
        @Nullable String remedy,
        List<FactPath> asks) {
    public Wording {
        readings = List.copyOf(readings);
        asks = List.copyOf(asks);
    }

    /** {@return a wording without readings and without a remedy of its own} */
    public static Wording of(String sentence) {
        Objects.requireNonNull(sentence, "sentence");
        return new Wording(sentence, null, null, List.of(), null, List.of());
    }

    /** {@return whether another question may decide in the place of this one} */
    public boolean isAlternative() {
        return readings.stream().anyMatch(reading -> reading.effect() == Outcome.A_TRANCHER);
    }

    Wording withDeclared(Map<String, DeclaredFact> facts) {
        return asks.isEmpty()
                ? this
                : new Wording(sentence, question, way, readings, remedy, DeclaredFact.in(asks, facts));
    }

    public Optional<PossibleReading> reading(String id) {
        Objects.requireNonNull(id, "id");
        return readings.stream().filter(reading -> id.equals(reading.id())).findFirst();
    }
}
