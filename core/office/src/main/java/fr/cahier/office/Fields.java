package fr.cahier.office;

import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.Visible;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Fills the fields of a template: names in double braces, in the text of paragraphs. A word processor may have cut a field in pieces of several
 * formats; its text takes the format of its first brace. What is filled in is not looked at again.
 */
final class Fields {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    private final String file;
    private final Dialect dialect;
    private final OfficeContent content;

    Fields(String file, Dialect dialect, OfficeContent content) {
        this.file = file;
        this.dialect = dialect;
        this.content = content;
    }

    private record Field(String name, int start, int end) {}

    /** A paragraph that a text replaces, and the element that it stands in. */
    record Place(Element parent, Element paragraph) {}

    /**
     * Fills the fields below {@code root}, where no text may stand.
     *
     * @param where how people call this part of the document
     * @throws OfficeException for a field that is unknown, does not end, or is that of a text
     */
    void fillLines(Element root, String where) {
        fill(root, where).keySet().forEach(text -> {
            throw refused(
                    OfficeIssueCode.MISPLACED_FIELD,
                    where,
                    written(text) + " n’y a pas sa place. Mettez-le dans le texte du document.");
        });
    }

    /**
     * {@return the places of the texts by their names, once all other fields below {@code root} are filled}
     *
     * @throws OfficeException for a field that is unknown or does not end, and for a text that has no place or two
     */
    Map<String, Place> fillText(Element root) {
        String where = "dans le texte";
        Map<String, Place> places = fill(root, where);
        content.texts().forEach((name, blocks) -> {
            if (!blocks.isEmpty() && !places.containsKey(name)) {
                throw refused(
                        OfficeIssueCode.MISSING_FIELD,
                        where,
                        "il manque " + written(name) + ". Écrivez-le seul dans un paragraphe.");
            }
        });
        return places;
    }

    private Map<String, Place> fill(Element root, String where) {
        List<Place> paragraphs = new ArrayList<>();
        root.walk(parent -> parent.elements().stream()
                .filter(dialect::isParagraph)
                .forEach(paragraph -> paragraphs.add(new Place(parent, paragraph))));
        Map<String, Place> places = new LinkedHashMap<>();
        for (Place one : paragraphs) {
            List<Piece> pieces = dialect.pieces(one.paragraph());
            String text = pieces.stream().map(Piece::text).collect(Collectors.joining());
            List<Field> fields = fields(text, where);
            if (fields.stream().anyMatch(field -> content.texts().containsKey(field.name()))) {
                String name = alone(text, fields, where);
                if (places.put(name, one) != null) {
                    throw refused(
                            OfficeIssueCode.MISPLACED_FIELD,
                            where,
                            written(name) + " s’y trouve deux fois. Gardez-en un.");
                }
            } else {
                fill(pieces, text.length(), fields);
            }
        }
        return places;
    }

    private String alone(String text, List<Field> fields, String where) {
        Field field = fields.get(0);
        if (fields.size() > 1 || !text.strip().equals(text.substring(field.start(), field.end()))) {
            throw refused(
                    OfficeIssueCode.MISPLACED_FIELD,
                    where,
                    paragraph(text) + "ce qui tient la place d’un texte doit être seul. Mettez-le dans un paragraphe à"
                            + " lui.");
        }
        return field.name();
    }

    private void fill(List<Piece> pieces, int length, List<Field> fields) {
        int at = length;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            at -= piece.text().length();
            String filled = filled(piece.text(), at, fields);
            if (!filled.equals(piece.text())) {
                piece.holder().replace(piece.node(), dialect.shown(filled));
            }
        }
    }

    /** {@return what stays of the piece that begins at {@code at}, with the values of the fields that begin in it} */
    private String filled(String piece, int at, List<Field> fields) {
        StringBuilder filled = new StringBuilder();
        int next = 0;
        for (Field field : fields) {
            int start = field.start() - at;
            int end = field.end() - at;
            if (end > next && start < piece.length()) {
                filled.append(piece, next, Math.max(next, start));
                if (start >= 0) {
                    filled.append(content.fields().get(field.name()));
                }
                next = Math.min(end, piece.length());
            }
        }
        return filled.append(piece, next, piece.length()).toString();
    }

    private List<Field> fields(String text, String where) {
        List<Field> fields = new ArrayList<>();
        for (int start = text.indexOf(OPEN); start >= 0; start = text.indexOf(OPEN, start)) {
            int close = text.indexOf(CLOSE, start);
            if (close < 0) {
                throw refused(
                        OfficeIssueCode.UNCLOSED_FIELD,
                        where,
                        paragraph(text) + "un champ commence par " + OPEN + " et ne finit pas. Fermez-le par " + CLOSE
                                + ", dans le même paragraphe.");
            }
            int end = close + CLOSE.length();
            fields.add(new Field(name(text.substring(start + OPEN.length(), close), text, where), start, end));
            start = end;
        }
        return fields;
    }

    private String name(String between, String text, String where) {
        String name = between.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
        Collection<String> names = names();
        if (!names.contains(name)) {
            String listed = names.stream().map(Fields::written).collect(Collectors.joining(", "));
            throw refused(
                    OfficeIssueCode.UNKNOWN_FIELD,
                    where,
                    paragraph(text) + "le champ « " + Visible.start(name) + " » n’existe pas. "
                            + NearestName.suggested(name, names, "Écrivez l’un de ceux-ci : " + listed + "."));
        }
        return name;
    }

    private Collection<String> names() {
        Collection<String> names = new TreeSet<>(content.fields().keySet());
        names.addAll(content.texts().keySet());
        return names;
    }

    private static String written(String name) {
        return OPEN + name + CLOSE;
    }

    private static String paragraph(String text) {
        return "au paragraphe « " + Visible.start(text.strip()) + " », ";
    }

    private OfficeException refused(OfficeIssueCode code, String where, String message) {
        return new OfficeException(code, file, where + ", " + message);
    }
}
