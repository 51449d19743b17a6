package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class ObjectType implements Schema {

    private final Class<?> type;
    private final List<Field> fields;
    private final List<Field> alphabetical;
    private final Map<String, Field> byName;
    private final Function<@Nullable Object[], Object> constructor;
    private final Object empty;

    ObjectType(Class<?> type, List<Field> fields, Function<@Nullable Object[], Object> constructor) {
        this.type = type;
        this.fields = List.copyOf(fields);
        this.byName = new LinkedHashMap<>();
        this.fields.forEach(field -> byName.put(field.name(), field));
        this.alphabetical =
                fields.stream().sorted(Comparator.comparing(Field::name)).toList();
        this.constructor = constructor;
        this.empty = constructor.apply(new @Nullable Object[fields.size()]);
    }

    /** {@return the record's simple name} */
    public String typeName() {
        return type.getSimpleName();
    }

    /** {@return the fields in record order} */
    public List<Field> fields() {
        return fields;
    }

    public List<Field> alphabetical() {
        return alphabetical;
    }

    /** {@return the fields' JSON names in record order} */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** {@return the field with that JSON name; null when there is none} */
    public @Nullable Field field(String name) {
        return byName.get(name);
    }

    /** @param values one for each of {@link #fields()}; null when absent */
    public Object create(@Nullable Object[] values) {
        return constructor.apply(values);
    }

    /** {@return a new array of the record's values, in the order of {@link #fields()}; all absent for null} */
    public @Nullable Object[] values(@Nullable Object record) {
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        if (record != null) {
            fields.forEach(field -> values[field.index()] = field.in(record));
        }
        return values;
    }

    /** {@return whether every component of the record is absent} */
    public boolean isEmpty(Object value) {
        return value.equals(empty);
    }

    @Override
    public String accepted() {
        return "un objet avec tout ou partie des clés "
                + fields.stream().map(Field::name).collect(Collectors.joining(", "));
    }

    @Override
    public <A extends @Nullable Object, R extends @Nullable Object> R accept(SchemaVisitor<A, R> visitor, A argument) {
        return visitor.object(this, argument);
    }

    @Override
    public String toString() {
        return "ObjectType[" + type.getSimpleName() + "]";
    }
}
