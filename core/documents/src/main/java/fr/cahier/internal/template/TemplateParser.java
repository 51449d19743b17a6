package fr.cahier.internal.template;

import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.template.TemplateNode.Gap;
import fr.cahier.internal.template.TemplateNode.Section;
import fr.cahier.internal.template.TemplateNode.Text;
import fr.cahier.template.TemplateException;
import fr.cahier.template.TemplateIssueCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Parses a subset of Mustache: gaps, sections, inverted sections, comments. Other tags are refused, so that the check sees everything.
 * A tag alone on its line takes the line with it.
 */
final class TemplateParser {

    static final int MAX_TAGS = 2_000;
    static final int MAX_DEPTH = 16;

    /** The element of a list, and its position. */
    private static final Set<String> ALWAYS = Set.of(".", "-first", "-last");

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final int MAX_SHOWN = 60;

    private final String file;
    private final String source;
    private final Set<String> names;
    private final Deque<Opened> opened = new ArrayDeque<>();
    private List<TemplateNode> nodes = new ArrayList<>();
    private int position;
    private int tags;
    private int counted;
    private int line = 1;

    /** An unclosed section, and the nodes before it. */
    private record Opened(String name, boolean inverted, int line, List<TemplateNode> before) {}

    private TemplateParser(String file, String source, Set<String> names) {
        this.file = file;
        this.source = source;
        this.names = names;
    }

    /** @throws TemplateException at the first tag that is not admitted */
    static List<TemplateNode> parse(String file, String source, Set<String> names) {
        return new TemplateParser(file, source, names).all();
    }

    private List<TemplateNode> all() {
        for (int tag = source.indexOf(OPEN); tag >= 0; tag = source.indexOf(OPEN, position)) {
            int end = source.indexOf(CLOSE, tag);
            if (end < 0) {
                throw refused(
                        TemplateIssueCode.MALFORMED_GAP,
                        tag,
                        "la balise « " + shown(source.substring(tag)) + " » n’est pas fermée. Ajoutez « }} ».");
            }
            tag(tag, end);
        }
        text(source.length());
        if (!opened.isEmpty()) {
            Opened open = opened.pop();
            throw new TemplateException(
                    TemplateIssueCode.MALFORMED_GAP,
                    file,
                    open.line(),
                    "{{#" + open.name() + "}} n’est pas fermée. " + closing(open.name()));
        }
        return List.copyOf(nodes);
    }

    private void tag(int from, int end) {
        if (++tags > MAX_TAGS) {
            throw refused(
                    TemplateIssueCode.LIMIT_EXCEEDED,
                    from,
                    "plus de " + MAX_TAGS + " balises. Raccourcissez le modèle.");
        }
        String content = source.substring(from + OPEN.length(), end).strip();
        char mark = content.isEmpty() ? ' ' : content.charAt(0);
        int after = end + CLOSE.length();
        switch (mark) {
            case '!' -> skip(from, after);
            case '#', '^' -> open(named(from, content.substring(1)), mark == '^', from, after);
            case '/' -> close(named(from, content.substring(1)), from, after);
            default -> gap(named(from, content), from, after);
        }
    }

    private void gap(String name, int from, int after) {
        text(from);
        nodes.add(new Gap(name, lineOf(from)));
        position = after;
    }

    private void open(String name, boolean inverted, int from, int after) {
        if (opened.size() == MAX_DEPTH) {
            throw refused(
                    TemplateIssueCode.LIMIT_EXCEEDED,
                    from,
                    "plus de " + MAX_DEPTH + " listes les unes dans les autres. Fermez une liste par {{/nom}}"
                            + " avant d’en ouvrir une autre.");
        }
        skip(from, after);
        opened.push(new Opened(name, inverted, lineOf(from), nodes));
        nodes = new ArrayList<>();
    }

    private void close(String name, int from, int after) {
        if (opened.isEmpty() || !opened.peek().name().equals(name)) {
            String expected = opened.isEmpty()
                    ? "Rien n’est ouvert ici : retirez-la, ou ouvrez la liste par {{#" + name + "}}."
                    : closing(opened.peek().name());
            throw refused(
                    TemplateIssueCode.MALFORMED_GAP,
                    from,
                    "{{/" + name + "}} ferme une autre balise que celle qui est ouverte. " + expected);
        }
        skip(from, after);
        Opened open = opened.pop();
        Section section = new Section(name, open.inverted(), open.line(), nodes);
        nodes = open.before();
        nodes.add(section);
    }

    private static String closing(String name) {
        return "À {{#" + name + "}} répond {{/" + name + "}}.";
    }

    private String named(int from, String content) {
        String name = content.strip();
        if (name.isEmpty() || name.chars().anyMatch(c -> "{}#^/!&=><|\"'".indexOf(c) >= 0 || c <= ' ')) {
            throw refused(
                    TemplateIssueCode.MALFORMED_GAP,
                    from,
                    "« " + shown(source.substring(from))
                            + " » n’est pas admis. Écrivez {{nom}}, {{#nom}} … {{/nom}} ou {{^nom}} … {{/nom}}.");
        }
        if (!ALWAYS.contains(name) && !names.contains(name)) {
            String nearest = NearestName.to(name, names)
                    .map(known -> "Vouliez-vous écrire « " + known + " » ?")
                    .orElse("Les noms admis : " + String.join(", ", new TreeSet<>(names)) + ".");
            throw refused(TemplateIssueCode.UNKNOWN_NAME, from, "« " + shown(name) + " » n’est pas connu. " + nearest);
        }
        return name;
    }

    /** Ends the text before a tag; a tag alone on its line takes the line with it. */
    private void skip(int from, int after) {
        int start = from;
        while (start > position && isBlank(source.charAt(start - 1))) {
            start--;
        }
        int end = after;
        while (end < source.length() && isBlank(source.charAt(end))) {
            end++;
        }
        boolean begins = start == 0 || source.charAt(start - 1) == '\n';
        boolean ends = end == source.length() || source.charAt(end) == '\n';
        boolean alone = begins && ends;
        text(alone ? start : from);
        position = alone ? Math.min(end + 1, source.length()) : after;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    private void text(int end) {
        if (end > position) {
            nodes.add(new Text(source.substring(position, end), lineOf(position)));
        }
    }

    /** Indexes mostly ascend, so counting continues from the last one. */
    private int lineOf(int index) {
        if (index < counted) {
            return line
                    - (int) source.substring(index, counted)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        }
        line += (int)
                source.substring(counted, index).chars().filter(c -> c == '\n').count();
        counted = index;
        return line;
    }

    private TemplateException refused(TemplateIssueCode code, int from, String message) {
        return new TemplateException(code, file, lineOf(from), message);
    }

    /** The text up to the end of the tag or of the line. */
    private static String shown(String text) {
        int end = text.indexOf(CLOSE);
        String first =
                (end < 0 ? text : text.substring(0, end)).lines().findFirst().orElse("");
        return Printable.text(first.length() > MAX_SHOWN ? first.substring(0, MAX_SHOWN) + "…" : first);
    }
}
