package fr.cahier.dossier.schema;

import java.util.ArrayList;
import java.util.List;

/** Every path of the schema. */
final class KnownPaths {

    static final List<String> ALL = List.copyOf(all());

    private KnownPaths() {}

    private static List<String> all() {
        List<String> paths = new ArrayList<>();
        members("", DossierSchema.dossier(), paths);
        return paths;
    }

    private static void members(String prefix, ObjectType object, List<String> paths) {
        for (Field field : object.fields()) {
            String path = prefix + field.name();
            paths.add(path);
            below(path, field.schema(), paths);
        }
    }

    private static void below(String path, Schema schema, List<String> paths) {
        if (schema instanceof ObjectType object) {
            members(path + ".", object, paths);
        } else if (schema instanceof ListType list) {
            paths.add(path + "[]");
            below(path + "[]", list.element(), paths);
        } else if (schema instanceof Commitments) {
            paths.add(path + "." + Commitments.GLOBAL);
        }
    }
}
