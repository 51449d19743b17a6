package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Reserve;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers to commitments, by obligation: each a {@link Reponse}, or a {@link Reserve} where it has words.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public record Commitments() implements Schema {

    /** Key of the answer to the whole text. */
    public static final String GLOBAL = "global";

    /** Matches whole keys, in the subset common to Java and ECMA-262. */
    public static final Pattern KEY = Pattern.compile(GLOBAL + "|[A-Z]{2,6}-[0-9]{2,3}");

    private static final Scalar.Choice ANSWER = new Scalar.Choice(List.of(Reponse.values()));

    private static final ObjectType WITH_WORDS = SchemaReflector.object(Reserve.class);

    /** {@return whether {@code key} is an obligation id or {@link #GLOBAL}} */
    public static boolean isKey(String key) {
        return isObligation(key) || KEY.matcher(key).matches();
    }

    /** Fast path without a pattern for the most common form, as dossiers have a hundred keys. */
    private static boolean isObligation(String key) {
        if (key.length() != "ACC-01".length() || key.charAt(3) != '-') {
            return false;
        }
        return isIn(key, 0, 3, 'A', 'Z') && isIn(key, 4, 6, '0', '9');
    }

    private static boolean isIn(String key, int from, int to, char first, char last) {
        for (int i = from; i < to; i++) {
            if (key.charAt(i) < first || key.charAt(i) > last) {
                return false;
            }
        }
        return true;
    }

    public Scalar.Choice answer() {
        return ANSWER;
    }

    /** {@return an answer and its words} */
    public static ObjectType withWords() {
        return WITH_WORDS;
    }

    /** {@return the answers, each with its words if it has any} */
    static Map<String, ?> joined(Map<String, Reponse> answers, Map<String, String> words) {
        if (words.isEmpty()) {
            return answers;
        }
        Map<String, Object> joined = new HashMap<>(answers);
        words.forEach((key, text) -> joined.put(key, new Reserve(answers.get(key), text)));
        return joined;
    }

    /** {@return the answer, from what stands under a key} */
    static @Nullable Reponse answer(@Nullable Object said) {
        return said instanceof Reserve reserve ? reserve.reponse() : (Reponse) said;
    }

    /** {@return the words, from what stands under a key} */
    static @Nullable String words(@Nullable Object said) {
        return said instanceof Reserve reserve ? reserve.texte() : null;
    }

    @Override
    public String accepted() {
        return "un objet qui donne, pour « " + GLOBAL + " » ou pour une obligation telle que « ACC-01 », "
                + ANSWER.accepted() + ", ou {\"reponse\": \"RESERVE\", \"texte\": \"…\"} avec les mots de la réserve";
    }

    @Override
    public <A extends @Nullable Object, R extends @Nullable Object> R accept(SchemaVisitor<A, R> visitor, A argument) {
        return visitor.commitments(this, argument);
    }
}
