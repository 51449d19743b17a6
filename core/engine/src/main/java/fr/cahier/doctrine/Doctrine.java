package fr.cahier.doctrine;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.InputIssue;
import fr.cahier.regulation.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * What an office decided once for all dossiers where the text leaves a question open, or a number or its form to it. Immutable; an
 * absent list is empty. An {@code Evaluator} is given one. Immutable and thread-safe.
 *
 * @param titre what people call it
 * @param positions the questions that it settles
 * @param seuils the thresholds whose values it sets
 * @param formulaire the headings that its form requires
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Doctrine(
        @Nullable String titre,
        @Nullable List<Position> positions,
        @Nullable List<SeuilRetenu> seuils,
        @Nullable List<FormHeadings> formulaire) {

    /** Settles nothing. */
    public static final Doctrine VIDE = Doctrine.builder().build();

    public Doctrine {
        positions = positions == null ? List.of() : List.copyOf(positions);
        seuils = seuils == null ? List.of() : List.copyOf(seuils);
        formulaire = formulaire == null ? List.of() : List.copyOf(formulaire);
    }

    /** {@return all that it decides: positions, then thresholds, then headings} */
    public List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>(positions);
        decisions.addAll(seuils);
        decisions.addAll(formulaire);
        return List.copyOf(decisions);
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

    /**
     * {@return what is dated after {@code day}, on which dossiers are judged: nobody had decided it yet} Pointers lead into
     * it. It may well be dated after a deposit: what is settled while dossiers are examined applies to all of them.
     */
    public List<InputIssue> toCome(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return DoctrineDates.after(this, day);
    }

    /** {@return the decisions that apply to a dossier deposited on {@code day}} */
    public List<Decision> on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return decisions().stream()
                .filter(decision -> decision.on() != null && decision.period().includes(day))
                .toList();
    }
}
