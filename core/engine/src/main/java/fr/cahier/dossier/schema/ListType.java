package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * A list; absent differs from empty, and no element is absent. Immutable and thread-safe.
 *
 * @param emptinessAnswers whether an empty list says that there is none
 * @since 0.1.0
 */
@PublicApi
public record ListType(Schema element, boolean emptinessAnswers) implements Schema {

    @Override
    public String accepted() {
        return "une liste dont chaque élément est " + element.accepted();
    }

    @Override
    public <A extends @Nullable Object, R extends @Nullable Object> R accept(SchemaVisitor<A, R> visitor, A argument) {
        return visitor.list(this, argument);
    }
}
