package fr.cahier.reliability.fuzz;

import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.internal.derive.FactDeriver;
import fr.cahier.internal.interpreter.RuleInterpreter;
import fr.cahier.internal.language.FileText;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleFileParser;
import fr.cahier.internal.language.RuleLint;
import fr.cahier.internal.match.Match;
import fr.cahier.internal.match.RuleBase;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads bytes as a rule file: what the language does not have is a defect with its place; what is admitted is matched. */
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

    private static final List<List<Object>> FACTS = facts();

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
        List<RuleIssue> defects = new ArrayList<>(parsed.diagnostics());
        RuleFile file = parsed.file();
        defects.addAll(RuleLint.check(List.of(file)));
        long lines = text.lines().count() + 1;
        for (RuleIssue defect : defects) {
            expect(
                    !defect.message().isBlank() && !defect.advice().isBlank() && defect.line() <= lines,
                    "a defect says nothing, or nowhere: " + defect);
        }
        if (defects.isEmpty()) {
            interpret(file);
        }
    }

    /** What is admitted matches, twice the same, or is refused with the name of a rule. */
    private static void interpret(RuleFile file) {
        RuleBase rules = RuleInterpreter.of(List.of(file));
        for (List<Object> facts : FACTS) {
            try {
                List<Match> matches = rules.match(facts);
                expect(matches.equals(rules.match(facts)), "the same rules and facts match in two ways");
            } catch (RuleDefectException bound) {
                expect(!bound.getMessage().isBlank(), "a bound is exceeded without a word");
            }
        }
    }

    private static List<List<Object>> facts() {
        Edition regulation = ExecutableEdition.shipped("spro-conseil/2020").edition();
        DossierGenerator generator = DossierGenerator.of(regulation);
        return Stream.of(generator.dossier(1, 3), generator.dossier(5, 1), generator.any(9), Dossier.VIDE)
                .map(dossier -> FactDeriver.facts(dossier, regulation, FactDeriver.dayOf(dossier, regulation)))
                .toList();
    }

    private static void expect(boolean so, String otherwise) {
        if (!so) {
            throw new Fault(otherwise);
        }
    }
}
