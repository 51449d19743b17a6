package fr.cahier.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentences of a text that cited lines hold: nobody can read half of one. A page break inside a sentence leaves a blank line; a
 * list's items are sentences of their own.
 */
final class QuotedSentences {

    /** What a list puts before its items. */
    private static final Pattern BULLET = Pattern.compile("^[–•-]\\s+");

    /** What is cited of a sentence that ends, or begins, on a line cited for its neighbour. */
    private static final int MOST_OF_A_NEIGHBOUR = 20;

    /** An abbreviation may stand alone on a line. */
    private static final int MOST_LETTERS_OF_A_SIGN = 5;

    /** A paragraph that ends with a letter is a heading, and what follows it another sentence. */
    private static final Pattern HEADING_END = Pattern.compile("\\p{L}$");

    /** Who that is stands in the sentence before. */
    private static final Pattern REFERRING = Pattern.compile("^(?:Elles?|Ils?|Celles?-ci|Celui-ci|Ceux-ci)\\b");

    private final List<String> lines;
    private final LeadIns leadIns;

    QuotedSentences(List<String> lines) {
        this.lines = lines;
        this.leadIns = new LeadIns(lines, this::goesOn);
    }

    /** A sentence, and how many of its characters stand on cited lines. */
    private record Sentence(String words, int cited) {}

    /** {@return the words of the sentences on lines {@code first} to {@code last}, counted from 1} */
    String on(int first, int last) {
        if (first > lines.size()) {
            return "";
        }
        int end = Math.min(last, lines.size());
        int from = beginning(first);
        int to = end;
        while (to < lines.size() && goesOn(to + 1)) {
            to++;
        }
        List<Sentence> all = sentences(from, to, first, end);
        List<Sentence> held =
                all.stream().filter(sentence -> sentence.cited() > 0).toList();
        List<Sentence> meant = held.stream()
                .filter(sentence -> sentence.cited()
                        >= Math.min(MOST_OF_A_NEIGHBOUR, (sentence.words().length() + 1) / 2))
                .toList();
        List<Sentence> quoted = meant.isEmpty() ? held : meant;
        return Stream.concat(namedBefore(all, quoted), quoted.stream())
                .map(Sentence::words)
                .collect(Collectors.joining(" "));
    }

    /** {@return the sentences that open the lists in which line {@code first} is part of an item; empty when it is part of none} */
    String leadIn(int first) {
        return first > lines.size() ? "" : leadIns.of(beginning(first));
    }

    /** {@return whether {@code words} begin with the first line that is not blank after line {@code last}} */
    boolean areRightAfter(int last, String words) {
        if (last >= lines.size()) {
            return false;
        }
        String next = nextSaid(last + 1).replaceAll("\\s+", " ");
        return !next.isEmpty() && words.startsWith(next);
    }

    private int beginning(int number) {
        int first = number;
        while (first > 1 && goesOn(first)) {
            first--;
        }
        return first;
    }

    /** The sentences that say who "she" is where the first that is quoted begins with her. */
    private static Stream<Sentence> namedBefore(List<Sentence> all, List<Sentence> quoted) {
        int first = quoted.isEmpty() ? 0 : all.indexOf(quoted.get(0));
        int from = first;
        while (from > 0 && REFERRING.matcher(all.get(from).words()).find()) {
            from--;
        }
        return all.subList(from, first).stream();
    }

    /** {@return whether a line goes on with what stands before it} */
    private boolean goesOn(int number) {
        String line = line(number);
        if (line.isEmpty()) {
            return number < lines.size() && beginsSmall(nextSaid(number));
        }
        return !BULLET.matcher(line).find()
                && (number == 1 || isHeading(line) == isHeading(line(number - 1)))
                && (!line(number - 1).isEmpty() || beginsSmall(line));
    }

    /** A line in capitals is no part of the sentence below it. */
    private static boolean isHeading(String line) {
        return line.equals(line.toUpperCase(Locale.FRENCH))
                && line.chars().filter(Character::isLetter).count() > MOST_LETTERS_OF_A_SIGN;
    }

    private String nextSaid(int number) {
        int next = number;
        while (next < lines.size() && line(next).isEmpty()) {
            next++;
        }
        return line(next);
    }

    private static boolean beginsSmall(String line) {
        return !line.isEmpty() && Character.isLowerCase(line.charAt(0));
    }

    private String line(int number) {
        return lines.get(number - 1).strip();
    }

    private List<Sentence> sentences(int from, int to, int first, int last) {
        List<Sentence> sentences = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int cited = 0;
        for (int number = from; number <= to; number++) {
            String line = BULLET.matcher(line(number)).replaceFirst("").replaceAll("\\s+", " ");
            if (!line.isEmpty() && !words.isEmpty() && words.charAt(words.length() - 1) != '-') {
                words.append(
                        number > from
                                        && !goesOn(number)
                                        && HEADING_END.matcher(words).find()
                                ? " / "
                                : " ");
            }
            for (int at = 0; at < line.length(); at++) {
                words.append(line.charAt(at));
                cited += number >= first && number <= last ? 1 : 0;
                if (isEnd(line, at)) {
                    sentences.add(new Sentence(words.toString().strip(), cited));
                    words.setLength(0);
                    cited = 0;
                }
            }
        }
        sentences.add(new Sentence(words.toString().strip(), cited));
        return sentences;
    }

    private static boolean isEnd(String line, int at) {
        return ".!?".indexOf(line.charAt(at)) >= 0 && (at + 1 == line.length() || line.charAt(at + 1) == ' ');
    }
}
