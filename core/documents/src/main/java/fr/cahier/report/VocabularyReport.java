package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.explanation.Vocabulary;
import fr.cahier.explanation.Vocabulary.Entry;
import fr.cahier.explanation.Vocabulary.Part;
import fr.cahier.explanation.Vocabulary.Word;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the vocabulary to policy staff: as text, and as a page in Markdown. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class VocabularyReport {

    private VocabularyReport() {}

    /** {@return the names of all entries, part by part, as text} */
    public static String list() {
        TextPage page = new TextPage();
        for (Part part : Part.values()) {
            page.title(part.title());
            page.blank();
            page.line(2, in(part).map(Entry::name).collect(Collectors.joining(", ")));
        }
        return page.toString().stripLeading();
    }

    /** {@return entries with all that they may say, as text} */
    public static String of(List<Entry> entries) {
        Objects.requireNonNull(entries, "entries");
        TextPage page = new TextPage();
        entries.forEach(entry -> {
            page.title(entry.name() + " — " + entry.part().title());
            page.blank();
            page.line(2, sentence(entry.meaning()));
            page.line(2, entry.part().use());
            page.blank();
            entry.words().forEach(word -> {
                page.line(2, word.written() + (word.kind().isEmpty() ? "" : " : " + word.kind()));
                page.line(6, word.meaning());
            });
        });
        return page.toString().stripLeading();
    }

    /** {@return everything, as a page in Markdown} */
    public static String page() {
        StringBuilder page = new StringBuilder(HEAD);
        for (Part part : Part.values()) {
            page.append("\n## ")
                    .append(part.title())
                    .append("\n\n")
                    .append(part.use())
                    .append('\n');
            in(part).forEach(entry -> page.append(section(entry)));
        }
        return page.toString();
    }

    private static final String HEAD = """
        # Le vocabulaire

        Tout ce qu’une règle, une obligation, une déclaration ou un cas peut écrire, et ce que cela veut dire. Cette page est écrite d’après le logiciel, et un
        test la tient à jour ; `cahier vocabulaire NOM` en dit un morceau. [Le mode d’emploi](README.md) montre comment s’en servir, [le langage des
        règles](langage.md) ce que veut dire chaque comparaison.
        """;

    private static Stream<Entry> in(Part part) {
        return Vocabulary.entries().stream().filter(entry -> entry.part() == part);
    }

    private static String section(Entry entry) {
        boolean kinds = entry.words().stream().anyMatch(word -> !word.kind().isEmpty());
        String rows = entry.words().stream().map(word -> row(word, kinds)).collect(Collectors.joining());
        return "\n### `" + entry.name() + "`\n\n" + sentence(entry.meaning()) + "\n\n"
                + (kinds
                        ? "| s’écrit | on y met | veut dire |\n|---|---|---|\n"
                        : "| s’écrit | veut dire |\n|---|---|\n")
                + rows;
    }

    private static String row(Word word, boolean kinds) {
        return "| `" + word.written() + "` | " + (kinds ? cell(word.kind()) + " | " : "") + cell(word.meaning())
                + " |\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("*", "\\*").replace("<", "&lt;");
    }

    private static String sentence(String words) {
        String whole = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return whole.endsWith(".") ? whole : whole + ".";
    }
}
