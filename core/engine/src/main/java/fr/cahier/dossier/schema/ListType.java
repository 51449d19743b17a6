package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * A list. An absent list is not an empty one, and no element of a list is absent.
 *
 * @param element what each element is
 */
@PublicApi
public record ListType(Schema element) implements Schema {

    @Override
    public String accepted() {
        return "une liste dont chaque élément est " + element.accepted();
    }

    @Override
    public <A extends @Nullable Object, R extends @Nullable Object> R accept(SchemaVisitor<A, R> visitor, A argument) {
        return visitor.list(this, argument);
    }
}
