package fr.cahier.benchmarks;

import fr.cahier.internal.language.FactTypes;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads properties of facts as fast as code that names them. */
final class Property {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Property() {}

    static Function<Object, @Nullable Object> of(Class<?> type, String path) {
        int dot = path.indexOf('.');
        Method method = method(type, dot < 0 ? path : path.substring(0, dot));
        Function<Object, @Nullable Object> first = reader(method);
        if (dot < 0) {
            return first;
        }
        Function<Object, @Nullable Object> rest = of(method.getReturnType(), path.substring(dot + 1));
        return fact -> {
            Object value = first.apply(fact);
            return value == null ? null : rest.apply(value);
        };
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, @Nullable Object> reader(Method method) {
        try {
            MethodHandle handle = LOOKUP.unreflect(method);
            MethodType boxed = handle.type().wrap().changeParameterType(0, method.getDeclaringClass());
            return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                            LOOKUP,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            handle,
                            boxed)
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    /** {@return the value {@code name} of the closed list called {@code type}: Reponse, Preuve.Sens} */
    static Object constant(String type, String name) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return FactTypes.records()
                .flatMap(record -> Stream.concat(
                        Stream.of(record),
                        Arrays.stream(record.getRecordComponents()).<Class<?>>map(component -> component.getType())))
                .flatMap(record -> Stream.concat(
                        Stream.of(record),
                        record.isRecord()
                                ? Arrays.stream(record.getRecordComponents()).<Class<?>>map(c -> c.getType())
                                : Stream.empty()))
                .filter(found -> found.isEnum() && found.getSimpleName().equals(simple))
                .flatMap(found -> Arrays.stream(found.getEnumConstants()))
                .filter(value -> ((Enum<?>) value).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + "." + name));
    }
}
