package fr.cahier.internal.language;

import fr.cahier.internal.language.Token.Kind;
import java.util.List;

final class TokenReader {

    private static final int MAX_NAMES = 10;

    private final List<Token> tokens;
    private int at;

    TokenReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token after(int steps) {
        return tokens.get(Math.min(at + steps, tokens.size() - 1));
    }

    Token last() {
        return tokens.get(Math.max(0, at - 1));
    }

    Token next() {
        Token token = peek();
        if (!token.is(Kind.END)) {
            at++;
        }
        return token;
    }

    boolean has(String sign) {
        return peek().is(sign);
    }

    boolean has(Kind kind) {
        return peek().is(kind);
    }

    boolean pass(String sign) {
        boolean there = has(sign);
        if (there) {
            next();
        }
        return there;
    }

    Token expect(String sign, String advice) {
        if (!has(sign)) {
            throw Refusals.instead(peek(), "« " + sign + " »", advice);
        }
        return next();
    }

    Token expect(Kind kind, String what, String advice) {
        if (!has(kind)) {
            throw Refusals.instead(peek(), what, advice);
        }
        return next();
    }

    String path(String what, String advice) {
        Token first = expect(Kind.WORD, what, advice);
        StringBuilder path = new StringBuilder(first.text());
        for (int names = 1; has(".") && after(1).is(Kind.WORD); names++) {
            if (names == MAX_NAMES) {
                throw new ParseError(
                        first.span(), "plus de " + MAX_NAMES + " noms sont joints par des points.", advice);
            }
            next();
            path.append('.').append(next().text());
        }
        return path.toString();
    }

    /** Skips the rest of a rule that cannot be parsed. */
    void skipRule() {
        while (!has(Kind.END) && !isRuleStart()) {
            if (next().is("end")) {
                return;
            }
        }
    }

    boolean isRuleStart() {
        return has("rule") && after(1).is(Kind.QUOTED);
    }
}
