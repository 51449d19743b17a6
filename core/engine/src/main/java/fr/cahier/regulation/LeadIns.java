package fr.cahier.regulation;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the items of a list hang from: alone, an item obliges nobody ("no judgement will be passed,"). Lines are counted from 1.
 */
final class LeadIns {

    private static final Pattern MARK = Pattern.compile("^(?:[«“\"]\\s*)?([–•-]|[0-9]+°)\\s+");

    /** More levels of lists are no text. */
    private static final int MAX_DEPTH = 5;

    private final List<String> lines;

    /** Whether a line goes on with what stands before it. */
    private final IntPredicate goesOn;

    LeadIns(List<String> lines, IntPredicate goesOn) {
        this.lines = lines;
        this.goesOn = goesOn;
    }

    /** {@return the sentences that open the lists in which the item stands that begins on that line, from the outermost; empty when it is none} */
    String of(int item) {
        return of(item, MAX_DEPTH);
    }

    private String of(int item, int depth) {
        String mark = mark(item);
        if (mark == null || depth == 0) {
            return "";
        }
        boolean leavesOut = false;
        for (int last = item - 1; last >= 1; last--) {
            if (line(last).isEmpty()) {
                continue;
            }
            int first = beginning(last);
            boolean opens = line(last).endsWith(":") && !mark.equals(mark(first));
            if (opens) {
                String outer = of(first, depth - 1);
                return (outer.isEmpty() ? "" : outer + " ")
                        + opening(first, last)
                        + (leavesOut ? " " + OfficialText.LEFT_OUT : "");
            }
            if (mark(first) == null) {
                return "";
            }
            leavesOut = true;
            last = first;
        }
        return "";
    }

    private int beginning(int number) {
        int first = number;
        while (first > 1 && goesOn.test(first)) {
            first--;
        }
        return first;
    }

    /** The last sentence on these lines, without the mark of an item. */
    private String opening(int first, int last) {
        String words = String.join(
                " ",
                lines.subList(first - 1, last).stream()
                        .map(line -> line.strip().replaceAll("\\s+", " "))
                        .filter(line -> !line.isEmpty())
                        .toList());
        int before = Math.max(words.lastIndexOf(". "), Math.max(words.lastIndexOf("! "), words.lastIndexOf("? ")));
        String sentence = before < 0 ? words : words.substring(before + 2);
        return MARK.matcher(sentence).replaceFirst("");
    }

    /** {@return the kind of mark of the item that begins on that line; null where no item does} */
    private @Nullable String mark(int number) {
        Matcher mark = MARK.matcher(line(number));
        return !mark.find() ? null : mark.group(1).endsWith("°") ? "°" : mark.group(1);
    }

    private String line(int number) {
        return lines.get(number - 1).strip();
    }
}
