package fr.cahier.report;

import fr.cahier.regulation.Glossary;
import fr.cahier.regulation.Glossary.Term;
import fr.cahier.report.Letter.Block;
import fr.cahier.report.Letter.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The terms of the edition that an output contains, explained at its end; nothing where it contains none. */
final class UsedTerms {

    private static final String TITLE = "Termes employés";

    private UsedTerms() {}

    /** {@return the text, then its terms} */
    static String after(String text, Glossary glossary) {
        List<Term> used = glossary.usedIn(text);
        if (used.isEmpty()) {
            return text;
        }
        TextPage page = new TextPage();
        page.title(TITLE);
        page.blank();
        used.forEach(term -> page.line(2, term.told()));
        return text + page;
    }

    /** {@return the terms that a letter holds, as the last part of its annex} */
    static List<Block> in(Letter letter, Glossary glossary) {
        List<Term> used = glossary.usedIn(letter.words().collect(Collectors.joining("\n")));
        List<Block> blocks = new ArrayList<>();
        if (!used.isEmpty()) {
            blocks.add(new Block(Form.SUBTITLE, TITLE));
            used.forEach(term -> blocks.add(new Block(Form.ITEM, term.told())));
        }
        return blocks;
    }

    /** {@return the terms that people read on {@code page}, as data for its template} */
    static List<Map<String, Object>> data(String page, Glossary glossary) {
        return glossary.usedIn(shown(page)).stream()
                .map(term -> Map.<String, Object>of("terme", term.name(), "sens", term.meaning()))
                .toList();
    }

    /** Gaps are escaped: a tag is the template's own. */
    private static String shown(String page) {
        StringBuilder shown = new StringBuilder();
        for (int at = Math.max(0, page.indexOf("</head>")); at < page.length(); ) {
            int tag = page.indexOf('<', at);
            int text = tag < 0 ? page.length() : tag;
            shown.append(page, at, text).append('\n');
            int end = page.indexOf('>', text);
            at = end < 0 ? page.length() : end + 1;
        }
        return shown.toString().replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
    }
}
