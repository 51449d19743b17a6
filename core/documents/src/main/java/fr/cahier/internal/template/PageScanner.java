package fr.cahier.internal.template;

import fr.cahier.template.TemplateException;
import fr.cahier.template.TemplateIssueCode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Scans the markup of a page and knows the context after each piece. It refuses what a browser and a PDF printer could read
 * differently: unquoted values, a lone {@code <}, comments that end early, declarations.
 */
final class PageScanner {

    /** Contexts in which a piece may end. */
    enum Kind {
        TEXT,
        TITLE,
        STYLE,
        TAG,
        VALUE
    }

    /**
     * The context at the end of a piece. Contexts are equal when only whole tags and texts lie between them.
     *
     * @param number ordinal of the title, style, tag or value; 0 in a text
     * @param attribute the attribute of a value, else empty
     */
    record Context(Kind kind, int number, String attribute) {}

    /** Receives what is found, with indexes into the piece. */
    interface Found {

        /** {@return the exception to throw} */
        TemplateException refused(TemplateIssueCode code, int at, String message);

        default void opened(String name, int at) {}

        default void closed(String name, int at) {}

        /** A tag has ended. */
        default void ended(boolean slash, int at) {}

        /** An attribute has no value. */
        default void bare(String attribute, int at) {}

        /** A part of a text or of a value. */
        default void text(String piece, int from, int to) {}
    }

    private static final String DOCTYPE = "<!DOCTYPE html>";
    private static final String COMMENT = "<!--";

    private final Found found;
    private final Set<String> attributes = new HashSet<>();
    private final StringBuilder value = new StringBuilder();
    private String piece = "";
    private int index;
    private Kind kind = Kind.TEXT;
    private int number;
    private String element = "";
    private String attribute = "";
    private char quote;
    private boolean begun;

    PageScanner(Found found) {
        this.found = found;
    }

    /** {@return the context after the pieces so far} */
    Context context() {
        return new Context(kind, kind == Kind.TEXT ? 0 : number, kind == Kind.VALUE ? attribute : "");
    }

    void scan(String next) {
        piece = next;
        index = 0;
        while (index < piece.length()) {
            switch (kind) {
                case TEXT -> text();
                case TITLE -> raw("title");
                case STYLE -> raw("style");
                case TAG -> inTag();
                case VALUE -> value();
            }
        }
    }

    private void text() {
        int open = piece.indexOf('<', index);
        found.text(piece, index, open < 0 ? piece.length() : open);
        if (open < 0) {
            index = piece.length();
        } else if (piece.startsWith(COMMENT, open)) {
            comment(open);
        } else if (!begun && piece.regionMatches(true, open, DOCTYPE, 0, DOCTYPE.length())) {
            index = open + DOCTYPE.length();
        } else if (piece.startsWith("</", open)) {
            closing(open);
        } else {
            opening(open);
        }
    }

    private void comment(int open) {
        int start = open + COMMENT.length();
        int dashes = piece.indexOf("--", start);
        if (dashes < 0
                || !piece.startsWith("-->", dashes)
                || piece.startsWith(">", start)
                || piece.startsWith("->", start)) {
            throw found.refused(
                    TemplateIssueCode.MALFORMED_PAGE,
                    open,
                    "ce commentaire n’est pas fermé, ou contient « -- » ou un nom. Écrivez {{! commentaire }}.");
        }
        index = dashes + "-->".length();
    }

    private void opening(int open) {
        String name = name(open + 1);
        if (name.isEmpty()) {
            throw found.refused(
                    TemplateIssueCode.MALFORMED_PAGE,
                    open,
                    "« < » n’ouvre ici aucune balise admise. Écrivez &lt; pour le signe lui-même.");
        }
        index = open + 1 + name.length();
        element = name.toLowerCase(Locale.ROOT);
        refuse(open, PageVocabulary.elementProblem(element));
        begun = true;
        attributes.clear();
        number++;
        kind = Kind.TAG;
        found.opened(name, open);
    }

    private void closing(int open) {
        String name = name(open + 2);
        int end = blanks(open + 2 + name.length());
        if (name.isEmpty() || !piece.startsWith(">", end)) {
            throw found.refused(
                    TemplateIssueCode.MALFORMED_PAGE,
                    open,
                    "cette balise de fin est mal écrite. Écrivez </p>, sans attribut ni nom.");
        }
        refuse(open, PageVocabulary.elementProblem(name.toLowerCase(Locale.ROOT)));
        index = end + 1;
        found.closed(name, open);
    }

