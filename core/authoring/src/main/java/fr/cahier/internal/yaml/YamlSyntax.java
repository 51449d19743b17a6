package fr.cahier.internal.yaml;

import fr.cahier.regulation.RuleIssueCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Explains in French why a file is not YAML. The parser gives no codes, so its messages are matched. */
final class YamlSyntax {

    /** How far above the problem an open quote may stand. */
    private static final int MAX_LINES_ABOVE = 4;

    private static final Fault OPEN_QUOTE = new Fault(
            "while scanning a quoted scalar",
            "un guillemet s’ouvre et ne se ferme pas.",
            "Ajoutez le guillemet qui manque à la fin du texte.");
    private static final Fault CURLY_QUOTE = new Fault(
            "",
            "un guillemet typographique (“) n’ouvre pas un texte.",
            "Employez des guillemets droits doubles : \"…\".");
    private static final Fault SEVERAL_KEYS = new Fault(
            "",
            "plusieurs clés se suivent sur une ligne.",
            "Mettez-les ensemble entre { et }, ou chacune sur sa ligne.");
    private static final Fault NO_CHARACTER = new Fault(
            "", "un code (\\U et huit chiffres) n’est celui d’aucun caractère.", "Tapez le caractère lui-même.");
    private static final Fault OTHER = new Fault(
            "",
            "la forme de cette ligne n’est pas comprise.",
            "Comparez-la avec une ligne voisine : retrait, tiret, deux-points, guillemets.");

    /** There are no characters beyond U+10FFFF. */
    private static final Pattern CODE = Pattern.compile("\\\\U(?!000|0010)[0-9a-fA-F]{8}");

    private static final Pattern NO_BREAK_INDENT = Pattern.compile("(?m)^ *[\\x{A0}\\x{2007}\\x{202F}]");

    private static final String BLOCK = "while parsing a block";

    private static final List<Fault> FAULTS = List.of(
            new Fault("'\\t", "une tabulation est employée pour le retrait.", "Remplacez-la par des espaces."),
            new Fault("(TAB)", "une tabulation est employée pour le retrait.", "Remplacez-la par des espaces."),
            new Fault(
                    "unknown escape character",
                    "une barre oblique inverse (\\) n’est pas comprise.",
                    "Retirez-la, ou doublez-la."),
            OPEN_QUOTE,
            new Fault(
                    "mapping values are not allowed",
                    "un deux-points n’est pas à sa place.",
                    "Mettez entre guillemets un texte qui contient « : », et vérifiez le retrait de la ligne."),
            new Fault(
                    "could not find expected ':'",
                    "il manque un deux-points après une clé.",
                    "Écrivez « clé: valeur », avec une espace après le deux-points."),
            new Fault(
                    "while parsing a flow sequence",
                    "une liste ouverte par « [ » n’est pas bien écrite.",
                    "Séparez ses éléments par des virgules et fermez-la par « ] »."),
            new Fault(
                    "while parsing a flow mapping",
                    "ce qui s’ouvre par « { » n’est pas bien écrit.",
                    "Séparez les clés par des virgules et fermez par « } »."),
            new Fault(
                    BLOCK,
                    "cette ligne ne suit pas le retrait des précédentes, ou le texte avant elle est mal fermé.",
                    "Alignez-la sur ses voisines ; mettez entre guillemets doubles un texte qui contient une apostrophe"
                            + " ou « : »."),
            new Fault(
                    "cannot start any token",
                    "ce caractère ne peut pas commencer une valeur.",
                    "Mettez le texte entre guillemets."),
            new Fault("alias", "une référence ou une ancre est refusée.", "Recopiez le texte là où il sert."),
            new Fault("anchor", "une référence ou une ancre est refusée.", "Recopiez le texte là où il sert."),
            new Fault("tag", "une étiquette est refusée.", "Retirez le mot qui commence par « ! »."));

    private final List<String> lines;
    private final YamlFile file;

    private YamlSyntax(String text, YamlFile file) {
        this.lines = text.lines().toList();
        this.file = file;
    }

    private record Fault(String parserMessage, String message, String advice) {}

    static void report(MarkedYamlEngineException malformed, String text, YamlFile file) {
        new YamlSyntax(text, file).report(malformed);
    }

    /** {@return whether a line begins with a space that YAML does not count: a text editor shows no difference} */
    static boolean reportIndent(String text, YamlFile file) {
        Matcher indent = NO_BREAK_INDENT.matcher(text);
        if (!indent.find()) {
            return false;
        }
        int line = (int) text.substring(0, indent.start())
                .chars()
                .filter(character -> character == '\n')
                .count();
        int column = indent.end() - indent.start();
        file.add(
                RuleIssueCode.MALFORMED,
                line + 1,
                column,
                null,
                String.format(Locale.ROOT, "une espace insécable (U+%04X) est employée pour le retrait.", (int)
                        text.charAt(indent.end() - 1)),
                "Remplacez-la par une espace ordinaire, sur cette ligne et les suivantes.");
        return true;
    }

    /** Finds the first escape that is no character; the parser does not locate it. */
    static void reportCode(String text, YamlFile file) {
        YamlSyntax syntax = new YamlSyntax(text, file);
        for (int line = 0; line < syntax.lines.size(); line++) {
            Matcher code = CODE.matcher(syntax.lines.get(line));
            if (code.find()) {
                syntax.add(line, code.start(), NO_CHARACTER);
                return;
            }
        }
        syntax.add(0, 0, NO_CHARACTER);
    }

    private void report(MarkedYamlEngineException malformed) {
        String parserMessage = malformed.getContext() + " " + malformed.getProblem();
        Optional<Mark> mark = malformed.getProblemMark();
        if (mark.isPresent()
                && (parserMessage.contains(BLOCK) && reportOpenQuote(mark.get()) || reportCommonSlip(mark.get()))) {
            return;
        }
        Fault fault = FAULTS.stream()
                .filter(one -> parserMessage.contains(one.parserMessage()))
                .findFirst()
                .orElse(OTHER);
        Optional<Mark> where = fault == OPEN_QUOTE ? malformed.getContextMark() : mark;
        add(where.map(Mark::getLine).orElse(0), where.map(Mark::getColumn).orElse(0), fault);
    }

    /** A missing quote closes at the next one, lines below; it is reported where it opens. */
    private boolean reportOpenQuote(Mark mark) {
        int problem = mark.getLine();
        for (int line = Math.max(0, problem - MAX_LINES_ABOVE); line < problem && line < lines.size(); line++) {
            String text = lines.get(line);
            if (text.chars().filter(character -> character == '"').count() % 2 == 1) {
                add(line, text.lastIndexOf('"'), OPEN_QUOTE);
                return true;
            }
        }
        return false;
    }

    /** A value that begins with a curly quote, or a comma before another key. */
    private boolean reportCommonSlip(Mark mark) {
        if (mark.getLine() >= lines.size()) {
            return false;
        }
        String line = lines.get(mark.getLine());
        int curly = line.indexOf(": “");
        if (curly >= 0) {
            add(mark.getLine(), curly + 2, CURLY_QUOTE);
            return true;
        }
        boolean comma = mark.getColumn() <= line.length()
                && !line.contains("{")
                && line.substring(mark.getColumn()).matches(",\\s*[a-z-]+: .*");
        if (comma) {
            add(mark.getLine(), mark.getColumn(), SEVERAL_KEYS);
        }
        return comma;
    }

    private void add(int line, int column, Fault fault) {
        file.add(RuleIssueCode.MALFORMED, line + 1, column + 1, null, fault.message(), fault.advice());
    }
}
