package fr.cahier.internal.language;

import fr.cahier.internal.language.Token.Kind;
import fr.cahier.regulation.RuleIssueCode;
import java.util.ArrayList;
import java.util.List;

/** Splits a rule file into tokens. Comments are dropped; a refused character in one is an issue all the same. */
final class Tokens {

    private static final List<String> PAIRS =
            List.of("==", "!=", "<=", ">=", "||", "&&", "=>", "=<", "!.", "->", ":=", "<>");

    private final String text;
    private final Diagnostics diagnostics;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Tokens(String text, Diagnostics diagnostics) {
        this.text = text;
        this.diagnostics = diagnostics;
    }

    static List<Token> of(String text, Diagnostics diagnostics) {
        Tokens tokens = new Tokens(text, diagnostics);
        while (tokens.at < text.length()) {
            tokens.next();
        }
        tokens.tokens.add(new Token(Kind.END, "", tokens.span(text.length())));
        return tokens.tokens;
    }

    private void next() {
        char first = text.charAt(at);
        if (first == '\n') {
            at++;
            line++;
            lineStart = at;
        } else if (first == ' ' || first == '\t' || first == '\r') {
            at++;
        } else if (text.startsWith("//", at)) {
            passComment(endOfLine());
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (first == '"') {
            quoted();
        } else if (first == '$') {
            add(Kind.BINDING, at + 1, wordEnd(at + 1));
        } else if (isDigit(first)) {
            add(Kind.NUMBER, at, numberEnd());
        } else if (isLetter(first)) {
            add(Kind.WORD, at, wordEnd(at));
        } else {
            add(Kind.SIGN, at, signEnd());
        }
    }

    private void add(Kind kind, int from, int end) {
        tokens.add(new Token(kind, text.substring(from, end), span(end)));
        at = end;
    }

    private void quoted() {
        int close = text.indexOf('"', at + 1);
        int end = endOfLine();
        if (close < 0 || close > end) {
            diagnostics.add(
                    RuleIssueCode.RULE_LANGUAGE,
                    span(end),
                    null,
                    "un guillemet s’ouvre et ne se ferme pas sur la même ligne.",
                    "Ajoutez le guillemet droit (\") qui manque.");
            addQuoted(end, end);
        } else {
            addQuoted(close, close + 1);
        }
    }

    private void addQuoted(int close, int end) {
        Token quoted = new Token(Kind.QUOTED, text.substring(at + 1, close), span(end));
        Alphabet.refusal(quoted).ifPresent(problem -> diagnostics.add(null, problem));
        tokens.add(quoted);
        at = end;
    }

    private void comment() {
        int close = text.indexOf("*/", at + 2);
        if (close < 0) {
            diagnostics.add(
                    RuleIssueCode.RULE_LANGUAGE,
                    span(at + 2),
                    null,
                    "un commentaire s’ouvre (/*) et ne se ferme pas.",
                    "Ajoutez */ à sa fin, ou commencez chaque ligne par //.");
        }
        passComment(close < 0 ? text.length() : close + 2);
    }

    /** The engine reads a comment as part of the condition around it. */
    private void passComment(int end) {
        for (; at < end; at++) {
            if (text.startsWith(Alphabet.CUT, at)) {
                diagnostics.add(null, Alphabet.cut(span(at + Alphabet.CUT.length())));
            }
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
    }

    private int endOfLine() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length()
                && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)) || isHyphen(from, end))) {
            end++;
        }
        return end;
    }

    /** No name has a hyphen, but some words of the engine do; they are refused as they are written. */
    private boolean isHyphen(int from, int at) {
        return text.charAt(at) == '-'
                && at > from
                && isLetter(text.charAt(from))
                && at + 1 < text.length()
                && isLetter(text.charAt(at + 1));
    }

    private int numberEnd() {
        int end = wordEnd(at);
        boolean decimals = end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
        return decimals ? wordEnd(end + 1) : end;
    }

    private int signEnd() {
        for (String pair : PAIRS) {
            if (text.startsWith(pair, at)) {
                return at + 2;
            }
        }
        return at + Character.charCount(text.codePointAt(at));
    }

    private Span span(int end) {
        return new Span(at, end, line, at - lineStart + 1);
    }

    private static boolean isLetter(char character) {
        return Character.isLetter(character) || character == '_';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
