package fr.cahier.internal.reference;

import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.PatternText;
import fr.cahier.internal.language.PatternText.Binding;
import fr.cahier.internal.language.RuleText;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes checked rules anew for the engine's compiler, from what was understood of them. */
public final class DrlWriter {

    private static final String PACKAGE = "cahier.compile";

    private DrlWriter() {}

    /** {@return the name that the rule of that rank has for the engine} */
    public static String name(int rank) {
        return "r" + rank;
    }

    /** {@return one file for the engine, in which rules are named by their rank among {@code rules}} */
    public static String write(List<RuleText> rules) {
        StringBuilder drl = new StringBuilder("package " + PACKAGE + "\n");
        drl.append("import fr.cahier.dossier.*\nimport fr.cahier.facts.*\n");
        for (int rank = 0; rank < rules.size(); rank++) {
            drl.append("rule \"").append(name(rank)).append("\"\nwhen\n");
            rules.get(rank).patterns().forEach(pattern -> drl.append(pattern(pattern)));
            drl.append("then\nend\n");
        }
        return drl.toString();
    }

    private static String pattern(PatternText pattern) {
        var parts = new TreeMap<Integer, String>(Comparator.naturalOrder());
        pattern.conditions().forEach(part -> parts.put(part.span().start(), condition(part)));
        pattern.bindings().forEach(part -> parts.put(part.span().start(), binding(part)));
        return "  " + pattern.factType() + "( " + String.join(", ", parts.values()) + " )\n";
    }

    private static String binding(Binding binding) {
        return "$" + binding.name() + " : " + binding.property();
    }

    private static String condition(Condition condition) {
        if (condition instanceof Condition.Comparison comparison) {
            return comparison.property() + " " + comparison.operator().sign() + " "
                    + comparison.value().written();
        }
        Condition.Group group = (Condition.Group) condition;
        String sign = group.kind() == Condition.Kind.ALL ? " && " : " || ";
        return group.parts().stream().map(DrlWriter::part).collect(Collectors.joining(sign));
    }

    private static String part(Condition condition) {
        return condition instanceof Condition.Group ? "( " + condition(condition) + " )" : condition(condition);
    }
}
