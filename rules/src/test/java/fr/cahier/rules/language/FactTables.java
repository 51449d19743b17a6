package fr.cahier.rules.language;

import fr.cahier.internal.language.FactType;
import fr.cahier.internal.language.FactType.Kind;
import fr.cahier.internal.language.FactType.Property;
import fr.cahier.internal.language.FactTypes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of the page that list facts, properties and closed lists, as they should read. */
final class FactTables {

    private FactTables() {}

    static String types() {
        return FactTypes.names().stream()
                .map(name -> line(FactTypes.named(name).orElseThrow()))
                .collect(Collectors.joining());
    }

    private static String line(FactType type) {
        Map<Kind, String> byKind = new TreeMap<>();
        type.properties()
                .values()
                .forEach(property -> byKind.merge(property.kind(), told(property), (one, other) -> one + ", " + other));
        String properties = byKind.entrySet().stream()
                .map(entry -> entry.getKey().french().replaceAll(" \\(.*", "") + " : " + entry.getValue())
                .collect(Collectors.joining(" ; "));
        return "| `" + type.name() + "` | " + (type.multiple() ? "plusieurs" : "un") + " | " + properties + " |\n";
    }

    private static String told(Property property) {
        String list = property.kind() == Kind.CHOICE ? " (" + name(property.type()) + ")" : "";
        return "`" + property.path() + "`" + list + (property.optional() ? "" : "*");
    }

    static String lists() {
        Map<String, String> lists = new TreeMap<>();
        FactTypes.names().stream()
                .flatMap(name -> FactTypes.named(name).orElseThrow().properties().values().stream())
                .filter(property -> property.kind() == Kind.CHOICE)
                .forEach(property -> lists.put(name(property.type()), values(property.type())));
        return lists.entrySet().stream()
                .map(entry -> "| `" + entry.getKey() + "` | " + entry.getValue() + " |\n")
                .collect(Collectors.joining());
    }

    private static String name(Class<?> list) {
        return list.getCanonicalName().substring(list.getPackageName().length() + 1);
    }

    private static String values(Class<?> list) {
        return Stream.of(list.getEnumConstants())
                .map(value -> "`" + ((Enum<?>) value).name() + "`")
                .collect(Collectors.joining(", "));
    }
}
