package fr.cahier.internal.assess;

import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.Position;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.OpenQuestion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settled questions of one edition on one day, by id. Immutable. */
public final class Settlements {

    static final Settlements NONE = new Settlements(Map.of());

    private final Map<String, Settlement> byQuestion;

    private Settlements(Map<String, Settlement> byQuestion) {
        this.byQuestion = Map.copyOf(byQuestion);
    }

    /** {@return what {@code doctrine} settles; positions on other editions' questions are left out} */
    static Settlements of(Doctrine doctrine, Edition edition, LocalDate day) {
        Map<String, Position> positions = doctrine.on(day);
        if (positions.isEmpty()) {
            return NONE;
        }
        Map<String, Settlement> settled = new HashMap<>();
        for (OpenQuestion question : edition.questions()) {
            Position position = positions.get(question.id());
            if (position != null && position.lecture() != null) {
                question.wording()
                        .reading(position.lecture())
                        .ifPresent(reading -> settled.put(question.id(), new Settlement(reading, position)));
            }
        }
        return settled.isEmpty() ? NONE : new Settlements(settled);
    }

    /** {@return these, and {@code more} where these settle nothing} */
    public Settlements with(Map<String, Settlement> more) {
        Map<String, Settlement> all = new HashMap<>(more);
        all.putAll(byQuestion);
        return new Settlements(all);
    }

    boolean isEmpty() {
        return byQuestion.isEmpty();
    }

    @Nullable
    Settlement of(@Nullable String question) {
        return question == null ? null : byQuestion.get(question);
    }
}
