package fr.cahier.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Copies values token by token, numbers with every digit that is written. */
final class Tokens {

    private Tokens() {}

    /** Copies the current value; the parser is left on its last token. */
    static void copy(JsonParser from, JsonGenerator to) throws IOException {
        int depth = 0;
        do {
            if (from.currentToken().isStructStart()) {
                depth++;
            } else if (from.currentToken().isStructEnd()) {
                depth--;
            }
            to.copyCurrentEventExact(from);
        } while (depth > 0 && from.nextToken() != null);
    }
}
