package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class Field {

    private final String name;
    private final int index;
    private final Schema schema;
    private final UnaryOperator<@Nullable Object> accessor;

    Field(String name, int index, Schema schema, UnaryOperator<@Nullable Object> accessor) {
        this.name = name;
        this.index = index;
        this.schema = schema;
        this.accessor = accessor;
    }

    /** {@return its JSON name} */
    public String name() {
        return name;
    }

    /** {@return its index in the record} */
    public int index() {
        return index;
    }

    public Schema schema() {
        return schema;
    }

    /** {@return its value in {@code record}; null when absent or an empty section} */
    public @Nullable Object in(Object record) {
        Object value = accessor.apply(record);
        if (value == null || saysNothing(value)) {
            return null;
        }
        return value;
    }

    private boolean saysNothing(Object value) {
        if (schema instanceof ObjectType object) {
            return object.isEmpty(value);
        }
        return schema instanceof Commitments && value instanceof Map<?, ?> answers && answers.isEmpty();
    }

    @Override
    public String toString() {
        return "Field[" + name + ", " + schema.accepted() + "]";
    }
}
