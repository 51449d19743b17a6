package fr.cahier.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads and creates records by reflection; the only place that does. Plain reflection is as fast as a method handle where
 * it is called often, and costs nothing to prepare where it is called once.
 */
public final class RecordAccess {

    /** Shared: an array for each call would be most of what an evaluation allocates for a fact. */
    private static final Object[] NO_ARGUMENTS = {};

    private RecordAccess() {}

    /** {@return what reads the result of a public method without parameters, such as an accessor} */
    public static UnaryOperator<@Nullable Object> getter(Method method) {
        return record -> {
            try {
                return method.invoke(record, NO_ARGUMENTS);
            } catch (ReflectiveOperationException failure) {
                throw thrown(failure);
            }
        };
    }

    /**
     * {@return the accessor of a property}
     *
     * @throws IllegalStateException when the type has no such property
     */
    public static Method method(Class<?> type, String property) {
        try {
            return type.getMethod(property);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no property " + property, e);
        }
    }

    /** {@return what creates the record from the values of its components} */
    public static Function<@Nullable Object[], Object> constructor(Class<?> record) {
        Class<?>[] types = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
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

    /** An exception of the record itself is thrown as it is. */
    private static RuntimeException thrown(ReflectiveOperationException failure) {
        if (failure.getCause() instanceof RuntimeException own && failure instanceof InvocationTargetException) {
            return own;
        }
        return new IllegalStateException("The record is not public, or its constructor fails", failure);
    }
}
