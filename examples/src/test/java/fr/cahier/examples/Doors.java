package fr.cahier.examples;

import fr.cahier.Evaluator;
import fr.cahier.annotation.PublicApi;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictDiff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a host may call: the public methods and constructors of the packages that it works with, data left aside. */
final class Doors {

    private static final Pattern PACKAGES = Pattern.compile(
            "fr[.]cahier([.](authoring|doctrine|json|report|oscal|instruction|impact|plan|explanation|cases([.]mutation)?|diff|testkit|junit|office|pdf|service|template|kie|verdict|regulation))?");

    private static final Set<Class<?>> OTHERS = Set.of(Verdict.class, VerdictDiff.class);

    private Doors() {}

    /** {@return the public methods and constructors of every door} */
    static List<Executable> all() {
        return Stream.concat(named(), OTHERS.stream())
                .filter(Doors::isDoor)
                .flatMap(Doors::executables)
                .toList();
    }

    /** {@return the ranks of the parameters of {@code door} that may not be null} */
    static List<Integer> required(Executable door) {
        AnnotatedType[] types = door.getAnnotatedParameterTypes();
        return Stream.iterate(0, rank -> rank < types.length, rank -> rank + 1)
                .filter(rank -> !door.getParameterTypes()[rank].isPrimitive())
                .filter(rank -> !types[rank].isAnnotationPresent(Nullable.class))
                .toList();
    }

    private static boolean isDoor(Class<?> type) {
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getEnclosingClass)
                        .allMatch(outer -> Modifier.isPublic(outer.getModifiers()))
                && outermost(type).isAnnotationPresent(PublicApi.class)
                && !type.isEnum()
                && !type.isInterface()
                && !Throwable.class.isAssignableFrom(type)
                && !type.getSimpleName().endsWith("Builder");
    }

    private static Class<?> outermost(Class<?> type) {
        return type.getEnclosingClass() == null ? type : outermost(type.getEnclosingClass());
    }

    private static Stream<Executable> executables(Class<?> type) {
        Stream<Constructor<?>> constructors = type.isRecord() ? Stream.empty() : Arrays.stream(type.getConstructors());
        Stream<Method> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.getName().equals("equals"));
        return Stream.concat(constructors, methods);
    }

    private static Stream<Class<?>> named() {
        Set<String> names = new TreeSet<>();
        try {
            for (URL root : Collections.list(Evaluator.class.getClassLoader().getResources("fr/cahier"))) {
                if (!isOfTests(root)) {
                    list(root.toURI(), names);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return names.stream().map(Doors::loaded);
    }

    /** Where a build does not make jars, what a module tests itself with stands on the class path too. */
    private static boolean isOfTests(URL root) {
        return root.toString().endsWith("/test-classes/fr/cahier");
    }

    private static void list(URI root, Set<String> names) throws IOException {
        if (root.getScheme().equals("file")) {
            list(Path.of(root), names);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
            list(jar.getPath("/fr/cahier"), names);
        }
    }

    private static void list(Path root, Set<String> names) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.map(file -> "fr.cahier." + root.relativize(file).toString().replaceAll("[/\\\\]", "."))
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> PACKAGES.matcher(name.substring(0, name.lastIndexOf('.')))
                            .matches())
                    .forEach(names::add);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
