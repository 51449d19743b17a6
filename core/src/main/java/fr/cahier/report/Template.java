package fr.cahier.report;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import fr.cahier.dossier.model.Nearest;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with gaps. It is data: it names gaps that we know and repeats or leaves out what stands between two of them; it
 * calls nothing, includes no other file, and cannot put what comes from a dossier on a page unescaped.
 */
final class Template {

    private static final Pattern TAG = Pattern.compile("\\{\\{(\\{?[^}]*)}}+");

    /** The element of a list itself, and whether it is the first or the last. */
    private static final Set<String> ALWAYS = Set.of(".", "-first", "-last");

    private static final int LONGEST = 20_000_000;

    private final String file;
    private final com.samskivert.mustache.Template compiled;

    private Template(String file, com.samskivert.mustache.Template compiled) {
        this.file = file;
        this.compiled = compiled;
    }

    /** {@return a template of a page} */
    static Template html(String file, String text, Set<String> names) {
        return of(file, text, names, value -> Escapers.HTML.escape(Printable.text(value)));
    }

    /** {@return a template of plain text} */
    static Template plain(String file, String text, Set<String> names) {
        return of(file, text, names, Printable::text);
    }

    private static Template of(String file, String text, Set<String> names, UnaryOperator<String> shown) {
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            check(file, line(text, tag.start()), tag.group(1).strip(), names);
        }
        try {
            return new Template(
                    file,
                    Mustache.compiler()
                            .withCollector(new MapsOnly(file))
                            .withEscaper(shown::apply)
                            .strictSections(true)
                            .emptyStringIsFalse(true)
                            .nullValue("")
                            .compile(text));
        } catch (MustacheParseException wrong) {
            throw new TemplateException("Modèle " + file
                    + " : une balise n’est pas fermée, ou ferme une autre que celle"
                    + " qui est ouverte (vers la ligne " + lineOf(wrong) + "). À chaque {{#nom}} répond un {{/nom}}.");
        }
    }

    /** {@return the text, its gaps filled} */
    String fill(Map<String, ?> data) {
        try {
            Bounded text = new Bounded();
            compiled.execute(data, text);
            return text.toString();
        } catch (MustacheException.Context misplaced) {
            throw new TemplateException("Modèle " + file + ", ligne " + misplaced.lineNo + " : « " + misplaced.key
                    + " » n’a pas de sens à cet endroit. Déplacez-le entre les balises de la liste dont il dépend.");
        }
    }

    private static void check(String file, int line, String tag, Set<String> names) {
        char mark = tag.isEmpty() ? ' ' : tag.charAt(0);
        if (mark == '!') {
            return;
        }
        if (mark == '{' || mark == '&' || mark == '=' || mark == '>') {
            throw new TemplateException("Modèle " + file + ", ligne " + line + " : « {{" + tag
                    + " » n’est pas admis. Écrivez {{nom}}, {{#nom}} … {{/nom}} ou {{^nom}} … {{/nom}}.");
        }
        String name =
                mark == '#' || mark == '^' || mark == '/' ? tag.substring(1).strip() : tag;
        if (!ALWAYS.contains(name) && !names.contains(name)) {
            String nearest = Nearest.to(name, names)
                    .map(known -> "Vouliez-vous écrire « " + known + " » ?")
                    .orElse("Les noms admis : " + String.join(", ", new TreeSet<>(names)) + ".");
            throw new TemplateException(
                    "Modèle " + file + ", ligne " + line + " : « " + name + " » n’est pas connu. " + nearest);
        }
    }

    private static int line(String text, int end) {
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }

    private static String lineOf(MustacheParseException wrong) {
        Matcher number = Pattern.compile("line (\\d+)").matcher(String.valueOf(wrong.getMessage()));
        return number.find() ? number.group(1) : "?";
    }

    private static TemplateException endless(String file) {
        return new TemplateException(
                "Modèle " + file + " : des listes s’y répètent les unes dans les autres, et le texte"
                        + " n’en finirait pas. Fermez une liste par {{/nom}} avant d’en ouvrir une autre.");
    }

    /** Takes what is filled, up to a length that nobody prints. */
    private final class Bounded extends StringWriter {
        @Override
        public void write(String text) {
            if (getBuffer().length() + text.length() > LONGEST) {
                throw endless(file);
            }
            super.write(text);
        }

        @Override
        public void write(char[] text, int from, int length) {
            write(new String(text, from, length));
        }
    }

    /**
     * Looks gaps up in maps and nowhere else: no method of an object is ever called. It counts how often what stands in
     * a list is repeated, for lists may stand in one another. A template is filled once.
     */
    private static final class MapsOnly extends DefaultCollector {

        private static final int MOST = 5_000_000;

        private final String file;
        private int repeated;

        MapsOnly(String file) {
            this.file = file;
        }

        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            if (value instanceof Collection<?> list) {
                repeated += list.size() + 1;
                if (repeated > MOST) {
                    throw endless(file);
                }
            }
            return super.toIterator(value);
        }

        @Override
        public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
            return context instanceof Map || name.equals(".") ? super.createFetcher(context, name) : null;
        }
    }
}
