package fr.cahier.benchmarks.handwritten;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of a dossier inside a sentence. */
final class Quoted {

    private static final Pattern LINES = Pattern.compile("[\\t\\n\\r]+");
    private static final Pattern OPENING = Pattern.compile("«[ \\u00A0\\u202F]*");
    private static final Pattern CLOSING = Pattern.compile("[ \\u00A0\\u202F]*»");

    private Quoted() {}

    /** {@return the words in quotation marks after a colon; nothing for none} */
    static String after(@Nullable String words) {
        return words == null ? "" : " : “" + inside(words) + "”";
    }

    /** Whoever reads what is quoted sees where it ends. */
    static String inside(String words) {
        String line = LINES.matcher(words).replaceAll(" ");
        return CLOSING.matcher(OPENING.matcher(line).replaceAll("“")).replaceAll("”");
    }
}
