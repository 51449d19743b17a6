package fr.cahier.benchmarks;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.benchmarks.handwritten.HandWritten;
import fr.cahier.dossier.Dossier;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/** The rules and the programmer read the same text; wherever they differ, one of them is wrong. */
public final class Agreement {

    private final Evaluator rules;
    private final HandWritten programmer;

    /** Compares the verdicts of {@code edition}'s rules with those of the code written by hand. */
    public Agreement(ExecutableEdition edition) {
        this.rules = Evaluator.of(edition);
        this.programmer = HandWritten.of(edition.edition());
    }

    /** {@return the first thing on which the two differ; names of rules and remarks apart} */
    public Optional<String> difference(Dossier dossier) {
        Verdict expected = rules.evaluate(dossier);
        Verdict actual = programmer.evaluate(dossier);
        return difference(expected.findings(), actual.findings())
                .or(() -> difference(expected.options(), actual.options()))
                .or(() -> difference(expected.rollUps(), actual.rollUps()))
                .or(() -> difference(expected.conclusion(), actual.conclusion()))
                .or(() -> difference(expected.receipt(), actual.receipt()));
    }

    private static Optional<String> difference(List<Finding> expected, List<Finding> actual) {
        if (expected.size() != actual.size()) {
            return Optional.of(expected.size() + " findings by rule, " + actual.size() + " by hand");
        }
        for (int i = 0; i < expected.size(); i++) {
            Finding byRule = expected.get(i).toBuilder().rules(List.of()).build();
            if (!byRule.equals(actual.get(i))) {
                return Optional.of(told(byRule) + "\nby hand:\n" + told(actual.get(i)));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> difference(Object expected, Object actual) {
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of("by rule: " + expected + "\nby hand: " + actual);
    }

    private static String told(Finding finding) {
        return finding.obligation().id() + " "
                + finding.toString().replaceFirst(", wordings=.*?], subject=", ", subject=");
    }
}
