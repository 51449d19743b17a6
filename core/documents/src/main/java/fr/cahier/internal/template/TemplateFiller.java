package fr.cahier.internal.template;

import fr.cahier.internal.template.TemplateNode.Gap;
import fr.cahier.internal.template.TemplateNode.Section;
import fr.cahier.internal.template.TemplateNode.Text;
import fr.cahier.template.TemplateException;
import fr.cahier.template.TemplateIssueCode;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Fills one template once, within a {@link FillingBudget}. Values are texts, lists and maps. */
final class TemplateFiller implements TemplateNode.Visitor {

    private final String file;
    private final UnaryOperator<String> shown;
    private final StringBuilder filled = new StringBuilder();
    private Scope scope;
    private final FillingBudget budget;
    private final int index;
    private int line;

    /** An element of a list, its position, and the enclosing scope. */
    private record Scope(
            Object value,
            boolean first,
            boolean last,
            @Nullable Scope outer) {}

    private TemplateFiller(Template template, Map<String, ?> data, int index) {
        this.file = template.file();
        this.shown = template.shown();
        this.scope = new Scope(data, false, false, null);
        this.index = index;
        this.budget = new FillingBudget(file, data, template.limits());
    }

    static String fill(Template template, Map<String, ?> data) {
        TemplateFiller filler = new TemplateFiller(template, data, Integer.MAX_VALUE);
        filler.all(template.nodes());
        return filler.filled.toString();
    }

    /** {@return the line of the template that wrote the filled text at {@code index}} */
    static int lineOf(Template template, Map<String, ?> data, int index) {
        TemplateFiller filler = new TemplateFiller(template, data, index);
        filler.all(template.nodes());
        return filler.line;
    }

    private void all(List<TemplateNode> nodes) {
        for (TemplateNode node : nodes) {
            budget.step(node.line());
            node.accept(this);
        }
    }

    @Override
    public void text(Text text) {
        write(text.text(), text);
    }

    @Override
    public void gap(Gap gap) {
        Object value = find(gap.name(), gap.line());
        if (value instanceof Map || value instanceof Collection) {
            throw misplaced(gap.name(), gap.line());
        }
        write(value == null ? "" : shown.apply(value.toString()), gap);
    }

    @Override
    public void section(Section section) {
        Object value = find(section.name(), section.line());
        if (section.inverted()) {
            if (isAbsent(value)) {
                all(section.body());
            }
        } else if (value instanceof Collection<?> list) {
            repeat(section, list);
        } else if (!isAbsent(value)) {
            Scope outer = scope;
            scope = value instanceof Boolean ? outer : new Scope(value, outer.first(), outer.last(), outer);
            all(section.body());
            scope = outer;
        }
    }

    private void repeat(Section section, Collection<?> list) {
        Scope outer = scope;
        boolean first = true;
        for (Iterator<?> elements = list.iterator(); elements.hasNext(); first = false) {
            budget.step(section.line());
            scope = new Scope(elements.next(), first, !elements.hasNext(), outer);
            all(section.body());
        }
        scope = outer;
    }

    private static boolean isAbsent(@Nullable Object value) {
        return value == null
                || Boolean.FALSE.equals(value)
                || "".equals(value)
                || value instanceof Collection<?> list && list.isEmpty();
    }

    private @Nullable Object find(String name, int at) {
        switch (name) {
            case ".":
                return scope.value();
            case "-first":
                return scope.first();
            case "-last":
                return scope.last();
            default:
                for (Scope around = scope; around != null; around = around.outer()) {
                    budget.step(at);
                    if (around.value() instanceof Map<?, ?> map && map.containsKey(name)) {
                        return map.get(name);
                    }
                }
                throw misplaced(name, at);
        }
    }

    private void write(String text, TemplateNode from) {
        budget.write(filled.length(), text.length(), from.line());
        if (index >= filled.length() && index < filled.length() + text.length()) {
            line = from instanceof Text written ? written.lineAt(index - filled.length()) : from.line();
        }
        filled.append(text);
    }

    private TemplateException misplaced(String name, int at) {
        return new TemplateException(
                TemplateIssueCode.MISPLACED_GAP,
                file,
                at,
                "« " + name + " » n’a pas de sens à cet endroit. Déplacez-le entre les balises de la liste dont il"
                        + " dépend.");
    }
}
