package fr.cahier.internal.language;

import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.language.RuleText.Annotation;
import fr.cahier.internal.language.Token.Kind;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses a rule file. Anything outside the rule language is an issue with its line. */
public final class RuleFileParser {

    private static final List<String> ANNOTATIONS = List.of("obligation", "conclut", "constat");
    private static final int MAX_RULES = 200;
    private static final int MAX_PATTERNS = 20;
    private static final int MAX_PARTS = 200;
    private static final int MAX_NAME = 200;

    private final TokenReader tokens;
    private final Diagnostics diagnostics;

    private RuleFileParser(TokenReader tokens, Diagnostics diagnostics) {
        this.tokens = tokens;
        this.diagnostics = diagnostics;
    }

    /** @param file the rules that could be parsed */
    public record Parsed(RuleFile file, List<RuleIssue> diagnostics) {}

    public static Parsed parse(String file, String text) {
        Diagnostics diagnostics = new Diagnostics(file);
        TokenReader tokens = new TokenReader(Tokens.of(text, diagnostics));
        RuleFile read = new RuleFileParser(tokens, diagnostics).file(file, text);
        return new Parsed(read, diagnostics.all());
    }

    private RuleFile file(String file, String text) {
        String packageName = "";
        int head = 0;
        List<RuleText> rules = new ArrayList<>();
        Token first = tokens.peek();
        try {
            packageName = tokens.has("package") ? packageName() : "";
            while (tokens.has("import")) {
                checkImport();
            }
            head = tokens.peek() == first ? 0 : tokens.last().span().end();
        } catch (ParseError problem) {
            diagnostics.add(null, problem);
            tokens.skipRule();
        }
        while (!tokens.has(Kind.END) && rules.size() <= MAX_RULES) {
            rule().ifPresent(rules::add);
        }
        if (rules.size() > MAX_RULES) {
            RuleText last = rules.remove(MAX_RULES);
            diagnostics.add(
                    RuleIssueCode.LIMIT_EXCEEDED,
                    last.span(),
                    last.name(),
                    "le fichier a plus de " + MAX_RULES + " règles.",
                    "Répartissez-les en plusieurs chapitres.");
        }
        return new RuleFile(file, text, packageName, head, rules);
    }

    private String packageName() {
        tokens.expect("package", "La première ligne nomme le chapitre : package cahiers.label.e2026.horaires");
        String name = tokens.path("un nom de package", "Écrivez des noms séparés par des points.");
        tokens.pass(";");
        return name;
    }

    /** Every rule file has the same imports, whether it says so or not. */
    private void checkImport() {
        Token first = tokens.next();
        String name = tokens.path("un nom de package", "Écrivez import fr.cahier.dossier.*");
        boolean all = tokens.has(".") && tokens.after(1).is("*");
        if (all) {
            tokens.next();
            tokens.next();
        }
        String written = all ? name + ".*" : name;
        if (!FactTypes.IMPORTS.contains(written)) {
            diagnostics.add(
                    RuleIssueCode.RULE_LANGUAGE,
                    first.span(),
                    null,
                    "l’import de « " + written + " » est refusé.",
                    "Deux imports seulement : " + String.join(" et ", FactTypes.IMPORTS) + ".");
        }
        tokens.pass(";");
    }

    private Optional<RuleText> rule() {
        String name = tokens.isRuleStart() ? tokens.after(1).text() : null;
        Token first = tokens.peek();
        try {
            return Optional.of(readRule());
        } catch (ParseError problem) {
            diagnostics.add(name, problem);
            if (tokens.peek() == first) {
                tokens.next();
            }
            tokens.skipRule();
            return Optional.empty();
        }
    }

