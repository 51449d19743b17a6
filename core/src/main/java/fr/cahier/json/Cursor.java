package fr.cahier.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the tokens of one text. Nothing is kept of what is passed over, numbers stay as they are written, and names
 * are not pooled: the memory used is that of the text.
 */
final class Cursor {

    /** Bounds that this reader does not check itself are lifted: the size of the text bounds them all. */
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

    private final String text;
    private final int maxDepth;
    private final Problems problems;
    private final JsonParser parser;
    private int depth;

    Cursor(String text, int maxDepth, Problems problems) {
        this.text = text;
        this.maxDepth = maxDepth;
        this.problems = problems;
        try {
            this.parser = JSON.createParser(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the next token; null at the end of the text} */
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
        } catch (StreamConstraintsException e) {
            throw new IllegalStateException("a bound that should be lifted", e);
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
        return Malformed.of(cause, text, parser.getParsingContext()).stop(problems);
    }

    boolean at(JsonToken token) {
        return parser.hasToken(token);
    }

    /** Makes sure that nothing follows what was read. */
    void end() {
        int offset = (int) parser.currentLocation().getCharOffset();
        String rest = text.substring(offset).stripLeading();
        if (!rest.isEmpty()) {
            TextPosition position = TextPosition.after(text.substring(0, text.length() - rest.length()));
            throw Malformed.trailing(position, rest).stop(problems);
        }
    }

    /** {@return the current token} */
    JsonToken token() {
        return parser.currentToken();
    }

    /** {@return the current key} */
    String key() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the current text, key or number, as it is written} */
    String text() {
        try {
            return parser.getText();
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Passes over the rest of the current value; its last token is then the current one. */
    void skip() {
        int outside = token().isStructStart() ? depth - 1 : depth;
        while (depth > outside) {
            if (next() == null) {
                return;
            }
        }
    }

    int line() {
        return location().getLineNr();
    }

    int column() {
        return location().getColumnNr();
    }

    private JsonLocation location() {
        return parser.currentTokenLocation();
    }
}
