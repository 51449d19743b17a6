package fr.cahier.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Copies values token by token, numbers with every digit that is written. */
final class Tokens {

    private Tokens() {}

    /** Copies the current value; the parser is left on its last token. */
    static void copy(JsonParser from, JsonGenerator to) {
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
