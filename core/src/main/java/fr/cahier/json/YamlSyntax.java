package fr.cahier.json;

import fr.cahier.regulation.Diagnostic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in French what is wrong with the YAML of a file. */
final class YamlSyntax {

    /** What the parser says of its problem or context, and what to tell of it; the first that fits is told. */
    private static final Map<String, String[]> FRENCH = new LinkedHashMap<>();

    static {
        say("'\\t", "une tabulation est employée pour le retrait.", "Remplacez-la par des espaces.");
        say("(TAB)", "une tabulation est employée pour le retrait.", "Remplacez-la par des espaces.");
        say(
                "while scanning a quoted scalar",
                "un guillemet s’ouvre et ne se ferme pas.",
                "Ajoutez le guillemet qui manque à la fin du texte.");
        say(
                "mapping values are not allowed",
                "un deux-points n’est pas à sa place.",
                "Mettez entre guillemets un texte qui contient « : », et vérifiez le retrait de la ligne.");
        say(
                "could not find expected ':'",
                "il manque un deux-points après une clé.",
                "Écrivez « clé: valeur », avec une espace après le deux-points.");
        say(
                "while parsing a flow sequence",
                "une liste ouverte par « [ » n’est pas bien écrite.",
                "Séparez ses éléments par des virgules et fermez-la par « ] ».");
        say(
                "while parsing a flow mapping",
                "ce qui s’ouvre par « { » n’est pas bien écrit.",
                "Séparez les clés par des virgules et fermez par « } ».");
        say(
                "while parsing a block",
                "cette ligne ne suit pas le retrait des précédentes, ou le texte avant elle est mal fermé.",
                "Alignez-la sur ses voisines ; mettez entre guillemets doubles un texte qui contient une apostrophe ou « : ».");
        say(
                "cannot start any token",
                "ce caractère ne peut pas commencer une valeur.",
                "Mettez le texte entre guillemets.");
        say(
                "unknown escape character",
                "une barre oblique inverse (\\) n’est pas comprise.",
                "Retirez-la, ou doublez-la.");
        say("alias", "une référence ou une ancre est refusée.", "Recopiez le texte là où il sert.");
        say("tag", "une étiquette est refusée.", "Retirez le mot qui commence par « ! ».");
    }

    /** How far above a problem the quote that makes it may stand. */
    private static final int FEW = 4;

    private YamlSyntax() {}

    private static void say(String part, String message, String advice) {
        FRENCH.put(part, new String[] {message, advice});
    }

    /** A quote that was forgotten closes at the next one, lines below: it is told where it opens. */
    private static Optional<TextPosition> openQuote(String text, int problemLine) {
        List<String> lines = text.lines().toList();
        for (int line = Math.max(0, problemLine - FEW); line < problemLine && line < lines.size(); line++) {
            if (lines.get(line).chars().filter(character -> character == '"').count() % 2 == 1) {
                return Optional.of(new TextPosition(line + 1, lines.get(line).lastIndexOf('"') + 1));
            }
        }
        return Optional.empty();
    }

    /** {@return whether what is not understood is a comma before another key} */
    private static boolean follows(String text, Mark mark) {
        return text.lines()
                .skip(mark.getLine())
                .findFirst()
                .filter(line -> mark.getColumn() <= line.length())
                .filter(line ->
                        !line.contains("{") && line.substring(mark.getColumn()).matches(",\\s*[a-z-]+: .*"))
                .isPresent();
    }

    /** Where a value of that line begins with a curly quote. */
    private static Optional<TextPosition> typographic(String text, int problemLine) {
        return text.lines()
                .skip(problemLine)
                .findFirst()
                .map(line -> line.indexOf(": “"))
                .filter(at -> at >= 0)
                .map(at -> new TextPosition(problemLine + 1, at + 3));
    }

    static Diagnostic diagnostic(String file, String text, MarkedYAMLException malformed) {
        String said = malformed.getContext() + " " + malformed.getProblem();
        if (said.contains("while parsing a block") && malformed.getProblemMark() != null) {
            TextPosition open =
                    openQuote(text, malformed.getProblemMark().getLine()).orElse(null);
            if (open != null) {
                String[] quote = FRENCH.get("while scanning a quoted scalar");
                return new Diagnostic(file, open.line(), open.column(), null, quote[0], quote[1]);
            }
        }
        if (malformed.getProblemMark() != null) {
            TextPosition typographic =
                    typographic(text, malformed.getProblemMark().getLine()).orElse(null);
            if (typographic != null) {
                return new Diagnostic(
                        file,
                        typographic.line(),
                        typographic.column(),
                        null,
                        "un guillemet typographique (“) n’ouvre pas un texte.",
                        "Employez des guillemets droits doubles : \"…\".");
            }
        }
        if (malformed.getProblemMark() != null && follows(text, malformed.getProblemMark())) {
            return new Diagnostic(
                    file,
                    malformed.getProblemMark().getLine() + 1,
                    malformed.getProblemMark().getColumn() + 1,
                    null,
                    "plusieurs clés se suivent sur une ligne.",
                    "Mettez-les ensemble entre { et }, ou chacune sur sa ligne.");
        }
        String[] french = FRENCH.entrySet().stream()
                .filter(entry -> said.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(new String[] {
                    "la forme de cette ligne n’est pas comprise.",
                    "Comparez-la avec une ligne voisine : retrait, tiret, deux-points, guillemets."
                });
        Mark mark = said.contains("while scanning a quoted scalar")
                ? malformed.getContextMark()
                : malformed.getProblemMark();
        int line = mark == null ? 1 : mark.getLine() + 1;
        int column = mark == null ? 1 : mark.getColumn() + 1;
        return new Diagnostic(file, line, column, null, french[0], french[1]);
    }
}
