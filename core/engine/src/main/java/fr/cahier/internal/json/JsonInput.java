package fr.cahier.internal.json;

import com.fasterxml.jackson.core.JsonToken;
import fr.cahier.dossier.IssueCode;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.UnreadableDocumentException;
import fr.cahier.dossier.UnreadableDossierException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON document from start to end, as {@link JsonOutput} writes it. Each method reads the current value; the first
 * unsuitable one ends reading. For one thread.
 */
public final class JsonInput {

    private static final String AS_WRITTEN = "Reprenez le document tel que la bibliothèque l’a écrit.";
    private static final int MAX_DIGITS = 100;

    private final Cursor cursor;
    private final Problems problems;
    private final ReadingLimits limits;

    private JsonInput(Cursor cursor, ReadingLimits limits) {
        this.cursor = cursor;
        this.problems = cursor.problems();
        this.limits = limits;
    }

    /**
     * {@return what {@code content} reads from the document} It is called a second time, with locations, where it finds a
     * problem.
     *
     * @throws UnreadableDocumentException when the document holds something else
     */
    public static <T> T read(SourceText text, ReadingLimits limits, Function<JsonInput, T> content) {
        try {
            return read(Cursor.quick(text, limits.maxDepth()), limits, content);
        } catch (FastPathAborted doubt) {
            return carefully(text, limits, content);
        }
    }

    private static <T> T carefully(SourceText text, ReadingLimits limits, Function<JsonInput, T> content) {
        try {
            Problems problems = new Problems(limits.maxProblems());
            return read(new Cursor(text.characters(), limits.maxDepth(), problems), limits, content);
        } catch (UnreadableDossierException refused) {
            throw new UnreadableDocumentException(refused.problems().get(0));
        }
    }

    private static <T> T read(Cursor cursor, ReadingLimits limits, Function<JsonInput, T> content) {
        JsonInput json = new JsonInput(cursor, limits);
        if (cursor.next() == null) {
            throw cursor.problems()
                    .stopped("", 1, 1, new Message(IssueCode.EMPTY, "Le document est vide.", AS_WRITTEN));
        }
        T read = content.apply(json);
        cursor.end();
        return read;
    }

    /** {@return the text of member {@code name} of the document; null where it has none} Nothing else is checked. */
    public static @Nullable String textOf(String name, SourceText text, ReadingLimits limits) {
        try {
            Cursor cursor = Cursor.quick(text, limits.maxDepth());
            cursor.next();
            while (cursor.next() == JsonToken.FIELD_NAME) {
                boolean named = cursor.key().equals(name);
                if (cursor.next() == JsonToken.VALUE_STRING && named) {
                    return cursor.text();
                }
                cursor.skip();
            }
            return null;
        } catch (FastPathAborted malformed) {
            return null;
        }
    }

    public boolean isNull() {
        return cursor.at(JsonToken.VALUE_NULL);
    }

    /** Reads an object; {@code member} reads the value of each key. */
    public void object(String accepted, Consumer<String> member) {
        expect(JsonToken.START_OBJECT, accepted);
        while (cursor.next() == JsonToken.FIELD_NAME) {
            String key = cursor.key();
            cursor.next();
            member.accept(key);
        }
    }

    /** Reads a list; {@code element} reads each of its values. */
    public void list(String accepted, Runnable element) {
        expect(JsonToken.START_ARRAY, accepted);
        for (int index = 0; cursor.next() != JsonToken.END_ARRAY; index++) {
            if (index == limits.maxElements()) {
                throw stopped(Messages.limit("la liste", "éléments", limits.maxElements(), "maxElements"));
            }
            element.run();
        }
    }

    public String text(String accepted) {
        expect(JsonToken.VALUE_STRING, accepted);
        String text = cursor.text();
        if (text.length() > limits.maxTextLength()) {
            throw stopped(Messages.tooLong(text, limits.maxTextLength()));
        }
        if (!ScalarBinder.isWhole(text)) {
            throw stopped(Messages.halfCharacter(text));
        }
        return text;
    }

    public boolean flag() {
        if (!cursor.at(JsonToken.VALUE_TRUE)) {
            expect(JsonToken.VALUE_FALSE, "true ou false");
        }
        return cursor.at(JsonToken.VALUE_TRUE);
    }

    /** Reads a number, as it is written. */
    public BigDecimal number(String accepted) {
        if (!cursor.token().isNumeric()) {
            throw unsuitable(accepted);
        }
        String written = cursor.text();
        if (written.length() > MAX_DIGITS) {
            throw unsuitable("un nombre de " + MAX_DIGITS + " chiffres au plus");
        }
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException beyondAnyExponent) {
            throw unsuitable(accepted);
        }
    }

    /** Reads any value: true or false, a number, a text, null; also lists and maps of these. */
    public @Nullable Object value() {
        return switch (cursor.token()) {
            case VALUE_NULL -> null;
            case VALUE_TRUE, VALUE_FALSE -> flag();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number("un nombre");
            case START_ARRAY -> values();
            case START_OBJECT -> map();
            case VALUE_STRING -> text("un texte");
            case END_ARRAY, END_OBJECT, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("no value starts with " + cursor.token());
        };
    }

    private List<@Nullable Object> values() {
        List<@Nullable Object> values = new ArrayList<>();
        list("une liste", () -> values.add(value()));
        return Collections.unmodifiableList(values);
    }

    private Map<String, @Nullable Object> map() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        Set<String> keys = new HashSet<>();
        object("un objet", key -> {
            if (!keys.add(key)) {
                throw twice(key);
            }
            members.put(key, value());
        });
        return Collections.unmodifiableMap(members);
    }

    private void expect(JsonToken token, String accepted) {
        if (!cursor.at(token)) {
            throw unsuitable(accepted);
        }
    }

    /** {@return the refusal of the current value}, to be thrown. */
    public RuntimeException unsuitable(String accepted) {
        String written = cursor.token().isScalarValue() ? cursor.text() : "";
        return refused(
                IssueCode.UNSUITABLE_VALUE,
                Messages.found(cursor.token(), written) + " ne convient pas : il faut " + accepted + ".",
                AS_WRITTEN);
    }

    /** {@return the refusal of a key given twice}, to be thrown. */
    public RuntimeException twice(String key) {
        return refused(
                IssueCode.DUPLICATE_KEY,
                "La clé " + QuotedValue.quoted(key) + " est donnée deux fois dans le même objet.",
                "Gardez-en une seule.");
    }

    /** {@return the refusal of an unknown key}, to be thrown. */
    public RuntimeException unknown(String key, String known) {
        return refused(
                IssueCode.UNKNOWN_KEY,
                "La clé " + QuotedValue.quoted(key) + " n’est pas connue ici, où l’on peut écrire " + known + ".",
                AS_WRITTEN);
    }

    /** {@return the refusal of an object without a key that it must have}, to be thrown. */
    public RuntimeException missing(String key) {
        return refused(IssueCode.MISSING_KEY, "Il manque la clé « " + key + " ».", AS_WRITTEN);
    }

    /** {@return the refusal of the current value for {@code reason}}, to be thrown. */
    public RuntimeException refused(String reason) {
        return refused(IssueCode.INCONSISTENT, reason, AS_WRITTEN);
    }

    /** {@return the refusal of the current value}, to be thrown. */
    public RuntimeException refused(IssueCode code, String reason, String advice) {
        return stopped(new Message(code, reason, advice));
    }

    private RuntimeException stopped(Message message) {
        return problems.stopped(cursor.pointer(), cursor.line(), cursor.column(), message);
    }
}
