package fr.cahier.internal.drools;

import fr.cahier.dossier.Dossier;
import fr.cahier.regulation.RuleDefectException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.Model;

/** Compiled rules, as the bytes of their classes by name; a class loader of their own makes them run. */
record RuleClasses(SortedMap<String, byte[]> classes) {

    RuleClasses {
        classes = new TreeMap<>(classes);
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