    private RuleText readRule() {
        Token first = tokens.expect(
                "rule",
                tokens.after(1).is(Kind.QUOTED)
                        ? "Une règle commence par le mot « rule », puis son nom entre guillemets."
                        : "Hors des règles, il n’y a que « package » et « import » en tête de fichier.");
        Token name = tokens.expect(Kind.QUOTED, "le nom de la règle entre guillemets", "Écrivez rule \"HOR-06 …\".");
        checkName(name);
        Map<String, Annotation> annotations = annotations();
        tokens.expect("when", "Après les annotations vient « when », seul sur sa ligne.");
        List<PatternText> patterns = new ArrayList<>();
        int read = 0;
        while (!tokens.has("then") && !tokens.isRuleStart() && !tokens.has("end")) {
            PatternParser reader = new PatternParser(tokens);
            patterns.add(reader.pattern());
            read += reader.read();
            checkCount(patterns.size(), read, name);
            tokens.pass(";");
        }
        tokens.expect("then", "Après les conditions viennent « then » puis « end », seuls sur leur ligne.");
        if (!tokens.has("end")) {
            throw new ParseError(
                    tokens.peek().span(),
                    tokens.has(Kind.END) || tokens.isRuleStart()
                            ? "il manque « end » à la fin de la règle."
                            : "entre « then » et « end » il n’y a rien, et on lit "
                                    + tokens.peek().shown() + ".",
                    "Une règle n’a que des conditions : ses annotations disent ce qu’elle conclut. Écrivez « then » puis « end ».");
        }
        Token end = tokens.next();
        return new RuleText(
                name.text(),
                first.span().line(),
                end.span().line(),
                annotations,
                patterns,
                first.span().to(end.span()));
    }

    private void checkName(Token name) {
        if (name.text().isBlank() || name.text().length() > MAX_NAME) {
            throw new ParseError(
                    name.span(),
                    "le nom d’une règle a de 1 à " + MAX_NAME + " caractères.",
                    "Nommez ce qu’elle constate.");
        }
    }

    private static void checkCount(int patterns, int parts, Token name) {
        if (patterns > MAX_PATTERNS || parts > MAX_PARTS) {
            String many = patterns > MAX_PATTERNS
                    ? "demande plus de " + MAX_PATTERNS + " faits."
                    : "porte plus de " + MAX_PARTS + " conditions.";
            throw new ParseError(name.span(), "la règle " + many, "Écrivez deux règles.");
        }
    }

    private Map<String, Annotation> annotations() {
        Map<String, Annotation> annotations = new LinkedHashMap<>();
        while (tokens.pass("@")) {
            Token name = tokens.expect(Kind.WORD, "le nom d’une annotation", "Écrivez @obligation( \"…\" ).");
            if (!ANNOTATIONS.contains(name.text())) {
                throw new ParseError(
                        RuleIssueCode.UNKNOWN_NAME,
                        name.span(),
                        "l’annotation « @" + name.text() + " » est inconnue.",
                        NearestName.to(name.text(), ANNOTATIONS)
                                .map(near -> "Vouliez-vous écrire « @" + near + " » ?")
                                .orElse("Une règle porte @obligation, @conclut et, au besoin, @constat."));
            }
            tokens.expect("(", "Écrivez @" + name.text() + "( \"…\" ).");
            Token value =
                    tokens.expect(Kind.QUOTED, "un texte entre guillemets", "Écrivez @" + name.text() + "( \"…\" ).");
            tokens.expect(")", "Écrivez @" + name.text() + "( \"…\" ).");
            checkValue(value);
            if (annotations.put(name.text(), new Annotation(value.text(), value.span())) != null) {
                throw new ParseError(
                        name.span(), "l’annotation « @" + name.text() + " » est écrite deux fois.", "Gardez-en une.");
            }
        }
        return annotations;
    }

    /** The engine strips spaces around it. */
    private static void checkValue(Token value) {
        if (value.text().isEmpty() || !value.text().strip().equals(value.text())) {
            throw new ParseError(
                    value.span(),
                    "le texte d’une annotation est vide, ou commence ou finit par une espace.",
                    "Écrivez-le contre les guillemets, comme @conclut( \"satisfaite\" ).");
        }
    }
}
