package fr.cahier.rules.language;

import fr.cahier.internal.language.FactType.Property;
import fr.cahier.internal.language.FactTypes;
import fr.cahier.rules.language.Page.Table;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The tables of the page that say when conditions hold: their rules, and the facts of each of their lines. */
record TruthTables(List<Table> tables) {

    private static final String BOUND = "$a : ";
    private static final Map<String, String> KEYS = Map.of("Seuil", "code", "Fait", "cle");

    static TruthTables of(Page page) {
        List<Table> tables = new ArrayList<>();
        for (String type : FactTypes.names()) {
            tables.addAll(page.tables(type + "."));
        }
        tables.addAll(page.tables(BOUND));
        return new TruthTables(tables);
    }

    /** {@return a rule for each condition} */
    String rules() {
        StringBuilder rules = new StringBuilder(Rules.HEAD);
        for (int table = 0; table < tables.size(); table++) {
            List<String> header = tables.get(table).header();
            for (int column = given(header); column < header.size(); column++) {
                rules.append(Rules.rule(name(table, column), facts(header, header.get(column))));
            }
        }
        return rules.toString();
    }

    private static String name(int table, int column) {
        return "tableau " + table + ", colonne " + column;
    }

    /** How many columns say what the facts say. */
    private static int given(List<String> header) {
        return header.get(0).startsWith(BOUND) ? 2 : 1;
    }

    private static String facts(List<String> header, String condition) {
        if (given(header) == 1) {
            return type(header.get(0)) + "( " + condition + " )";
        }
        String first = type(header.get(0).substring(BOUND.length()));
        return first + "( " + KEYS.get(first) + " == \"premier\", " + BOUND
                + property(header.get(0).substring(BOUND.length())) + " ) " + type(header.get(1)) + "( " + condition
                + " )";
    }

    private static String type(String path) {
        return path.substring(0, path.indexOf('.'));
    }

    private static String property(String path) {
        return path.substring(path.indexOf('.') + 1);
    }

    /** {@return the rules of {@code table} that match on the line {@code row}} */
    List<String> expected(int table, int row) {
        List<String> header = tables.get(table).header();
        List<String> cells = tables.get(table).rows().get(row);
        return IntStream.range(given(header), header.size())
                .filter(column -> holds(cells.get(column)))
                .mapToObj(column -> name(table, column))
                .toList();
    }

    private static boolean holds(String cell) {
        return switch (cell) {
            case "oui" -> true;
            case "non" -> false;
            default -> throw new IllegalArgumentException("ni oui ni non : " + cell);
        };
    }

    /** {@return the facts of that line; of two, the first bears the key by which its rules find it} */
    List<Object> facts(int table, int row) {
        List<String> header = tables.get(table).header();
        List<String> cells = tables.get(table).rows().get(row);
        if (given(header) == 1) {
            return List.of(fact(header.get(0), cells.get(0), ""));
        }
        String first = header.get(0).substring(BOUND.length());
        return List.of(fact(first, cells.get(0), "premier"), fact(header.get(1), cells.get(1), "second"));
    }

    private static Object fact(String path, String value, String key) {
        Class<?> record = FactTypes.named(type(path)).orElseThrow().record();
        Property property =
                FactTypes.named(type(path)).orElseThrow().properties().get(property(path));
        Object[] values = Arrays.stream(record.getRecordComponents())
                .map(part -> part.getName().equals(property.path())
                        ? value(property, value)
                        : part.getName().equals(KEYS.get(type(path))) ? key : nothing(part.getType()))
                .toArray();
        try {
            return record.getDeclaredConstructor(Arrays.stream(record.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (!type.isPrimitive()) {
            return null;
        }
        return type == int.class ? (Object) 0 : false;
    }

    private static @Nullable Object value(Property property, String cell) {
        if (cell.equals("non dit")) {
            return null;
        }
        return switch (property.kind()) {
            case TEXT -> cell;
            case WHOLE_NUMBER -> Integer.valueOf(cell);
            case DECIMAL_NUMBER -> new BigDecimal(cell);
            case BOOLEAN -> Boolean.valueOf(cell);
            case DAY -> LocalDate.parse(cell);
            case CHOICE ->
                Arrays.stream(property.type().getEnumConstants())
                        .filter(choice -> ((Enum<?>) choice).name().equals(cell))
                        .findFirst()
                        .orElseThrow();
            case HOUR, INSTANT, STAMP, LIST -> throw new IllegalArgumentException("sans exemple : " + property);
        };
    }

    /** {@return how a reader finds a line again} */
    String told(int table, int row) {
        return tables.get(table).header().stream().limit(2).collect(Collectors.joining(" | ")) + " : "
                + tables.get(table).rows().get(row);
    }
}
