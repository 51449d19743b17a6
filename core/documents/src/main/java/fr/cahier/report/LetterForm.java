package fr.cahier.report;

import fr.cahier.report.Letter.Block;
import fr.cahier.report.Letter.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The syntax of a letter's template: a line is a paragraph, a title ({@code #}), a subtitle ({@code ##}), an item ({@code -}) or a
 * sub-item ({@code --}). Marks are read before gaps are filled, so that text of the dossier cannot contain any.
 */
final class LetterForm {

    static final Set<String> FRAME_NAMES =
            Set.of("titre", "blocs", "grand_titre", "sous_titre", "paragraphe", "liste", "phrase", "points");

    /** Private characters, which no filled gap contains. */
    private static final Map<String, Form> MARKS =
            Map.of("\uE000", Form.TITLE, "\uE001", Form.SUBTITLE, "\uE002", Form.ITEM, "\uE003", Form.SUBITEM);

    private static final Pattern LINES = Pattern.compile("(?m)^(##|#|--|-) ");

    private LetterForm() {}

    /** {@return the template with private characters for marks} */
    static String marked(String template) {
        return LINES.matcher(template).replaceAll(found -> switch (found.group(1)) {
            case "#" -> "\uE000";
            case "##" -> "\uE001";
            case "-" -> "\uE002";
            default -> "\uE003";
        });
    }

    /** {@return the letter in a filled template} */
    static Letter parse(String filled) {
        List<Block> blocks = new ArrayList<>();
        for (String line : filled.split("\n")) {
            if (!line.isBlank()) {
                Form form = MARKS.getOrDefault(line.substring(0, 1), Form.PARAGRAPH);
                blocks.add(new Block(
                        form,
                        form == Form.PARAGRAPH
                                ? line.strip()
                                : line.substring(1).strip()));
            }
        }
        String title = blocks.stream()
                .filter(block -> block.form() == Form.TITLE)
                .map(Block::text)
                .findFirst()
                .orElse("Courrier");
        return new Letter(title, blocks);
    }
}
