package fr.cahier.benchmarks.handwritten;

import fr.cahier.verdict.InstantFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A wording cut at its placeholders, once. */
final class Template {

    /** The subject, where the wording names it between parentheses. */
    static final String ASIDE = "(sujet)";

    private final List<String> texts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** How each value is told as a number: for none, for one, for more; null where it is told as it is. */
    private final List<String @Nullable []> forms = new ArrayList<>();

    Template(String wording) {
        int from = 0;
        for (int open = wording.indexOf('{'); open >= 0; open = wording.indexOf('{', from)) {
            int close = wording.indexOf('}', open);
            texts.add(wording.substring(from, open));
            String[] parts = wording.substring(open + 1, close).split("\\|", -1);
            boolean aside = wording.lastIndexOf('(', open) > wording.lastIndexOf(')', open);
            names.add(aside && parts[0].equals("sujet") ? ASIDE : parts[0]);
            forms.add(parts.length == 1 ? null : parts);
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
            String told = value instanceof String text ? text : words.text(value);
            filled.append(texts.get(i));
            if (names.get(i).equals("sujet") && told.startsWith("le ")) {
                told = contracted(filled, told);
            }
            filled.append(forms.get(i) == null ? told : counted(told, forms.get(i)));
        }
        return filled.append(texts.get(names.size())).toString();
    }

    /** {@return the subject after "de" or "à", which take its article: "du site", "au site"} */
    private static String contracted(StringBuilder before, String subject) {
        for (String[] pair : new String[][] {{" de ", " du "}, {" à ", " au "}}) {
            int start = before.length() - pair[0].length();
            if (start >= 0 && before.indexOf(pair[0], start) == start) {
                before.replace(start, before.length(), pair[1]);
                return subject.substring("le ".length());
            }
        }
        return subject;
    }

    private static String counted(String number, String[] forms) {
        String word =
                switch (number) {
                    case "0" -> "";
                    case "1" -> "";
                    case "2" -> "deux";
                    case "3" -> "trois";
                    case "4" -> "quatre";
                    case "5" -> "cinq";
                    case "6" -> "six";
                    case "7" -> "sept";
                    case "8" -> "huit";
                    case "9" -> "neuf";
                    case "10" -> "dix";
                    default -> number;
                };
        return number.equals("0") ? forms[1] : number.equals("1") ? forms[2] : forms[3].replace("#", word);
    }
}
