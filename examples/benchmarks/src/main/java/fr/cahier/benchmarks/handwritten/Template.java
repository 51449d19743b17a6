package fr.cahier.benchmarks.handwritten;

import fr.cahier.verdict.InstantFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A wording cut at its placeholders, once. */
final class Template {

    private final List<String> texts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Template(String wording) {
        int from = 0;
        for (int open = wording.indexOf('{'); open >= 0; open = wording.indexOf('{', from)) {
            int close = wording.indexOf('}', open);
            texts.add(wording.substring(from, open));
            names.add(wording.substring(open + 1, close));
            from = close + 1;
        }
        texts.add(wording.substring(from));
    }

    String fill(InstantFormat words, Function<String, @Nullable Object> values) {
        if (names.isEmpty()) {
            return texts.get(0);
        }
        StringBuilder filled = new StringBuilder(160);
        for (int i = 0; i < names.size(); i++) {
            Object value = values.apply(names.get(i));
            filled.append(texts.get(i)).append(value instanceof String text ? text : words.text(value));
        }
        return filled.append(texts.get(names.size())).toString();
    }
}
