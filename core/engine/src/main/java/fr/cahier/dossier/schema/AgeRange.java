package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Ages;
import org.jspecify.annotations.Nullable;

/**
 * All ages, as one word, or an interval. Immutable and thread-safe.
 *
 * @param interval the two bounds; creates {@link Ages}
 * @since 0.1.0
 */
@PublicApi
public record AgeRange(ObjectType interval) implements Schema {

    @Override
    public String accepted() {
        return "\"" + Ages.MOT_TOUS + "\", ou un intervalle d’âges tel que {\"min\": 16, \"max\": 25}";
    }

    @Override
    public <A extends @Nullable Object, R extends @Nullable Object> R accept(SchemaVisitor<A, R> visitor, A argument) {
        return visitor.ages(this, argument);
    }
}
