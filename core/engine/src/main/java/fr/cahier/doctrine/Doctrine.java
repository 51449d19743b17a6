package fr.cahier.doctrine;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.InputIssue;
import fr.cahier.regulation.Edition;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * The readings that an office settled on, once for all dossiers, where the text leaves a question open. Immutable; an
 * absent list is empty. An {@code Evaluator} is given one.
 *
 * @param titre what people call it
 */
@Builder(toBuilder = true)
@PublicApi
public record Doctrine(@Nullable String titre, @Nullable List<Position> positions) {

    /** Settles nothing. */
    public static final Doctrine VIDE = Doctrine.builder().build();

    public Doctrine {
        positions = positions == null ? List.of() : List.copyOf(positions);
    }

    /** {@return what keeps it from being applied to {@code editions}; pointers lead into it} */
    public List<InputIssue> problems(Collection<Edition> editions) {
        Objects.requireNonNull(editions, "editions");
        return new DoctrineCheck(this, editions).problems();
    }

    /** {@return the positions on {@code question}, of all periods} */
    public List<Position> on(String question) {
        Objects.requireNonNull(question, "question");
        return positions.stream()
                .filter(position -> question.equals(position.question()))
                .toList();
    }

    /** {@return the positions that apply to a dossier deposited on {@code day}, by question} */
    public Map<String, Position> on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        Map<String, Position> applying = new LinkedHashMap<>();
        for (Position position : positions) {
            if (position.question() != null && position.period().includes(day)) {
                applying.put(position.question(), position);
            }
        }
        return applying;
    }
}
