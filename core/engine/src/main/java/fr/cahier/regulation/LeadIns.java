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

    /** The mark, so to say, of the captions that divide a list: paragraphs that end with a colon. */
    private static final String CAPTION = ":";

    /** What opens a list of captions says that something follows; a caption before another says nothing of it. */
    private static final Pattern ANNOUNCEMENT = Pattern.compile("\\b(?:ci-après|ci-dessous|suivante?s?)\\s*:$");

    /** More levels of lists are no text. */
    private static final int MAX_DEPTH = 5;

    private final List<String> lines;

    /** Whether a line goes on with what stands before it. */
    private final IntPredicate goesOn;

    LeadIns(List<String> lines, IntPredicate goesOn) {
        this.lines = lines;
        this.goesOn = goesOn;
    }

    /**
     * {@return the sentences that open the lists in which the item or the caption stands that begins on that line, from the outermost;
     * empty when it is none}
     */
    String of(int item) {
        return of(item, MAX_DEPTH);
    }

    private String of(int item, int depth) {
        String kind = kind(item);
        if (kind == null || depth == 0) {
            return "";
        }
        boolean leavesOut = false;
        for (int last = item - 1; last >= 1; last--) {
            if (line(last).isEmpty()) {
                continue;
            }
            int first = beginning(last);
            if (opens(first, last, kind)) {
                String outer = of(first, depth - 1);
                return (outer.isEmpty() ? "" : outer + " ")
                        + opening(first, last)
                        + (leavesOut ? " " + OfficialText.LEFT_OUT : "");
            }
            if (kind(first) == null) {
                return "";
            }
            leavesOut = true;
            last = first;
        }
        return "";
    }

    /** {@return whether the paragraph on these lines opens a list of items of that kind} */
    private boolean opens(int first, int last, String kind) {
        return kind.equals(CAPTION)
                ? ANNOUNCEMENT.matcher(line(last)).find()
                : line(last).endsWith(":") && !kind.equals(kind(first));
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

    /** {@return the mark of the item that begins on that line, or that a caption does; null where neither does} */
    private @Nullable String kind(int number) {
        Matcher mark = MARK.matcher(line(number));
        if (mark.find()) {
            return mark.group(1).endsWith("°") ? "°" : mark.group(1);
        }
        int last = number;
        while (last < lines.size() && goesOn.test(last + 1)) {
            last++;
        }
        return line(last).endsWith(":") ? CAPTION : null;
    }

    private String line(int number) {
        return lines.get(number - 1).strip();
    }
}
