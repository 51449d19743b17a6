package fr.cahier.report;

import fr.cahier.internal.template.Printable;

/** Wrapped lines of text, free of terminal commands. */
final class TextPage {

    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    void title(String title) {
        blank();
        line(0, title);
        line(0, "─".repeat(Math.min(title.length(), WIDTH)));
    }

    void blank() {
        text.append('\n');
    }

    /** Continuation lines are indented by two more columns. */
    void line(int indent, String content) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        int start = line.length();
        for (String word : Printable.text(content).split(" ")) {
            if (line.length() > start && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(" ".repeat(indent + 2));
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
