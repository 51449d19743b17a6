package fr.cahier.internal.drools;

import fr.cahier.dossier.Dossier;
import fr.cahier.internal.Sha256;
import fr.cahier.internal.Version;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.text.FactTypes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.Model;

/** Compiled rules, as the bytes of their classes by name; a class loader of their own makes them run. */
record RuleClasses(SortedMap<String, byte[]> classes) {

    RuleClasses {
        classes = new TreeMap<>(classes);
    }

    /** {@return under what the classes made of {@code drl} are kept: all that they depend on} */
    static String key(String drl) {
        StringBuilder made = new StringBuilder(drl)
                .append(Version.CURRENT)
                .append(Model.class.getPackage().getImplementationVersion())
                .append(Runtime.version().feature());
        FactTypes.records().forEach(record -> made.append(Arrays.toString(record.getRecordComponents())));
        return Sha256.of(made.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the classes, as {@link #read} reads them} */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> one : classes.entrySet()) {
                out.writeUTF(one.getKey());
                out.writeInt(one.getValue().length);
                out.write(one.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** {@return the classes written by {@link #bytes}; empty when they are not} */
    static Optional<RuleClasses> read(byte[] bytes) {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            while (in.available() > 0) {
                classes.put(in.readUTF(), in.readNBytes(in.readInt()));
            }
            return classes.isEmpty() ? Optional.empty() : Optional.of(new RuleClasses(classes));
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** {@return the models among the classes} */
    List<Model> models() {
        Loader loader = new Loader(classes);
        return classes.keySet().stream()
                .filter(name -> !name.contains("$"))
                .map(loader::find)
                .filter(Model.class::isAssignableFrom)
                .map(RuleClasses::instance)
                .toList();
    }

    private static Model instance(Class<?> model) {
        try {
            return (Model) model.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new RuleDefectException("Les règles compilées n’ont pas pu être chargées : " + e.getMessage(), e);
        }
    }

    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(Dossier.class.getClassLoader());
            this.classes = classes;
        }

        Class<?> find(String name) {
            try {
                return loadClass(name);
            } catch (ClassNotFoundException | LinkageError e) {
                throw new RuleDefectException("Les règles compilées n’ont pas pu être chargées : " + e.getMessage(), e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
