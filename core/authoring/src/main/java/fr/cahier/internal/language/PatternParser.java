package fr.cahier.internal.language;

import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.Condition.Kind;
import fr.cahier.internal.language.FactType.Property;
import fr.cahier.internal.language.PatternText.Binding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Parses one pattern: a type, then conditions and bindings in parentheses, separated by commas. */
final class PatternParser {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_PARTS = 100;

    private final TokenReader tokens;
    private Map<String, Property> known = Map.of();
    private int depth;
    private int read;

    PatternParser(TokenReader tokens) {
        this.tokens = tokens;
    }

    int read() {
        return read;
    }

    PatternText pattern() {
        Token type = type();
        known = FactTypes.named(type.text()).map(FactType::properties).orElse(Map.of());
        List<Condition> conditions = new ArrayList<>();
        List<Binding> bindings = new ArrayList<>();
        tokens.expect("(", "Après le type d’un fait viennent ses conditions, entre parenthèses.");
        if (!tokens.has(")")) {
            do {
                part(conditions, bindings);
            } while (tokens.pass(","));
        }
        Token close = tokens.expect(
                ")", "Séparez les conditions par des virgules, et fermez la parenthèse après la dernière.");
        return new PatternText(
                type.text(),
                conditions,
                bindings,
                type.span().line(),
                type.span().to(close.span()));
    }

    private Token type() {
        if (tokens.has(")")) {
            throw new ParseError(
                    tokens.peek().span(),
                    "une parenthèse est de trop.",
                    "Retirez-la : chaque « ) » ferme un « ( » qui la précède.");
        }
        if (tokens.has(Token.Kind.BINDING)) {
            throw new ParseError(
                    tokens.peek().span(),
                    "une liaison devant un fait entier est refusée.",
                    "Liez une propriété, entre les parenthèses : $nom : propriété.");
        }
        if (Refusals.advice(tokens.peek()) != null) {
            throw Refusals.instead(tokens.peek(), "", "");
        }
        Token type = tokens.expect(
                Token.Kind.WORD,
                "le type d’un fait",
                "Écrivez par exemple Site( recoitPublic == true ), puis « then ».");
        if (tokens.has(".")) {
            throw new ParseError(
                    type.span(),
                    "un nom avec des points est refusé.",
                    "Écrivez le nom simple du fait, par exemple Site.");
        }
        return type;
    }

    private void part(List<Condition> conditions, List<Binding> bindings) {
        if (tokens.has(Token.Kind.BINDING)) {
            bindings.add(binding());
        } else {
            conditions.add(any());
        }
    }

    /** Counts at any depth. */
    private void count() {
        if (++read > MAX_PARTS) {
            throw new ParseError(
                    tokens.peek().span(),
                    "ce fait porte plus de " + MAX_PARTS + " conditions.",
                    "Écrivez deux règles.");
        }
    }

    private Binding binding() {
        count();
        Token name = tokens.next();
        if (!name.text().matches("[A-Za-z][A-Za-z0-9]{0,59}")) {
            throw new ParseError(
                    name.span(),
                    "le nom de liaison « $" + name.text() + " » est refusé.",
                    "Un nom de liaison n’a que des lettres sans accent et des chiffres : $constate.");
        }
        tokens.expect(":", "Une liaison s’écrit $nom : propriété.");
        String property = property();
        if (Operator.of(tokens.peek().text()).isPresent()) {
            throw new ParseError(
                    tokens.peek().span(),
                    "une liaison ne porte pas de comparaison.",
                    "Séparez-les par une virgule : $nom : propriété, propriété "
                            + tokens.peek().text() + " …");
        }
        return new Binding(name.text(), property, name.span().to(tokens.last().span()));
    }

    private Condition any() {
        return group("||", Kind.ANY, () -> group("&&", Kind.ALL, this::single));
    }

    private Condition group(String sign, Kind kind, Supplier<Condition> reader) {
        List<Condition> parts = new ArrayList<>(List.of(reader.get()));
        while (tokens.pass(sign)) {
            if (Operator.of(tokens.peek().text()).isPresent()) {
                throw new ParseError(
                        tokens.peek().span(),
                        "il manque la propriété à comparer.",
                        "Répétez-la : a == X " + sign + " a == Y.");
            }
            parts.add(reader.get());
        }
        return parts.size() == 1
                ? parts.get(0)
                : new Condition.Group(
                        kind,
                        parts,
                        parts.get(0).span().to(parts.get(parts.size() - 1).span()));
    }

    private Condition single() {
        return tokens.has("(") ? parenthesis() : comparison();
    }

    private Condition parenthesis() {
        Token open = tokens.next();
        if (++depth > MAX_DEPTH) {
            throw new ParseError(
                    open.span(),
                    "plus de " + MAX_DEPTH + " parenthèses les unes dans les autres.",
                    "Écrivez deux règles.");
        }
        Condition inside = any();
        Token close = tokens.expect(")", "Fermez chaque parenthèse que vous ouvrez.");
        depth--;
        return inside instanceof Condition.Group group
                ? new Condition.Group(group.kind(), group.parts(), open.span().to(close.span()))
                : inside;
    }

    private Comparison comparison() {
        count();
        Token first = tokens.peek();
        String property = property();
        Token sign = tokens.peek();
        Operator operator = Operator.of(sign.text())
                .orElseThrow(() -> Refusals.advice(sign) != null
                        ? Refusals.instead(sign, "", "")
                        : new ParseError(
                                sign.span(),
                                "« " + property + " » n’est comparé à rien.",
                                "Écrivez « " + property + " == true » : ce qui n’est pas dit n’est ni vrai ni faux."));
        tokens.next();
        Operand value = new OperandParser(tokens, known.get(property)).operand();
        return new Comparison(
                property, operator, value, first.span().to(tokens.last().span()), sign.span());
    }

    private String property() {
        if (tokens.has(")") || tokens.has(",")) {
            throw new ParseError(
                    tokens.peek().span(),
                    "il manque une condition devant « " + tokens.peek().text() + " ».",
                    "Écrivez-la, ou retirez la virgule ou le signe qui l’annonce.");
        }
        if (Refusals.advice(tokens.peek()) != null) {
            throw Refusals.instead(tokens.peek(), "", "");
        }
        Token first = tokens.peek();
        String property =
                tokens.path("le nom d’une propriété", "Une condition commence par le nom d’une propriété du fait.");
        if (tokens.has("(")) {
            throw new ParseError(
                    first.span(), "« " + property + "(…) » : un appel est refusé.", "Comparez une propriété du fait.");
        }
        return property;
    }
}
