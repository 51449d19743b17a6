package fr.cahier.dossier.schema;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Accessors and constructors of records, looked up once. Plain reflection: Java makes frequent calls as fast as a
 * method handle's, and it needs no preparation for rare ones.
 */
final class RecordAccess {

    /** Shared: an array per call would be most of what an evaluation allocates for a fact. */
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

    /** A record's own exception is rethrown as it is. */
    private static RuntimeException thrown(ReflectiveOperationException failure) {
        if (failure.getCause() instanceof RuntimeException own && failure instanceof InvocationTargetException) {
            return own;
        }
        return new IllegalStateException("The record is not public, or its constructor fails", failure);
    }
}
