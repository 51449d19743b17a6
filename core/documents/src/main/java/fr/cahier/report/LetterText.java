package fr.cahier.report;

import fr.cahier.report.Letter.Block;
import java.util.List;
import java.util.Map;

/** A letter as plain text. */
final class LetterText {

    private final TextPage page = new TextPage();

    private LetterText() {}

    static String of(Letter letter) {
        LetterText text = new LetterText();
        text.all(letter);
        return text.page.toString().strip() + "\n";
    }

    private void all(Letter letter) {
        Map<String, String> fields = letter.fields();
        part("", fields, "service", "adresse", "contact", "agent");
        part("À : ", fields, "destinataire", "envoi");
        part("", fields, "lieu_et_date");
        page.blank();
        page.line(0, "Objet : " + fields.get("objet"));
        page.line(0, "Référence : " + fields.get("reference") + " — " + fields.get("cahier"));
        part("", fields, "appel");
        blocks(letter.blocks());
        part("", fields, "politesse");
        part("", fields, "signataire", "qualite");
        blocks(letter.annex());
    }

    private void part(String label, Map<String, String> fields, String... names) {
        page.blank();
        String before = label;
        for (String name : names) {
            for (String line : fields.get(name).split("\n")) {
                if (!line.isEmpty()) {
                    page.line(0, before + line);
                    before = "";
                }
            }
        }
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block.form()) {
                case TITLE, SUBTITLE -> page.title(block.text());
                case PARAGRAPH -> {
                    page.blank();
                    page.line(0, block.text());
                }
                case ITEM -> page.line(2, "– " + block.text());
                case SUBITEM -> page.line(6, "– " + block.text());
            }
        }
    }
}
