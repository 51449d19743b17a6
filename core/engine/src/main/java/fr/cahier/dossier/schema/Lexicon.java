package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.internal.LibraryFile;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * French words for dossiers, derived facts and conclusions. Records go by simple name; paths are those of rules ({@code
 * erp.avisSecurite}) or of JSON ({@code erp.avis_securite}). An unknown key throws {@link IllegalArgumentException}.
 * Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class Lexicon {

    private static final Pattern ARTICLE = Pattern.compile("^(?:le |la |les |l’)");
    private static final Pattern HYPHENATION = Pattern.compile("_([a-z])");
    private static final Map<String, String> WORDS =
            LibraryFile.properties(Dossier.class, "/fr/cahier/dossier/lexique.properties");

    private Lexicon() {}

    /** {@return a record's name without article: "permanence hebdomadaire" for {@code Permanence}} */
    public static String type(String record) {
        return bare(theType(record));
    }

    /** {@return a record's name with its article} */
    public static String theType(String record) {
        return word(record);
    }

    /** {@return a property's name without article: "espace dédié au service"} */
    public static String property(String record, String path) {
        return bare(theProperty(record, path));
    }

    /** {@return a property's name with its article: "l’espace dédié au service"} */
    public static String theProperty(String record, String path) {
        return word(key(record, path));
    }

    static String key(String record, String path) {
        String[] names = camel(path).split("\\.");
        String owner = names.length == 1 ? record : capitalized(names[names.length - 2]);
        return owner + "." + names[names.length - 1];
    }

    /** {@return an enum value's name: "par courriel"} */
    public static String value(Enum<?> value) {
        return word(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** {@return whether an enum value has a name here} */
    public static boolean knows(Enum<?> value) {
        return WORDS.containsKey(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** {@return the name of the value {@code constant} of an enum; nested enums go by their last name} */
    public static String value(String type, String constant) {
        return word(type.substring(type.lastIndexOf('.') + 1) + "." + constant);
    }

    /** {@return the weekday's name: "lundi" for 1} */
    public static String weekday(int day) {
        return word("Creneau.jour." + day);
    }

    /** {@return a pointer's name in {@code dossier}: "site Antenne d’Évreux (S7), espace dédié au service"} */
    public static String pointer(String pointer, Dossier dossier) {
        return PointerNames.name(pointer, at -> PointerNames.said(at, dossier));
    }

    /** {@return every key} */
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
            throw new IllegalArgumentException("The lexicon has no \"" + key + "\".");
        }
        return word;
    }
}
