package fr.cahier.internal.explanation;

import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.internal.LibraryFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Phrases for conditions: written ones for some properties, French grammar for the others. */
public final class Phrases {

    /** They stand beside the words of the lexicon, in the jar of the dossier. */
    private static final Map<String, String> WRITTEN =
            LibraryFile.properties(Lexicon.class, "/fr/cahier/dossier/lecture.properties");

    private Phrases() {}

    static Optional<String> written(String type, String property, String form) {
        return Optional.ofNullable(WRITTEN.get(type + "." + property + "." + form));
    }

    static Set<String> keys() {
        return WRITTEN.keySet();
    }

    /** {@return the property at the beginning of a clause} */
    static String name(String type, String property) {
        return written(type, property, "nom").orElseGet(() -> Lexicon.theProperty(type, property));
    }

    static String isSaid(String type, String property) {
        return written(type, property, "dit").orElseGet(() -> "le dossier dit " + Lexicon.theProperty(type, property));
    }

    static String isNotSaid(String type, String property) {
        return written(type, property, "tait").orElseGet(() -> "rien n’est dit " + of(name(type, property)));
    }

    public static String flag(String type, String property, boolean value) {
        return written(type, property, value ? "oui" : "non")
                .orElseGet(() -> Lexicon.property(type, property) + " : " + (value ? "oui" : "non"));
    }

    /** {@return the clauses for alternative {@code constants}} */
    static List<String> choices(String type, String property, String list, List<String> constants) {
        Optional<String> template = written(type, property, "choix");
        List<String> clauses = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (String one : constants) {
            if (template.isPresent() && written(type, property, one).isEmpty()) {
                values.add(Lexicon.value(list, one));
            } else {
                clauses.add(written(type, property, one).orElseGet(() -> single(type, property, list, one)));
            }
        }
        if (!values.isEmpty()) {
            clauses.add(0, template.orElseThrow().replace("{}", enumeration(values, " ou ")));
        }
        return List.copyOf(clauses);
    }

    private static String single(String type, String property, String list, String constant) {
        return Lexicon.theProperty(type, property) + " : " + Lexicon.value(list, constant);
    }

    /** {@return "soit a, soit b"; one alone unchanged} */
    static String either(List<String> clauses) {
        return clauses.size() == 1 ? clauses.get(0) : "soit " + String.join(", soit ", clauses);
    }

    /** {@return "a, b et c"} */
    static String enumeration(List<String> words, String last) {
        int size = words.size();
        return size == 1 ? words.get(0) : String.join(", ", words.subList(0, size - 1)) + last + words.get(size - 1);
    }

    /** {@return "que" before a clause, elided when needed} */
    static String that(String clause) {
        return (startsWithVowel(clause) ? "qu’" : "que ") + clause;
    }

    private static String of(String name) {
        if (name.startsWith("le ")) {
            return "du " + name.substring(3);
        }
        return name.startsWith("les ") ? "des " + name.substring(4) : "de " + name;
    }

    private static boolean startsWithVowel(String clause) {
        return "aeiouéèêyAEIOU".indexOf(clause.charAt(0)) >= 0;
    }
}
