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
 * Reads and creates records; the only use of reflection. It is as fast as a method handle when called often, and costs
 * nothing to prepare when called once.
 */
public final class RecordAccess {

    /** Shared: an array for each call would be most of what an evaluation allocates for a fact. */
    private static final Object[] NO_ARGUMENTS = {};

    private RecordAccess() {}

    /** {@return what calls a public method without parameters} */
    public static UnaryOperator<@Nullable Object> getter(Method method) {
        return record -> {
            try {
                return method.invoke(record, NO_ARGUMENTS);
            } catch (ReflectiveOperationException failure) {
                throw thrown(failure);
            }
        };
    }

    /** @throws IllegalStateException when the type has no such property */
    public static Method method(Class<?> type, String property) {
        try {
            return type.getMethod(property);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no property " + property, e);
        }
    }

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

    /** A record's own exception is thrown as it is. */
    private static RuntimeException thrown(ReflectiveOperationException failure) {
        if (failure.getCause() instanceof RuntimeException own && failure instanceof InvocationTargetException) {
            return own;
        }
        return new IllegalStateException("The record is not public, or its constructor fails", failure);
    }
}
