package fr.cahier.internal.language;

import fr.cahier.internal.language.Token.Kind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rule engine accepts and this language refuses, with what to write instead. */
final class Refusals {

    private static final String ONE_FACT =
            "Dites en une condition ce que le fait doit porter ; un décompte se fait dans les faits dérivés (fr.cahier.facts), pas dans une règle.";
    private static final String NOT_CODE = "Une règle n’a que des conditions : retirez-le.";
    private static final String CLOSURE =
            "Ce qu’aucune règle ne conclut est déjà « manquant » ; sinon, comparez un fait dérivé (par exemple un nombre == 0).";
    private static final String COMPARE = "Comparez la propriété avec ==, !=, <, <=, > ou >=.";
    private static final String PLAIN = "Retirez-le : l’ordre et le moment où une règle est lue ne comptent pas.";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("eval", NOT_CODE),
            Map.entry("function", NOT_CODE),
            Map.entry("declare", "Un fait nouveau se dit par un fait libre : Fait( cle == \"…\", … )."),
            Map.entry("query", NOT_CODE),
            Map.entry("global", NOT_CODE),
            Map.entry("unit", NOT_CODE),
            Map.entry("rule_unit", NOT_CODE),
            Map.entry("new", NOT_CODE),
            Map.entry("from", ONE_FACT),
            Map.entry("accumulate", ONE_FACT),
            Map.entry("acc", ONE_FACT),
            Map.entry("collect", ONE_FACT),
            Map.entry("groupby", ONE_FACT),
            Map.entry("over", ONE_FACT),
            Map.entry("not", CLOSURE),
            Map.entry("exists", CLOSURE),
            Map.entry("forall", CLOSURE),
            Map.entry(
                    "and",
                    "Entre deux conditions d’un fait, écrivez une virgule ; entre deux faits, allez à la ligne."),
            Map.entry("et", "« et » s’écrit &&, ou une virgule entre deux conditions d’un fait."),
            Map.entry("or", "Écrivez deux règles."),
            Map.entry("ou", "« ou » s’écrit || entre deux conditions d’un fait ; sinon, écrivez deux règles."),
            Map.entry("extends", "Répétez les conditions : chaque règle se lit seule."),
            Map.entry("import", "Les imports se tiennent en tête du fichier."),
            Map.entry("package", "Un fichier a un seul « package », en première ligne."),
            Map.entry("dialect", PLAIN),
            Map.entry("salience", PLAIN),
            Map.entry("timer", PLAIN),
            Map.entry("duration", PLAIN),
            Map.entry("calendars", PLAIN),
            Map.entry("enabled", "Pour retirer une règle, effacez-la ou mettez-la en commentaire."),
            Map.entry("agenda-group", PLAIN),
            Map.entry("no-loop", PLAIN),
            Map.entry("lock-on-active", PLAIN),
            Map.entry("auto-focus", PLAIN),
            Map.entry("activation-group", PLAIN),
            Map.entry("ruleflow-group", PLAIN),
            Map.entry("date-effective", "Les dates se tiennent dans cahier.yaml."),
            Map.entry("date-expires", "Les dates se tiennent dans cahier.yaml."),
            Map.entry("attributes", PLAIN),
            Map.entry("matches", COMPARE),
            Map.entry("contains", COMPARE),
            Map.entry("memberOf", COMPARE),
            Map.entry("soundslike", COMPARE),
            Map.entry("str", COMPARE),
            Map.entry("in", "Répétez la comparaison : a == X || a == Y."),
            Map.entry("this", "Nommez la propriété."));

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("=", "Pour comparer, écrivez deux fois le signe égal : ==."),
            Map.entry("=>", "Écrivez >= (« au moins »)."),
            Map.entry("=<", "Écrivez <= (« au plus »)."),
            Map.entry("≥", "Écrivez >= (« au moins »)."),
            Map.entry("≤", "Écrivez <= (« au plus »)."),
            Map.entry("≠", "Écrivez !=."),
            Map.entry("<>", "Écrivez !=."),
            Map.entry("−", "Écrivez le signe moins du clavier : -1."),
            Map.entry("–", "Écrivez le signe moins du clavier : -1."),
            Map.entry("|", "« ou » s’écrit ||."),
            Map.entry("&", "« et » s’écrit &&, ou une virgule."),
            Map.entry("!", "Écrivez « == false » : ce qui n’est pas dit n’est ni vrai ni faux."),
            Map.entry("!.", "Écrivez un point seul."),
            Map.entry("/", "Nommez le type du fait, puis ses conditions entre parenthèses."),
            Map.entry("?", NOT_CODE),
            Map.entry("[", "Les éléments d’une liste ne se lisent pas dans une règle : comparez un décompte."),
            Map.entry("#", "Un commentaire commence par //."),
            Map.entry("'", "Employez des guillemets droits doubles : \"…\"."),
            Map.entry("“", "Employez des guillemets droits doubles : \"…\"."),
            Map.entry("”", "Employez des guillemets droits doubles : \"…\"."),
            Map.entry("«", "Employez des guillemets droits doubles : \"…\"."),
            Map.entry("\u00A0", "C’est une espace insécable : remplacez-la par une espace simple."),
            Map.entry("\u202F", "C’est une espace insécable : remplacez-la par une espace simple."),
            Map.entry("+", "Une condition compare, elle ne calcule pas : le nombre se tient dans cahier.yaml."),
            Map.entry("*", "Une condition compare, elle ne calcule pas : le nombre se tient dans cahier.yaml."),
            Map.entry("%", "Une condition compare, elle ne calcule pas : le nombre se tient dans cahier.yaml."),
            Map.entry(":=", "Une liaison s’écrit avec deux-points : $nom : propriété."));

    private Refusals() {}

    static ParseError instead(Token token, String expected, String advice) {
        String reason = advice(token);
        return reason == null
                ? new ParseError(token.span(), "on attend " + expected + ", et on lit " + token.shown() + ".", advice)
                : new ParseError(token.span(), token.shown() + " est refusé.", reason);
    }

    /** {@return what to write instead of {@code token}; null when it is allowed} */
    static @Nullable String advice(Token token) {
        if (token.is(Kind.WORD)) {
            return WORDS.get(token.text());
        }
        return token.is(Kind.SIGN) ? SIGNS.get(token.text()) : null;
    }
}
