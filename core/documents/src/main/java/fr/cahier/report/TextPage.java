package fr.cahier.report;

import fr.cahier.internal.template.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines under titles: as wrapped text, free of terminal commands, or as the parts of a page. */
final class TextPage {

    private static final int WIDTH = 100;

    /** Continuation lines are indented by that many more columns. */
    private static final int CONTINUED = 2;

    /**
     * One line before it is wrapped.
     *
     * @param indent in columns
     */
    record Line(int indent, String text) {}

    /**
     * What stands under one title.
     *
     * @param title empty for what stands before the first
     */
    record Part(String title, List<Line> lines) {

        static Part begun(String title) {
            return new Part(title, new ArrayList<>());
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>(List.of(Part.begun("")));

    void title(String title) {
        titled(title, title);
    }

    /** Adds a title, the name of which stands in capitals where it is text. */
    void section(String name, String rest) {
        titled(name + rest, name.toUpperCase(Locale.FRENCH) + rest);
    }

    private void titled(String title, String written) {
        parts.add(Part.begun(title));
        blank();
        write(0, written);
        write(0, "─".repeat(Math.min(written.length(), WIDTH)));
    }

    void blank() {
        text.append('\n');
    }

    void line(int indent, String content) {
        parts.get(parts.size() - 1).lines().add(new Line(indent, content));
        write(indent, content);
    }

    /** {@return what was written, unwrapped, in its order} */
    List<Part> parts() {
        return List.copyOf(parts);
    }

    private void write(int indent, String content) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        int start = line.length();
        for (String word : Printable.text(content).split(" ")) {
            if (line.length() > start && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(" ".repeat(indent + CONTINUED));
                start = line.length();
            }
            if (line.length() > start) {
                line.append(' ');
            }
            line.append(word);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
