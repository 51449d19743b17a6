package fr.cahier.rules.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The grammar of the page, which recognizes files: it knows nothing of our parser. */
final class Grammar {

    private static final Pattern SYMBOL = Pattern.compile("\"[^\"]+\"|[\\p{L}]+|[=|,;{}()\\[\\]]");

    /** A symbol of the grammar, which leads from places in a text to those after it. */
    private interface Part {
        Set<Integer> after(Set<Integer> places);
    }

    private final Map<String, Part> parts = new HashMap<>();
    private final Map<String, Pattern> kinds = new LinkedHashMap<>();
    private final Pattern token;
    private final List<String> symbols;
    private int at;
    private List<String> tokens = List.of();

    Grammar(String ebnf, Map<String, String> kinds) {
        kinds.forEach((kind, regex) -> this.kinds.put(kind, Pattern.compile(regex)));
        String signs = "\\w+|==|!=|<=|>=|\\|\\||&&|[^\\s]";
        this.token = Pattern.compile("(?s)(?<gap>\\s+|//[^\\n]*|/\\*.*?\\*/)|"
                + String.join(
                        "|",
                        kinds.values().stream()
                                .map(regex -> "(?:" + regex + ")")
                                .toList()) + "|" + signs);
        this.symbols =
                SYMBOL.matcher(ebnf).results().map(found -> found.group()).toList();
        while (at < symbols.size()) {
            String name = next();
            expect("=");
            parts.put(name, alternatives());
            expect(";");
        }
    }

    private String next() {
        return symbols.get(at++);
    }

    private void expect(String sign) {
        if (!next().equals(sign)) {
            throw new IllegalStateException("on attend " + sign + " avant " + symbols.subList(at - 1, symbols.size()));
        }
    }

    private boolean pass(String sign) {
        boolean there = symbols.get(at).equals(sign);
        at += there ? 1 : 0;
        return there;
    }

    private Part alternatives() {
        List<Part> all = new ArrayList<>(List.of(sequence()));
        while (pass("|")) {
            all.add(sequence());
        }
        return places -> all.stream()
                .flatMap(part -> part.after(places).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Part sequence() {
        Part first = one();
        if (!pass(",")) {
            return first;
        }
        Part rest = sequence();
        return places -> rest.after(first.after(places));
    }

    private Part one() {
        if (pass("{")) {
            return repeated(closed("}"));
        }
        if (pass("[")) {
            Part inside = closed("]");
            return places -> {
                Set<Integer> all = new LinkedHashSet<>(places);
                all.addAll(inside.after(places));
                return all;
            };
        }
        if (pass("(")) {
            return closed(")");
        }
        String symbol = next();
        return symbol.startsWith("\"") || kinds.containsKey(symbol)
                ? places -> places.stream()
                        .filter(place -> place < tokens.size() && is(tokens.get(place), symbol))
                        .map(place -> place + 1)
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : places -> places.isEmpty() ? places : parts.get(symbol).after(places);
    }

    private Part closed(String sign) {
        Part inside = alternatives();
        expect(sign);
        return inside;
    }

    private static Part repeated(Part inside) {
        return places -> {
            Set<Integer> all = new LinkedHashSet<>(places);
            Set<Integer> fresh = places;
            while (!fresh.isEmpty()) {
                fresh = inside.after(fresh).stream()
                        .filter(all::add)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
            }
            return all;
        };
    }

    private boolean is(String word, String symbol) {
        return symbol.startsWith("\"")
                ? word.equals(symbol.substring(1, symbol.length() - 1))
                : kinds.get(symbol).matcher(word).matches();
    }

    /** {@return the tokens of {@code text}} */
    List<String> tokens(String text) {
        List<String> found = new ArrayList<>();
        Matcher next = token.matcher(text);
        while (next.find()) {
            if (next.group("gap") == null) {
                found.add(next.group());
            }
        }
        return found;
    }

    /** {@return whether {@code text} is a file of rules} */
    boolean recognizes(String text) {
        return recognizes(tokens(text));
    }

    boolean recognizes(List<String> all) {
        tokens = all;
        return parts.get("fichier").after(Set.of(0)).contains(all.size());
    }
}
