package fr.cahier.dossier.model;

import java.util.ArrayList;
import java.util.List;

/** Every path of the model. */
final class KnownPaths {

    static final List<String> ALL = List.copyOf(all());

    private KnownPaths() {}

    private static List<String> all() {
        List<String> paths = new ArrayList<>();
        members("", DossierModel.dossier(), paths);
        return paths;
    }

    private static void members(String prefix, Group group, List<String> paths) {
        for (Field field : group.fields()) {
            String path = prefix + field.name();
            paths.add(path);
            below(path, field.shape(), paths);
        }
    }

    private static void below(String path, Shape shape, List<String> paths) {
        if (shape instanceof Group group) {
            members(path + ".", group, paths);
        } else if (shape instanceof ListOf list) {
            paths.add(path + "[]");
            below(path + "[]", list.element(), paths);
        } else if (shape instanceof Commitments) {
            paths.add(path + "." + Commitments.GLOBAL);
        }
    }
}
