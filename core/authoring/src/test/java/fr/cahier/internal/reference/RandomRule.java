package fr.cahier.internal.reference;

import fr.cahier.internal.language.FactType;
import fr.cahier.internal.language.FactType.Kind;
import fr.cahier.internal.language.FactType.Property;
import fr.cahier.internal.language.FactTypes;
import fr.cahier.internal.language.Operator;
import fr.cahier.regulation.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One rule, written at random; chance may put together what is refused. */
final class RandomRule {

    private static final List<String> NAMES = List.of(
            "a",
            "A",
            "b",
            "constate",
            "requis",
            "site",
            "end",
            "rule",
            "when",
            "then",
            "null",
            "true",
            "this",
            "not",
            "in");
    private static final List<String> NUMBERS = List.of("-1", "0", "1");
    private static final List<Kind> NUMBER_KINDS = List.of(Kind.WHOLE_NUMBER, Kind.DECIMAL_NUMBER);
    private static final int MAX_DEPTH = 3;

    private final Random random;
    private final List<String> texts;
    private final List<String> gaps = OddTexts.comments();
    private final Map<String, Property> bound = new LinkedHashMap<>();

    RandomRule(Random random, List<String> texts) {
        this.random = random;
        this.texts = texts;
    }

    /** {@return it} */
    String written(int rank) {
        StringBuilder rule = new StringBuilder("rule \"" + rank + " " + one(texts) + "\"" + gap());
        rule.append("@obligation(")
                .append(gap())
                .append("\"HOR-0")
                .append(rank % 10)
                .append("\" )")
                .append(gap());
        rule.append("@conclut( \"")
                .append(one(List.of(Outcome.values())).word())
                .append("\" )")
                .append(gap());
        rule.append(random.nextInt(3) == 0 ? "@constat( \"x" + one(texts) + "\" )\n" : "\n")
                .append("when\n");
        for (int patterns = 1 + random.nextInt(3); patterns > 0; patterns--) {
            rule.append("  ").append(pattern()).append('\n');
        }
        return rule.append("then\nend\n\n").toString();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String gap() {
        return random.nextBoolean() ? " " : one(gaps);
    }

    /** Half of them are of a type of which there may be many: these are joined, and hold decimals. */
    private FactType type() {
        List<FactType> types = FactTypes.names().stream()
                .map(name -> FactTypes.named(name).orElseThrow())
                .toList();
        return one(
                random.nextBoolean()
                        ? types
                        : types.stream().filter(FactType::multiple).toList());
    }

    private String pattern() {
        FactType type = type();
        List<String> parts = new ArrayList<>();
        joined(type, parts);
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            parts.add(random.nextInt(3) == 0 ? binding(type) : any(type, 0));
        }
        return type.name() + "(" + gap() + String.join("," + gap(), parts) + gap() + ")";
    }

    /** What facts before bound is what facts are joined by. */
    private void joined(FactType type, List<String> parts) {
        List<String> identities = type.properties().keySet().stream()
                .filter(List.of("id", "site", "siteId", "personnel", "obligation", "code", "cle")::contains)
                .toList();
        List<String> known = known(property -> property.kind() == Kind.TEXT);
        if (!identities.isEmpty() && !known.isEmpty() && random.nextInt(4) != 0) {
            parts.add(one(identities) + " == " + one(known));
        }
    }

    private List<String> known(Predicate<Property> which) {
        return bound.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(entry -> "$" + entry.getKey())
                .toList();
    }

    /** Of a kind that is drawn first, since there are many texts and few numbers. */
    private Property property(FactType type) {
        List<Property> properties = List.copyOf(type.properties().values());
        List<Kind> kinds =
                properties.stream().map(Property::kind).distinct().collect(Collectors.toCollection(ArrayList::new));
        kinds.addAll(kinds.stream().filter(NUMBER_KINDS::contains).toList());
        Kind kind = one(kinds);
        return one(
                properties.stream().filter(property -> property.kind() == kind).toList());
    }

    private String binding(FactType type) {
        String name = one(NAMES);
        Property property = property(type);
        bound.put(name, property);
        return "$" + name + gap() + ":" + gap() + property.path();
    }

    private String any(FactType type, int depth) {
        return switch (depth > MAX_DEPTH ? 0 : random.nextInt(8)) {
            case 1 -> any(type, depth + 1) + gap() + "||" + gap() + any(type, depth + 1);
            case 2 -> any(type, depth + 1) + " && " + any(type, depth + 1);
            case 3 -> "(" + gap() + any(type, depth + 1) + " )";
            case 4 -> "(" + any(type, depth + 1) + " || " + any(type, depth + 1) + ") && " + any(type, depth + 1);
            case 5 -> unless(property(type));
            default -> comparison(property(type));
        };
    }

    /** « is different » is accepted of what is there alone. */
    private String unless(Property property) {
        String different = property.path() + " != " + value(property);
        return random.nextBoolean()
                ? property.path() + " != null && " + different
                : property.path() + " == null || " + different;
    }

    private String comparison(Property property) {
        boolean ordered = List.of(Kind.WHOLE_NUMBER, Kind.DECIMAL_NUMBER, Kind.DAY, Kind.HOUR, Kind.INSTANT)
                .contains(property.kind());
        List<Operator> operators =
                ordered ? List.of(Operator.values()) : List.of(Operator.EQUAL, Operator.EQUAL, Operator.NOT_EQUAL);
        return property.path() + gap() + one(operators).sign() + gap() + value(property);
    }

    private String value(Property property) {
        List<String> known = known(other -> agrees(property, other));
        if (!known.isEmpty() && random.nextInt(2) == 0) {
            return one(known);
        }
        if (random.nextInt(6) == 0) {
            return "null";
        }
        return switch (property.kind()) {
            case TEXT -> '"' + one(texts) + '"';
            case WHOLE_NUMBER, DECIMAL_NUMBER -> one(NUMBERS);
            case BOOLEAN -> String.valueOf(random.nextBoolean());
            case CHOICE -> choice(property.type());
            case DAY, HOUR, INSTANT, STAMP, LIST -> "null";
        };
    }

    private static boolean agrees(Property one, Property other) {
        return one.kind() == other.kind() && one.type() == other.type()
                || NUMBER_KINDS.contains(one.kind()) && NUMBER_KINDS.contains(other.kind());
    }

    private String choice(Class<?> list) {
        Object value = one(Arrays.asList(list.getEnumConstants()));
        return list.getCanonicalName().substring(list.getPackageName().length() + 1) + "." + ((Enum<?>) value).name();
    }
}
