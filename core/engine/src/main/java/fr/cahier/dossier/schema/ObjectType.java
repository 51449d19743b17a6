package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A record: named fields, in their order. */
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

    /** {@return the simple name of the record} */
    public String typeName() {
        return type.getSimpleName();
    }

    /** {@return the fields, in the order of the record} */
    public List<Field> fields() {
        return fields;
    }

    /** {@return the fields, in alphabetical order} */
    public List<Field> alphabetical() {
        return alphabetical;
    }

    /** {@return the names of the fields, in the order of the record} */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** {@return the field of that name; null when there is none} */
    public @Nullable Field field(String name) {
        return byName.get(name);
    }

    /** {@return a record with these values, one for each of {@link #fields()}; null where nothing is said} */
    public Object create(@Nullable Object[] values) {
        return constructor.apply(values);
    }

    /** {@return whether nothing is said in that record} */
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
        return visitor.group(this, argument);
    }

    @Override
    public String toString() {
        return "Group[" + type.getSimpleName() + "]";
    }
}
