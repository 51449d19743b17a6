package fr.cahier.internal.yaml;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows paths in a YAML file as far as they exist. */
public final class YamlPath {

    /** Keys that identify elements of a list. */
    private static final Set<String> IDENTIFIERS = Set.of("id", "code", "cle", "dossier", "cas", "regle", "seuil");

    private YamlPath() {}

    /** {@return the node at {@code pointer}, or the last one on the way that exists} */
    public static YamlNode pointer(YamlNode from, String pointer) {
        YamlNode at = from;
        for (String step : pointer.split("/", -1)) {
            YamlNode next = step.isEmpty() && at == from
                    ? at
                    : step(at, step.replace("~1", "/").replace("~0", "~"));
            if (next == null) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** {@return the same for keys; an element of a list is named by identifier or index} */
    public static YamlNode keys(YamlNode from, String... keys) {
        YamlNode at = from;
        for (String key : keys) {
            YamlNode next = at instanceof YamlList list ? element(list, key) : step(at, key);
            if (next == null) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static @Nullable YamlNode step(YamlNode from, String step) {
        if (from instanceof YamlMap map) {
            return map.entries().get(step);
        }
        return from instanceof YamlList list ? ranked(list, step) : null;
    }

    private static @Nullable YamlNode element(YamlList list, String name) {
        for (YamlNode element : list.elements()) {
            if (element instanceof YamlMap map && isNamed(map, name)) {
                return element;
            }
        }
        return ranked(list, name);
    }

    private static boolean isNamed(YamlMap map, String name) {
        return IDENTIFIERS.stream()
                .anyMatch(key -> map.entries().get(key) instanceof YamlScalar value
                        && value.text().equals(name));
    }

    private static @Nullable YamlNode ranked(YamlList list, String rank) {
        boolean number =
                !rank.isEmpty() && rank.length() < 8 && rank.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        int index = number ? Integer.parseInt(rank) : Integer.MAX_VALUE;
        return index < list.elements().size() ? list.elements().get(index) : null;
    }
}
