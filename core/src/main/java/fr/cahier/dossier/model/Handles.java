package fr.cahier.dossier.model;

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
final class Handles {

    private Handles() {}

    static UnaryOperator<@Nullable Object> accessor(RecordComponent component) {
        Method getter = component.getAccessor();
        return record -> call(() -> getter.invoke(record));
    }

    static Function<@Nullable Object[], Object> constructor(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            Constructor<?> constructor = record.getConstructor(types);
            return values -> call(() -> constructor.newInstance(values));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("The constructor of " + record + " is not public", e);
        }
    }

    private static Object call(Invocation invocation) {
        try {
            return invocation.run();
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The record is not public", e);
        }
    }

    private interface Invocation {
        Object run() throws ReflectiveOperationException;
    }
}
