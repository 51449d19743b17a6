package fr.cahier.rules.language;

import fr.cahier.internal.language.FactType.Kind;
import fr.cahier.internal.language.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of the page that says with what a property of each kind is compared. */
record KindTable(List<List<String>> rows) {

    private static final String BOUND = "une liaison de même nature";
    private static final String ABSENT = "null";

    /** What may be written, by how the page calls it. */
    private static final Map<String, String> VALUES = new LinkedHashMap<>();

    static {
        VALUES.put("un texte", "\"x\"");
        VALUES.put("un nombre", "1");
        VALUES.put("true ou false", "true");
        VALUES.put("une valeur de sa liste", "Reponse.OUI");
        VALUES.put(BOUND, "$b");
        VALUES.put(ABSENT, "null");
    }

    /** By what a fact of a type is told apart, so that two of them may be joined. */
    private static final Map<String, String> KEYS =
            Map.of("Fait", "cle", "Site", "id", "Engagement", "obligation", "Seuil", "code");

    /**
     * Facts of a rule.
     *
     * @param accepted whether the page says so
     */
    record Trial(String facts, boolean accepted) {}

    /** {@return the kinds that rules know} */
    static List<String> known() {
        return Arrays.stream(Kind.values())
                .map(kind -> kind.french().replaceAll(" \\(.*", ""))
                .toList();
    }

    List<String> names() {
        return rows.stream().map(row -> row.get(0)).toList();
    }

    /** {@return every operator with every value, for every kind} */
    List<Trial> trials() {
        List<Trial> trials = new ArrayList<>();
        for (List<String> row : rows) {
            for (Operator operator : Operator.values()) {
                VALUES.forEach((name, value) ->
                        trials.add(new Trial(facts(row.get(1), operator, value), isAccepted(row, operator, name))));
            }
        }
        return trials;
    }

    private static boolean isAccepted(List<String> row, Operator operator, String value) {
        boolean ordered = operator.isOrder();
        return row.get(2).contains("`" + operator.sign() + "`")
                && List.of(row.get(3).replace("`", "").split(", ")).contains(value)
                && !(ordered && value.equals(ABSENT));
    }

    /** What is different has to be there. */
    private static String facts(String path, Operator operator, String value) {
        String type = path.substring(0, path.indexOf('.'));
        String property = path.substring(path.indexOf('.') + 1);
        boolean presence = operator == Operator.NOT_EQUAL && !value.equals("null");
        String there = presence ? property + " != null, " : "";
        String first = KEYS.containsKey(type) ? KEYS.get(type) + " == \"premier\", " : "";
        String before = value.equals("$b") ? type + "( " + first + there + "$b : " + property + " ) " : "";
        return before + type + "( " + there + property + " " + operator.sign() + " " + value + " )";
    }
}
