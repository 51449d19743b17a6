package fr.cahier.internal.language;

import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.language.FactType.Property;
import fr.cahier.internal.language.Token.Kind;
import fr.cahier.regulation.RuleIssueCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class OperandParser {

    private static final String ADVICE =
            "Comparez avec un nombre entier, un \"texte\", true, false, null, une valeur telle que Reponse.OUI, ou une liaison telle que $requis.";

    private static final Map<String, String> BOOLEAN_WORDS =
            Map.of("oui", "true", "vrai", "true", "yes", "true", "non", "false", "faux", "false", "no", "false");

    private final TokenReader tokens;

    /** The compared property; null when it is unknown. */
    private final @Nullable Property property;

    OperandParser(TokenReader tokens, @Nullable Property property) {
        this.tokens = tokens;
        this.property = property;
    }

    Operand operand() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case QUOTED -> new Operand.Text(tokens.next().text(), token.span());
            case BINDING -> bound();
            case NUMBER -> number(tokens.next(), false);
            case WORD -> word();
            case SIGN -> signed();
            case END -> throw Refusals.instead(token, "une valeur", ADVICE);
        };
    }

    private Operand signed() {
        Token sign = tokens.peek();
        Token digits = tokens.after(1);
        if (sign.is("-") && digits.is(Kind.NUMBER)) {
            tokens.next();
            if (sign.span().end() != digits.span().start() || digits.text().equals("0")) {
                throw new ParseError(
                        sign.span(),
                        "ce signe moins est refusé.",
                        "Écrivez-le contre son nombre : -1. Zéro s’écrit 0.");
            }
            Operand.Number number = number(tokens.next(), true);
            return new Operand.Number(number.value(), sign.span().to(number.span()));
        }
        throw Refusals.instead(sign, "une valeur", ADVICE);
    }

    private Operand bound() {
        Token name = tokens.next();
        refuseCall(name);
        return new Operand.Bound(name.text(), name.span());
    }

    /** The engine reads a decimal as a binary number, to which 0.1 of a dossier is not equal. */
    private static Operand.Number number(Token token, boolean negative) {
        if (token.text().matches("[0-9]+[.][0-9]+")) {
            throw new ParseError(
                    token.span(),
                    "le nombre décimal " + token.shown() + " est refusé : une règle n’écrit que des nombres entiers.",
                    "Mettez-le sous « seuils » dans cahier.yaml, et comparez avec Seuil( code == \"…\", $requis : nombre ).");
        }
        if (!token.text().matches("0|[1-9][0-9]{0,8}")) {
            throw new ParseError(
                    token.span(),
                    token.shown() + " n’est pas un nombre entier de neuf chiffres au plus.",
                    "Écrivez 0, 1 ou -1 ; un autre nombre est un seuil, sous « seuils » dans cahier.yaml.");
        }
        BigDecimal value = new BigDecimal(token.text());
        return new Operand.Number(negative ? value.negate() : value, token.span());
    }

    private Operand word() {
        Token first = tokens.peek();
        if (Refusals.advice(first) != null) {
            throw Refusals.instead(first, "", "");
        }
        String path = tokens.path("une valeur", ADVICE);
        Span span = first.span().to(tokens.last().span());
        refuseCall(first);
        if (path.equals("true") || path.equals("false")) {
            return new Operand.BooleanValue(path.equals("true"), span);
        }
        if (path.equals("null")) {
            return new Operand.Absent(span);
        }
        int dot = path.lastIndexOf('.');
        if (dot < 0 && property != null && property.kind() == FactType.Kind.CHOICE) {
            throw new ParseError(
                    RuleIssueCode.UNKNOWN_NAME, span, "« " + path + " » n’est pas compris.", choice(path, property));
        }
        String flag = BOOLEAN_WORDS.get(path.toLowerCase(Locale.ROOT));
        if (flag != null) {
            throw new ParseError(span, "« " + path + " » n’est pas compris.", "Écrivez " + flag + ", sans guillemets.");
        }
        if (dot < 0) {
            throw new ParseError(
                    span,
                    "« " + path + " » n’est ni un nombre, ni un texte entre guillemets, ni une valeur connue.",
                    Character.isLowerCase(path.charAt(0))
                            ? "Pour comparer avec une valeur liée, écrivez son dollar : $" + path
                                    + ". Un texte se met entre guillemets droits."
                            : "Mettez un texte entre guillemets droits ; pour comparer deux propriétés, liez d’abord l’une d’elles ($nom : propriété).");
        }
        return new Operand.Constant(path.substring(0, dot), path.substring(dot + 1), span);
    }

    private static String choice(String written, Property property) {
        String type = FactTypes.written(property.type());
        List<String> values = FactTypes.values(property.type());
        return NearestName.to(written, values)
                .map(value -> "Écrivez " + type + "." + value + ".")
                .orElse("Écrivez l’un de : "
                        + values.stream().map(value -> type + "." + value).collect(Collectors.joining(", ")) + ".");
    }

    private void refuseCall(Token first) {
        if (tokens.has("(") || tokens.has(".") || tokens.has("[")) {
            throw new ParseError(first.span(), "un appel ou un calcul est refusé à cet endroit.", ADVICE);
        }
    }
}
