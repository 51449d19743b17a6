package fr.cahier.dossier.schema;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Looks accessors and constructors of records up, once. They are called by plain reflection, which Java makes as quick as a
 * method handle where they are called often, and which costs nothing to prepare where they are called once.
 */
final class RecordAccess {

    /** Shared: one made at each call would be most of what an evaluation allocates for a fact. */
    private static final Object[] NO_ARGUMENTS = {};

    private RecordAccess() {}

    static UnaryOperator<@Nullable Object> accessor(RecordComponent component) {
        Method getter = component.getAccessor();
        return record -> {
            try {
                return getter.invoke(record, NO_ARGUMENTS);
            } catch (ReflectiveOperationException failure) {
                throw thrown(failure);
            }
        };
    }

    static Function<@Nullable Object[], Object> constructor(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            Constructor<?> constructor = record.getConstructor(types);
            return values -> {
                try {
                    return constructor.newInstance(values);
                } catch (ReflectiveOperationException failure) {
                    throw thrown(failure);
                }
            };
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("The constructor of " + record + " is not public", e);
        }
    }

    /** What a record itself refuses is thrown as it is. */
    private static RuntimeException thrown(ReflectiveOperationException failure) {
        if (failure.getCause() instanceof RuntimeException own && failure instanceof InvocationTargetException) {
            return own;
        }
        return new IllegalStateException("The record is not public, or its constructor fails", failure);
    }
}
