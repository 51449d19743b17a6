package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.internal.LibraryFile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the fields of a dossier are asked for, in plain French, without a model answer; each begins with a small letter.
 * Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class FieldQuestions {

    private static final Map<String, String> WORDS =
            LibraryFile.properties(Dossier.class, "/fr/cahier/dossier/questions.properties");

    private FieldQuestions() {}

    /**
     * {@return the question for a property of a record, for example "reçoit-il du public ?"}
     *
     * @param path as in {@link Lexicon#property}
     * @throws IllegalArgumentException when nobody asks an applicant for it
     */
    public static String of(String record, String path) {
        return word(Lexicon.key(record, path));
    }

    /** {@return the same; empty when nobody asks an applicant for it} */
    public static Optional<String> find(String record, String path) {
        return Optional.ofNullable(WORDS.get(Lexicon.key(record, path)));
    }

    /** {@return the question for the elements of the list {@code path} that are about one site} */
    public static String ofSite(String path) {
        return word(Lexicon.key("Dossier", path) + ".site");
    }

    /** {@return what is asked where the list {@code path} has none that obligations are about} */
    public static String ofNone(String path) {
        return word(Lexicon.key("Dossier", path) + ".aucun");
    }

    /** {@return every key} */
    public static Set<String> keys() {
        return WORDS.keySet();
    }

    private static String word(String key) {
        String word = WORDS.get(key);
        if (word == null) {
            throw new IllegalArgumentException("No question is known for \"" + key + "\".");
        }
        return word;
    }
}
