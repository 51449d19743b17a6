package fr.cahier.dossier.model;

import fr.cahier.dossier.Ages;
import org.jspecify.annotations.Nullable;

/**
 * Ages received: every age, said by one word, or an interval.
 *
 * @param interval the two bounds; what it creates is an {@link Ages}
 */
public record AgeRange(Group interval) implements Shape {

    @Override
    public String accepted() {
        return "\"" + Ages.MOT_TOUS + "\", ou un intervalle d’âges tel que {\"min\": 16, \"max\": 25}";
    }

    @Override
    public <A extends @Nullable Object, R extends @Nullable Object> R accept(ShapeVisitor<A, R> visitor, A argument) {
        return visitor.ages(this, argument);
    }
}
