package fr.cahier.report;

import java.util.regex.Pattern;

/** Lines of text, wrapped and free of anything that a terminal could take for a command. */
final class Page {

    private static final int WIDTH = 100;

    /** French punctuation that stays with the word before or after it, whatever the width of the line. */
    private static final Pattern GLUED = Pattern.compile("(«) | ([»:;!?])");

    private final StringBuilder text = new StringBuilder();

    void title(String title) {
        blank();
        line(0, title);
        line(0, "─".repeat(Math.min(title.length(), WIDTH)));
    }

    void blank() {
        text.append('\n');
    }

    /** Continuation lines are indented by two more blanks. */
    void line(int indent, String content) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        int start = line.length();
        for (String word :
                GLUED.matcher(printable(content)).replaceAll("$1\u00A0$2").split(" ")) {
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

    /** Control and direction characters come from a dossier, and must reach no terminal. */
    private static String printable(String content) {
        StringBuilder clean = new StringBuilder(content.length());
        content.codePoints().map(Page::printable).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static int printable(int point) {
        int type = Character.getType(point);
        boolean command = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
        return command ? '\uFFFD' : point;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
