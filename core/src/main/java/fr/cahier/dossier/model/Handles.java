package fr.cahier.dossier.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Looks accessors and constructors of records up, once: what it returns does no reflection. */
final class Handles {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

    private Handles() {}

    static UnaryOperator<@Nullable Object> accessor(RecordComponent component) {
        try {
            MethodHandle getter =
                    LOOKUP.unreflect(component.getAccessor()).asType(MethodType.methodType(Object.class, Object.class));
            return record -> call(() -> getter.invokeExact(record));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The record of " + component + " is not public", e);
        }
    }

    static Function<@Nullable Object[], Object> constructor(Class<?> record) {
        Class<?>[] types = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            MethodHandle constructor = LOOKUP.findConstructor(record, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            return values -> call(() -> constructor.invokeExact(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The constructor of " + record + " is not public", e);
        }
    }

    private static Object call(Invocation invocation) {
        try {
            return invocation.run();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Invocation {
        Object run() throws Throwable;
    }
}
