package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One named place of a record. */
@PublicApi
public final class Field {

    private final String name;
    private final int index;
    private final Schema shape;
    private final UnaryOperator<@Nullable Object> accessor;

    Field(String name, int index, Schema shape, UnaryOperator<@Nullable Object> accessor) {
        this.name = name;
        this.index = index;
        this.shape = shape;
        this.accessor = accessor;
    }

    /** {@return its name in JSON} */
    public String name() {
        return name;
    }

    /** {@return its place among the fields of its record} */
    public int index() {
        return index;
    }

    /** {@return what may be said there} */
    public Schema shape() {
        return shape;
    }

    /** {@return what {@code record} says there; null when it says nothing, also for a section in which nothing is said} */
    public @Nullable Object in(Object record) {
        Object value = accessor.apply(record);
        if (value == null || saysNothing(value)) {
            return null;
        }
        return value;
    }

    private boolean saysNothing(Object value) {
        if (shape instanceof ObjectType group) {
            return group.isEmpty(value);
        }
        return shape instanceof Commitments && value instanceof Map<?, ?> answers && answers.isEmpty();
    }

    @Override
    public String toString() {
        return "Field[" + name + ", " + shape.accepted() + "]";
    }
}
