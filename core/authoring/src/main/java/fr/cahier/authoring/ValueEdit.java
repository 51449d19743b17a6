package fr.cahier.authoring;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts another value behind a key of a YAML file, whose other characters stay as they are. */
final class ValueEdit {

    /** Behind its key, on the same line: between quotes, or plain up to what ends a plain value. */
    private static final Pattern VALUE = Pattern.compile(
            "[\"']?[a-z0-9-]+[\"']?[ \\t]*:[ \\t]+(?:\"([^\"]*)\"|'([^']*)'|([^\\s#\"',{}\\[\\]&*!|>][^#\"',{}\\[\\]\\r\\n]*?))"
                    + "(?=[ \\t]*(?:[,}\\r\\n]|$|[ \\t]#))");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ValueEdit() {}

    /**
     * {@return the file with {@code value} for {@code old}; empty where that does not stand whole on the line of its key}
     *
     * @param line of the key, from 1
     * @param column of the key, in characters, from 1
     */
    static Optional<String> of(String file, int line, int column, String old, String value) {
        int start = file.indexOf(BYTE_ORDER_MARK) == 0 ? 1 : 0;
        for (int passed = 1; passed < line; passed++) {
            start = file.indexOf('\n', start) + 1;
        }
        Matcher written = VALUE.matcher(file).region(file.offsetByCodePoints(start, column - 1), file.length());
        if (!written.lookingAt()) {
            return Optional.empty();
        }
        int group = written.group(1) != null ? 1 : written.group(2) != null ? 2 : 3;
        if (!written.group(group).equals(old)) {
            return Optional.empty();
        }
        return Optional.of(file.substring(0, written.start(group)) + value + file.substring(written.end(group)));
    }
}
