package fr.cahier.rules.language;

import fr.cahier.internal.language.FileText;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleFileParser;
import fr.cahier.internal.language.RuleLint;
import fr.cahier.regulation.RuleIssue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rule files to try, and what our reader says of them. */
final class Rules {

    static final String HEAD = "package cahiers.essai.essai\nimport fr.cahier.dossier.*\nimport fr.cahier.facts.*\n";

    /** What the parser says of words themselves, and not of their order. */
    private static final List<String> MEANING =
            List.of("est écrite deux fois", "est vide, ou commence", "n’est ni un nombre");

    private Rules() {}

    /** {@return a rule that asks for {@code facts}} */
    static String rule(String name, String facts) {
        return "rule \"" + name + "\"\n  @obligation( \"ESS-01\" ) @conclut( \"satisfaite\" )\nwhen\n  " + facts
                + "\nthen\nend\n";
    }

    static RuleFile read(String text) {
        return RuleFileParser.parse("essai/regles.drl", text).file();
    }

    /** {@return what is wrong in a file of that text, as a folder would tell it} */
    static List<String> problems(String text) {
        Stream<String> unreadable = FileText.firstProblem(text.getBytes(StandardCharsets.UTF_8), false).stream()
                .map(problem -> problem.message() + " " + problem.advice());
        RuleFileParser.Parsed parsed = RuleFileParser.parse("essai/regles.drl", text);
        List<RuleIssue> found = new ArrayList<>(parsed.diagnostics());
        found.addAll(RuleLint.check(List.of(parsed.file())));
        return Stream.concat(unreadable, found.stream().map(RuleIssue::toString))
                .toList();
    }

    /** {@return what the parser alone says of a file of that text} */
    static List<String> unreadable(String text) {
        return RuleFileParser.parse("essai/regles.drl", text).diagnostics().stream()
                .map(RuleIssue::toString)
                .toList();
    }

    /** {@return whether {@code problems} are about what words mean, before anything could be said of their order} */
    static boolean isAboutMeaning(List<String> problems) {
        return problems.stream().anyMatch(problem -> MEANING.stream().anyMatch(problem::contains));
    }
}
