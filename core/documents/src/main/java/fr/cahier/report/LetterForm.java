package fr.cahier.report;

import fr.cahier.internal.template.Printable;
import fr.cahier.report.Letter.Block;
import fr.cahier.report.Letter.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The syntax of a letter's template: a line is a paragraph, a title ({@code #}), a subtitle ({@code ##}), an item ({@code -}) a sub-item ({@code --})
 * or the beginning of the annex ({@code ===}), which follows the signature. Marks are read before gaps are filled, so that text of the dossier cannot contain any.
 */
final class LetterForm {

    /** Private characters, which no filled gap contains. */
    private static final Map<String, Form> MARKS =
            Map.of("\uE000", Form.TITLE, "\uE001", Form.SUBTITLE, "\uE002", Form.ITEM, "\uE003", Form.SUBITEM);

    private static final String ANNEX = "\uE004";

    private static final Pattern LINES = Pattern.compile("(?m)^(##|#|--|-|===) ");

    private LetterForm() {}

    /** {@return the template with private characters for marks} */
    static String marked(String template) {
        return LINES.matcher(template).replaceAll(found -> switch (found.group(1)) {
            case "#" -> "\uE000";
            case "##" -> "\uE001";
            case "-" -> "\uE002";
            case "--" -> "\uE003";
            default -> ANNEX;
        });
    }

    /** {@return the letter of that kind: its own template, then those that follow it, then the terms that it holds} */
    static Letter of(Letter.Kind kind, Templates templates, Map<String, Object> filling, LetterData data) {
        Optional<String> notDue = data.notDue(kind, filling);
        return notDue.isPresent() ? Letter.notDue(notDue.get()) : due(kind, templates, filling, data);
    }

    private static Letter due(Letter.Kind kind, Templates templates, Map<String, Object> filling, LetterData data) {
        Parsed own = filled(kind.file(), templates, filling);
        List<Block> body = new ArrayList<>(own.body());
        if (kind == Letter.Kind.RELANCE) {
            body.addAll(filled(Templates.SILENCE, templates, filling).body());
            body.addAll(asked(filled(Letter.Kind.COMPLEMENTS.file(), templates, filling)));
        }
        if (data.tellsAppeals(kind)) {
            add(body, filled(Templates.APPEALS, templates, filling));
        }
        if (data.tellsProposal(kind)) {
            add(body, filled(Letter.Kind.MENTION.file(), templates, filling));
        }
        Letter letter = new Letter(own.title(), data.fields(own.title()), body, own.annex());
        List<Block> annex = new ArrayList<>(own.annex());
        annex.addAll(UsedTerms.in(letter, data.glossary()));
        return new Letter(letter.title(), letter.fields(), body, annex);
    }

    private static Parsed filled(String file, Templates templates, Map<String, Object> filling) {
        return parse(templates.letter(file).fill(filling));
    }

    /** Another template's text stands under its title. */
    private static void add(List<Block> body, Parsed part) {
        body.add(new Block(Form.SUBTITLE, part.title()));
        body.addAll(part.body());
    }

    /** {@return what a request asks: all from its first subtitle on} */
    private static List<Block> asked(Parsed request) {
        return request.body().stream()
                .dropWhile(block -> block.form() != Form.SUBTITLE)
                .toList();
    }

    /** What a filled template says. */
    private record Parsed(String title, List<Block> body, List<Block> annex) {}

    private static Parsed parse(String filled) {
        String title = "Courrier";
        List<Block> body = new ArrayList<>();
        List<Block> annex = new ArrayList<>();
        List<Block> current = body;
        for (String line : filled.split("\n")) {
            if (line.startsWith(ANNEX)) {
                current = annex;
                annex.add(new Block(Form.TITLE, line.substring(1).strip()));
            } else if (!line.isBlank()) {
                Block block = block(line);
                if (block.form() == Form.TITLE) {
                    title = block.text();
                } else {
                    current.add(block);
                }
            }
        }
        return new Parsed(title, body, annex);
    }

    private static Block block(String line) {
        Form form = MARKS.getOrDefault(line.substring(0, 1), Form.PARAGRAPH);
        String words = form == Form.PARAGRAPH ? line.strip() : line.substring(1).strip();
        return new Block(form, Printable.glued(words));
    }
}
