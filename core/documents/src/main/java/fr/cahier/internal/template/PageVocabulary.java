package fr.cahier.internal.template;

import fr.cahier.dossier.schema.NearestName;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The elements and attributes that a template may use: nothing that runs, fetches, sends or embeds. */
final class PageVocabulary {

    static final Set<String> VOID = words("br col hr img meta wbr");

    private static final Set<String> ELEMENTS = words("html head title meta style body header main footer nav section"
            + " article aside h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd div span a b strong em i u s small sub sup br hr wbr"
            + " table caption colgroup col thead tbody tfoot tr th td details summary figure figcaption img blockquote q"
            + " cite abbr address time code pre kbd samp var mark ins del bdi bdo label select option");

    private static final Set<String> EVERYWHERE = words("id class lang dir title role tabindex hidden style");

    private static final Map<String, Set<String>> PARTICULAR = Map.ofEntries(
            Map.entry("a", words("href rel")),
            Map.entry("col", words("span")),
            Map.entry("colgroup", words("span")),
            Map.entry("details", words("open")),
            Map.entry("html", words("xmlns xml:lang")),
            Map.entry("img", words("src alt width height")),
            Map.entry("label", words("for")),
            Map.entry("li", words("value")),
            Map.entry("meta", words("charset name content")),
            Map.entry("ol", words("start type reversed")),
            Map.entry("option", words("selected")),
            Map.entry("select", words("autocomplete")),
            Map.entry("style", words("media type")),
            Map.entry("td", words("colspan rowspan headers")),
            Map.entry("th", words("colspan rowspan headers scope abbr")),
            Map.entry("time", words("datetime")));

    /** Attributes that people read; text of the dossier may stand in them. */
    private static final Set<String> READ = words("content title alt aria-label");

    /** Names whose values are our own words, never text of the dossier. */
    private static final Set<String> CLASSES = words("avis_classe classe etat lieux_classes");

    /** Names whose values are ids of our own. */
    private static final Set<String> ANCHORS = words("ancre");

    /** Names whose values are rules of style of our own. */
    private static final Set<String> STYLES = words("filtres");

    private PageVocabulary() {}

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** {@return why the element is refused, or null} */
    static @Nullable String elementProblem(String element) {
        return ELEMENTS.contains(element)
                ? null
                : "la balise <" + element + "> n’est pas admise : une page ne contient ni programme, ni formulaire, ni"
                        + " contenu venu d’ailleurs. "
                        + near(element, ELEMENTS).orElse("Retirez-la.");
    }

    /** {@return why the attribute is refused, or null} */
    static @Nullable String attributeProblem(String element, String attribute) {
        Set<String> own = PARTICULAR.getOrDefault(element, Set.of());
        if (EVERYWHERE.contains(attribute) || own.contains(attribute) || attribute.matches("(aria|data)-[a-z-]+")) {
            return null;
        }
        return "l’attribut « " + attribute + " » n’est pas admis dans <" + element + ">. "
                + near(attribute, EVERYWHERE).or(() -> near(attribute, own)).orElse("Retirez-le.");
    }

    private static Optional<String> near(String word, Set<String> known) {
        return NearestName.to(word, known).map(nearest -> "Vouliez-vous écrire « " + nearest + " » ?");
    }

    static boolean admitsGaps(String attribute) {
        return READ.contains(attribute) || attribute.equals("class");
    }

    static boolean admitsGap(String attribute, String name) {
        return READ.contains(attribute)
                || attribute.equals("class") && CLASSES.contains(name)
                || (attribute.equals("id") || attribute.equals("href")) && ANCHORS.contains(name);
    }

    /** {@return whether the value of {@code name} may stand in a style} */
    static boolean isStyle(String name) {
        return STYLES.contains(name);
    }

    /** {@return why the value is refused, or null} */
    static @Nullable String valueProblem(String attribute, String value) {
        return switch (attribute) {
            case "href" -> isLink(value) ? null : notLink(value);
            case "src" -> InlineImage.problem(value);
            case "charset" -> only("utf-8", value.toLowerCase(Locale.ROOT));
            case "xmlns" -> only("http://www.w3.org/1999/xhtml", value);
            default -> null;
        };
    }

    private static @Nullable String only(String admitted, String value) {
        return value.equals(admitted) ? null : "cette valeur n’est pas admise. Écrivez « " + admitted + " ».";
    }

    private static boolean isLink(String value) {
        return value.startsWith("#")
                || value.startsWith("https://")
                || value.startsWith("mailto:")
                || value.startsWith("tel:");
    }

    private static String notLink(String value) {
        return "le lien « " + Printable.text(value.length() > 60 ? value.substring(0, 60) + "…" : value)
                + " » n’est pas admis. Écrivez un lien de la page (#avis), https://, mailto: ou tel:.";
    }
}
