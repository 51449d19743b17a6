package fr.cahier.reliability.fuzz;

import fr.cahier.regulation.Diagnostic;
import fr.cahier.regulation.text.FileText;
import fr.cahier.regulation.text.RuleFile;
import fr.cahier.regulation.text.RuleFileParser;
import fr.cahier.regulation.text.RuleLint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads bytes as a rule file: what the language does not have is a defect with its place, and nothing else happens. */
public final class RulesTarget {

    private static final String FILE = "essai/regles.drl";

    private static final List<String> DOCUMENTS = Stream.concat(
                    Stream.of(Shipped.small(FILE)), Shipped.chapters("regles.drl").stream())
            .toList();

    private static final List<String> WORDS = Words.of(
            Pattern.compile("[$@]?\\p{L}[\\p{L}.]*|[<>=!]=?|\"[^\"]*\""),
            DOCUMENTS.stream(),
            List.of(
                    ":=",
                    "!=",
                    "~=",
                    "<>",
                    "≥",
                    "matches",
                    "contains",
                    "memberOf",
                    "not",
                    "exists",
                    "from",
                    "eval(",
                    "new ",
                    "accumulate(",
                    "==.",
                    "?.",
                    "this",
                    "null",
                    "0.1",
                    "1.0",
                    "-1",
                    "1e9",
                    "0L",
                    "//",
                    "/*",
                    "*/",
                    "#",
                    ";"));

    private static final int LARGEST = 20_000;

    private RulesTarget() {}

    static Target target() {
        return new Target(
                "rules",
                RulesTarget.class,
                RulesTarget::fuzzerTestOneInput,
                WORDS,
                Target.seeds(DOCUMENTS.size(), DOCUMENTS.stream(), LARGEST),
                LARGEST);
    }

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Watched.run(() -> judge(bytes));
    }

    /** Called by Jazzer before the first input. */
    public static void fuzzerInitialize() {
        Watched.warm(target());
    }

    private static void judge(byte[] bytes) {
        byte[] input = Edits.input(bytes, number -> DOCUMENTS.get(number % DOCUMENTS.size()), WORDS);
        FileText.firstProblem(input, false)
                .ifPresentOrElse(refused -> expect(!refused.message().isBlank(), "no word"), () -> {
                    String text = FileText.of(input);
                    expect(
                            text.equals(new String(input, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "")),
                            "another text is read");
                    read(text);
                });
    }

    private static void read(String text) {
        RuleFileParser.Parsed parsed = RuleFileParser.parse(FILE, text);
        List<Diagnostic> defects = new ArrayList<>(parsed.diagnostics());
        RuleFile file = parsed.file();
        defects.addAll(RuleLint.check(List.of(file)));
        long lines = text.lines().count() + 1;
        for (Diagnostic defect : defects) {
            expect(
                    !defect.message().isBlank() && !defect.advice().isBlank() && defect.line() <= lines,
                    "a defect says nothing, or nowhere: " + defect);
        }
    }

    private static void expect(boolean so, String otherwise) {
        if (!so) {
            throw new Fault(otherwise);
        }
    }
}