    /** A title or style may hold no tag: a browser ignores it, a printer does not. */
    private void raw(String name) {
        int open = piece.indexOf('<', index);
        int end = open < 0 ? piece.length() : open;
        if (kind == Kind.STYLE) {
            style(piece.substring(index, end), true);
        }
        found.text(piece, index, end);
        index = end;
        if (open >= 0) {
            if (!name(open + 2).equalsIgnoreCase(name) || piece.charAt(open + 1) != '/') {
                throw found.refused(
                        TemplateIssueCode.MALFORMED_PAGE,
                        open,
                        "<" + name + "> ne contient que du texte. Écrivez &lt; pour le signe lui-même.");
            }
            closing(open);
            kind = Kind.TEXT;
        }
    }

    private void inTag() {
        int start = blanks(index);
        if (start == piece.length()) {
            index = start;
        } else if (piece.charAt(start) == '>') {
            endTag(start, false);
        } else if (piece.startsWith("/>", start)) {
            endTag(start, true);
        } else {
            attribute(start);
        }
    }

    private void endTag(int at, boolean slash) {
        if (slash && !PageVocabulary.VOID.contains(element)) {
            throw found.refused(
                    TemplateIssueCode.MALFORMED_PAGE,
                    at,
                    "<" + element + " /> n’est pas lu par tous. Écrivez <" + element + "></" + element + ">.");
        }
        index = at + (slash ? 2 : 1);
        kind = element.equals("title") ? Kind.TITLE : element.equals("style") ? Kind.STYLE : Kind.TEXT;
        found.ended(slash, at);
    }

    private void attribute(int start) {
        String name = name(start);
        attribute = name.toLowerCase(Locale.ROOT);
        if (name.isEmpty() || start == index) {
            throw found.refused(
                    TemplateIssueCode.MALFORMED_PAGE,
                    start,
                    "la balise <" + element + "> est mal écrite. Écrivez <p class=\"discret\">.");
        }
        refuse(start, PageVocabulary.attributeProblem(element, attribute));
        if (!attributes.add(attribute)) {
            throw found.refused(
                    TemplateIssueCode.MALFORMED_PAGE,
                    start,
                    "l’attribut « " + attribute + " » est écrit deux fois. N’en gardez qu’un.");
        }
        int equal = blanks(start + name.length());
        if (!piece.startsWith("=", equal)) {
            index = start + name.length();
            found.bare(name, start);
            return;
        }
        int at = blanks(equal + 1);
        quote = at < piece.length() ? piece.charAt(at) : ' ';
        if (quote != '"' && quote != '\'') {
            throw found.refused(
                    TemplateIssueCode.MALFORMED_PAGE,
                    start,
                    "la valeur de « " + attribute + " » n’est pas entre guillemets. Écrivez " + attribute + "=\"…\".");
        }
        index = at + 1;
        value.setLength(0);
        number++;
        kind = Kind.VALUE;
    }

    private void value() {
        int end = piece.indexOf(quote, index);
        int to = end < 0 ? piece.length() : end;
        int markup = piece.indexOf('<', index);
        if (markup >= 0 && markup < to) {
            throw found.refused(
                    TemplateIssueCode.MALFORMED_PAGE,
                    markup,
                    "« < » n’est pas admis dans une valeur. Fermez les guillemets, ou écrivez &lt;.");
        }
        found.text(piece, index, to);
        value.append(piece, index, to);
        if (end >= 0) {
            if (attribute.equals("style")) {
                style(value.toString(), false);
            }
            refuse(index, PageVocabulary.valueProblem(attribute, value.toString()));
            kind = Kind.TAG;
        }
        index = end < 0 ? to : end + 1;
    }

    /**
     * @param whole whether the style stands in this piece alone, so that its indexes are those of the piece
     */
    private void style(String style, boolean whole) {
        StyleCheck.problem(style).ifPresent(problem -> {
            throw found.refused(problem.code(), whole ? index + problem.index() : index, problem.message());
        });
    }

    private void refuse(int at, @Nullable String problem) {
        if (problem != null) {
            throw found.refused(TemplateIssueCode.REFUSED_MARKUP, at, problem);
        }
    }

    private String name(int from) {
        int end = from;
        while (end < piece.length() && isName(piece.charAt(end), end == from)) {
            end++;
        }
        return from > piece.length() ? "" : piece.substring(from, end);
    }

    private static boolean isName(char c, boolean first) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return letter || !first && (c >= '0' && c <= '9' || c == '-' || c == ':' || c == '_' || c == '.');
    }

    private int blanks(int from) {
        int end = from;
        while (end < piece.length() && " \t\r\n".indexOf(piece.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
