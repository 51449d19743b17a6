package fr.cahier.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.internal.json.BeyondTheSchema.Kind;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** What no JSON Schema can say because a tree does not hold it: keys in double, depth, how a number is written. */
public final class Tokens {

    public static final JsonFactory LIFTED = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private Tokens() {}

    /** {@return what is found in a file that is well-formed} */
    public static Set<Kind> beyondTheSchema(String json, ReadingLimits limits) throws IOException {
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        Deque<Set<String>> keys = new ArrayDeque<>();
        try (JsonParser parser = LIFTED.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart()) {
                    keys.push(new HashSet<>());
                } else if (token.isStructEnd()) {
                    keys.pop();
                } else if (token == JsonToken.FIELD_NAME && !keys.peek().add(parser.currentName())) {
                    found.add(Kind.KEY_GIVEN_TWICE);
                } else if (token.isNumeric() && isTooLong(parser.getText())) {
                    found.add(Kind.NUMBER_THAT_TAKES_TOO_MANY_CHARACTERS);
                }
                if (keys.size() > limits.maxDepth()) {
                    found.add(Kind.TOO_DEEP);
                }
            }
        }
        return found;
    }

    private static boolean isTooLong(String written) {
        if (written.length() > Scalar.DecimalNumber.MAX_LENGTH) {
            return true;
        }
        BigDecimal number = new BigDecimal(written).stripTrailingZeros();
        boolean exact = number.scale() > -100 && number.scale() < 1_000;
        return exact && number.toPlainString().length() > Scalar.DecimalNumber.MAX_LENGTH;
    }
}
