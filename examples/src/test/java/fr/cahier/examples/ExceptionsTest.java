package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.IssueCode;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An exception that travels to another machine says there what it said here. */
class ExceptionsTest {

    private static final RuleIssue DEFECT = RuleIssue.ofFile(
                    RuleIssueCode.UNREADABLE_FILE, "regles.drl", "Rien.", "Écrivez.")
            .at(3, 4);
    private static final Map<Type, Object> SAMPLES = Map.of(
            String.class,
            "texte",
            int.class,
            3,
            LocalDate.class,
            LocalDate.of(2020, 9, 15),
            Throwable.class,
            new IOException("fermé"),
            InputIssue.class,
            new InputIssue(IssueCode.EMPTY, "/sites", 2, 5, "Rien.", "Dites-le."),
            RuleIssue.class,
            DEFECT,
            fr.cahier.regulation.Edition.class,
            ExecutableEdition.shipped("spro-conseil/2020").edition());

    static List<Class<?>> exceptions() throws IOException, ClassNotFoundException {
        List<String> names = Files.readAllLines(Path.of("../docs/api.txt")).stream()
                .filter(line -> line.matches(".*Exception (final )?class .*"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        Class<?>[] types = new Class<?>[names.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = Class.forName(names.get(i));
        }
        return Arrays.asList(types);
    }

    @Test
    void there_are_exceptions() throws Exception {
        assertThat(exceptions()).hasSizeGreaterThan(12);
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void an_exception_survives_being_written_and_read(Class<?> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.isSynthetic()) {
                continue;
            }
            constructor.setAccessible(true);
            Throwable thrown = (Throwable) constructor.newInstance(Arrays.stream(constructor.getGenericParameterTypes())
                    .map(ExceptionsTest::sample)
                    .toArray());

            Throwable read = read(written(thrown));

            assertThat(read).hasSameClassAs(thrown).hasMessage(thrown.getMessage());
            assertThat(said(read)).isEqualTo(said(thrown));
            assertThat(String.valueOf(read.getCause())).isEqualTo(String.valueOf(thrown.getCause()));
        }
    }

    private static Object sample(Type type) {
        if (type instanceof ParameterizedType list) {
            return List.of(sample(list.getActualTypeArguments()[0]));
        }
        return type instanceof Class<?> one && one.isEnum() ? one.getEnumConstants()[1] : SAMPLES.get(type);
    }

    private static Map<String, Object> said(Throwable thrown) throws ReflectiveOperationException {
        Map<String, Object> said = new TreeMap<>();
        for (Method method : thrown.getClass().getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0) {
                said.put(method.getName(), method.invoke(thrown));
            }
        }
        return said;
    }

    private static byte[] written(Throwable thrown) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        return bytes.toByteArray();
    }

    private static Throwable read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Throwable) in.readObject();
        }
    }
}
