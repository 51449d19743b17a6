package fr.cahier.dossier.schema;

import java.util.ArrayList;
import java.util.List;

/** Every path of the model. */
final class KnownPaths {

    static final List<String> ALL = List.copyOf(all());

    private KnownPaths() {}

    private static List<String> all() {
        List<String> paths = new ArrayList<>();
        members("", DossierSchema.dossier(), paths);
        return paths;
    }

    private static void members(String prefix, ObjectType group, List<String> paths) {
        for (Field field : group.fields()) {
            String path = prefix + field.name();
            paths.add(path);
            below(path, field.shape(), paths);
        }
    }

    private static void below(String path, Schema shape, List<String> paths) {
        if (shape instanceof ObjectType group) {
            members(path + ".", group, paths);
        } else if (shape instanceof ListType list) {
            paths.add(path + "[]");
            below(path + "[]", list.element(), paths);
        } else if (shape instanceof Commitments) {
            paths.add(path + "." + Commitments.GLOBAL);
        }
    }
}
