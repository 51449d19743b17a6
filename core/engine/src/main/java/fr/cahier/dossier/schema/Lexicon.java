package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.internal.LibraryFile;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The French words for what a dossier can say, for the facts that rules match, and for what a verdict concludes. Names of
 * records are simple names; paths of properties are those of rules ({@code erp.avisSecurite}) or of JSON
 * ({@code erp.avis_securite}).
 */
@PublicApi
public final class Lexicon {

    private static final Pattern ARTICLE = Pattern.compile("^(?:le |la |les |l’)");
    private static final Pattern HYPHENATION = Pattern.compile("_([a-z])");
    private static final Map<String, String> WORDS =
            LibraryFile.properties(Dossier.class, "/fr/cahier/dossier/lexique.properties");

    private Lexicon() {}

    /** {@return what a record is called, without an article: "permanence hebdomadaire" for {@code Permanence}} */
    public static String type(String record) {
        return bare(theType(record));
    }

    /** {@return what a record is called, with its article} */
    public static String theType(String record) {
        return word(record);
    }

    /** {@return what a property is called, without an article: "espace dédié au service"} */
    public static String property(String record, String path) {
        return bare(theProperty(record, path));
    }

    /** {@return what a property is called, with its article: "l’espace dédié au service"} */
    public static String theProperty(String record, String path) {
        String[] names = camel(path).split("\\.");
        String owner = names.length == 1 ? record : capitalized(names[names.length - 2]);
        return word(owner + "." + names[names.length - 1]);
    }

    /** {@return how a value of a closed list is told: "par courriel"} */
    public static String value(Enum<?> value) {
        return word(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /**
     * {@return how the value {@code constant} of the closed list {@code type} is told; nested lists by their last name}
     */
    public static String value(String type, String constant) {
        return word(type.substring(type.lastIndexOf('.') + 1) + "." + constant);
    }

    /** {@return the day of the week: "lundi" for 1} */
    public static String weekday(int day) {
        return word("Creneau.jour." + day);
    }

    /** {@return a place of {@code dossier} in words: "site S7, espace dédié au service"} */
    public static String place(String pointer, Dossier dossier) {
        return PointerNames.name(pointer, place -> PointerNames.said(place, dossier));
    }

    /** {@return every key of the lexicon} */
    public static Set<String> keys() {
        return WORDS.keySet();
    }

    public static String camel(String path) {
        return HYPHENATION.matcher(path).replaceAll(found -> capitalized(found.group(1)));
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String bare(String word) {
        return ARTICLE.matcher(word).replaceFirst("");
    }

    private static String word(String key) {
        String word = WORDS.get(key);
        if (word == null) {
            throw new IllegalArgumentException("Le lexique ne connaît pas « " + key + " ».");
        }
        return word;
    }
}
