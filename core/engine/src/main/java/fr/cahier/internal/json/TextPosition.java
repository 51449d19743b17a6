package fr.cahier.internal.json;

/**
 * A position in a text.
 *
 * @param line from 1
 * @param column in characters, from 1
 */
record TextPosition(int line, int column) {

    /** {@return the position after {@code before}} */
    static TextPosition after(String before) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < before.length(); i++) {
            char character = before.charAt(i);
            boolean newline = character == '\n'
                    || character == '\r' && (i + 1 == before.length() || before.charAt(i + 1) != '\n');
            if (newline) {
                line++;
                start = i + 1;
            }
        }
        return new TextPosition(line, before.length() - start + 1);
    }
}
