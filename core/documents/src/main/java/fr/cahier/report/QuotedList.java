package fr.cahier.report;

import fr.cahier.regulation.Obligation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Several obligations with the words of the text: the items of one list of the text below what opens it, and those that rest on the same
 * words together, so that no sentence is quoted again for each.
 */
final class QuotedList {

    private static final String LEFT_OUT = "[…] ";

    private final QuotedLaw law;
    private final Map<Obligation, String> quotes;

    /** What opens a list of which several items are quoted, the longest first. */
    private final List<String> openings;

    QuotedList(QuotedLaw law, List<Obligation> obligations) {
        this.law = law;
        this.quotes = new LinkedHashMap<>();
        obligations.forEach(obligation -> quotes.put(obligation, law.quote(obligation)));
        this.openings = obligations.stream()
                .map(law::opening)
                .filter(opening -> !opening.isEmpty() && isShared(opening))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private boolean isShared(String opening) {
        return quotes.values().stream()
                        .distinct()
                        .filter(quote -> quote.startsWith(opening))
                        .count()
                > 1;
    }

    /** {@return the points, each {@code phrase} with its {@code exigences}, which are told below it} */
    List<Map<String, Object>> points() {
        return quotes.keySet().stream()
                .collect(Collectors.groupingBy(this::together, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::point)
                .toList();
    }

    /** {@return what the obligations of one point have in common: the list in which they stand, else their words} */
    private String together(Obligation obligation) {
        String quote = quotes.get(obligation);
        String opening = opening(obligation);
        return quote.isEmpty() ? obligation.id() : opening.isEmpty() ? quote : opening;
    }

    private String opening(Obligation obligation) {
        return openings.stream()
                .filter(quotes.get(obligation)::startsWith)
                .findFirst()
                .orElse("");
    }

    private Map<String, Object> point(List<Obligation> some) {
        Map<String, List<Obligation>> byQuote =
                some.stream().collect(Collectors.groupingBy(quotes::get, LinkedHashMap::new, Collectors.toList()));
        String heading = some.stream()
                .map(one -> one.source().heading())
                .min(Comparator.comparing(String::length))
                .orElseThrow();
        if (byQuote.size() == 1) {
            return point(names(some, some.size() > 1 ? heading : "") + words(some.get(0)), List.of());
        }
        String opening = opening(some.get(0));
        return point(
                heading + " : « " + opening + " »",
                byQuote.entrySet().stream()
                        .map(same -> places(same.getValue(), heading) + rest(same.getKey(), opening))
                        .toList());
    }

    private static Map<String, Object> point(String phrase, List<String> exigences) {
        return Map.of("phrase", phrase, "exigences", exigences);
    }

    /** {@return the words after what opens the list, without what opens another one that is quoted here too; none where it says all} */
    private String rest(String quote, String opening) {
        String rest = quote.substring(opening.length()).strip();
        for (String other : openings) {
            rest = rest.replace(LEFT_OUT + other + " ", LEFT_OUT);
        }
        rest = rest.replace(LEFT_OUT + LEFT_OUT, LEFT_OUT);
        rest = rest.startsWith(LEFT_OUT) ? rest.substring(LEFT_OUT.length()) : rest;
        return rest.isEmpty() || rest.equals(LEFT_OUT.strip()) ? "" : " : « " + rest + " »";
    }

    private String words(Obligation obligation) {
        String quote = quotes.get(obligation);
        return quote.isEmpty() ? " : en substance, " + obligation.requirement() : " : « " + quote + " »";
    }

    /** @param heading told before them; empty to tell it with each */
    private String names(List<Obligation> some, String heading) {
        return heading.isEmpty() ? places(some, heading) : heading + " : " + places(some, heading);
    }

    /** @param told the heading that need not be told again */
    private String places(List<Obligation> some, String told) {
        return some.stream()
                .map(one -> one.id() + ", " + one.title() + " ("
                        + (one.source().heading().equals(told) ? law.place(one.source()) : law.passage(one.source()))
                        + ")")
                .collect(Collectors.joining(" ; "));
    }
}
