package fr.cahier.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over the tokens of one text. It keeps no skipped text, leaves numbers as written and pools no names: the
 * memory used is that of the text.
 */
final class Cursor {

    /** Jackson's own bounds are lifted: the size of the text bounds them all. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /**
     * Quick reading pools names, since it ends with the first unknown one. The encoding is known; a parser that guesses
     * would read UTF-32 too.
     */
    private static final JsonFactory QUICK = JSON.rebuild()
            .enable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .build();

    /** JSON's white space; Unicode has more. */
    private static final String BLANKS = " \t\r\n";

    /** Any fewer digits fit an int. */
    private static final int SMALL = 10;

    /** Null in quick reading, which has no locations. */
    private final @Nullable String text;

    private final int maxDepth;
    private final Problems problems;
    private final JsonParser parser;
    private int depth;

    Cursor(String text, int maxDepth, Problems problems) {
        this(text, parser(() -> JSON.createParser(text)), maxDepth, problems);
    }

    private Cursor(@Nullable String text, JsonParser parser, int maxDepth, Problems problems) {
        this.text = text;
        this.parser = parser;
        this.maxDepth = maxDepth;
        this.problems = problems;
    }

    /** {@return a cursor for quick reading: any problem is a {@link FastPathAborted}} */
    static Cursor quick(SourceText text, int maxDepth) {
        JsonParser parser = parser(() -> QUICK.createParser(text.bytes(), text.start(), text.length()));
        return new Cursor(null, parser, maxDepth, Problems.quick());
    }

    private interface Opening {
        JsonParser open() throws IOException;
    }

    private static JsonParser parser(Opening opening) {
        try {
            return opening.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isQuick() {
        return text == null;
    }

    Problems problems() {
        return problems;
    }

    /** {@return the next token; null at the end} */
    @Nullable
    JsonToken next() {
        try {
            JsonToken token = parser.nextToken();
            if (token != null && token.isStructStart()) {
                enter();
            } else if (token != null && token.isStructEnd()) {
                depth--;
            }
            return token;
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void enter() {
        depth++;
        if (depth > maxDepth) {
            throw problems.stopped(
                    "", line(), column(), Messages.limit("l’imbrication", "niveaux", depth, maxDepth, "maxDepth"));
        }
    }

    private RuntimeException malformed(JsonProcessingException cause) {
        if (text == null) {
            return FastPathAborted.INSTANCE;
        }
        if (cause instanceof StreamConstraintsException) {
            return new IllegalStateException("a bound that should be lifted", cause);
        }
        return Malformed.of(cause, text, parser.getParsingContext()).stop(problems);
    }

    boolean at(JsonToken token) {
        return parser.hasToken(token);
    }

    /** Requires that nothing follows. */
    void end() {
        if (text == null) {
            if (next() != null) {
                throw FastPathAborted.INSTANCE;
            }
            return;
        }
        int offset = (int) parser.currentLocation().getCharOffset();
        while (offset < text.length() && BLANKS.indexOf(text.charAt(offset)) >= 0) {
            offset++;
        }
        if (offset < text.length()) {
            TextPosition position = TextPosition.after(text.substring(0, offset));
            throw Malformed.trailing(position, text.substring(offset)).stop(problems);
        }
    }

    JsonToken token() {
        return parser.currentToken();
    }

    String key() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the current text, key or number, as written} */
    String text() {
        try {
            return parser.getText();
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the current number; null unless it is a whole one of a few digits} */
    @Nullable
    Integer smallNumber() {
        try {
            boolean small = at(JsonToken.VALUE_NUMBER_INT) && parser.getTextLength() < SMALL;
            return small ? (Integer) parser.getIntValue() : null;
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Skips the current value up to its last token. */
    void skip() {
        int outside = token().isStructStart() ? depth - 1 : depth;
        while (depth > outside) {
            if (next() == null) {
                return;
            }
        }
    }

    /** {@return the JSON pointer of the current value; unusual or long keys are escaped and shortened} */
    String pointer() {
        if (text == null) {
            return "";
        }
        JsonStreamContext inside = parser.getParsingContext();
        StringBuilder pointer = new StringBuilder();
        for (JsonStreamContext place = token().isStructStart() ? inside.getParent() : inside;
                !place.inRoot();
                place = place.getParent()) {
            pointer.insert(0, "/" + segment(place));
        }
        return pointer.toString();
    }

    private static String segment(JsonStreamContext place) {
        return place.inArray()
                ? Integer.toString(place.getCurrentIndex())
                : SourceLocation.escaped(String.valueOf(place.getCurrentName()));
    }

    int line() {
        return text == null ? 0 : location().getLineNr();
    }

    int column() {
        return text == null ? 0 : location().getColumnNr();
    }

    private JsonLocation location() {
        return parser.currentTokenLocation();
    }
}
