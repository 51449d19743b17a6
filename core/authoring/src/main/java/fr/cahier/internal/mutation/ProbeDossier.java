package fr.cahier.internal.mutation;

import fr.cahier.dossier.Dossier;
import fr.cahier.internal.derive.DayDerivers;
import fr.cahier.internal.match.CompiledRule;
import fr.cahier.internal.match.Match;
import fr.cahier.internal.mutation.MutationEvaluator.Facts;
import fr.cahier.verdict.Finding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A dossier without expectations that may still show a change: a change that some dossier shows is not equivalent.
 *
 * @param name as reported
 * @param facts its facts under the unchanged rules
 */
record ProbeDossier(String name, Dossier dossier, Facts facts) {

    static ProbeDossier of(String name, Dossier dossier, MutationEvaluator evaluator, DayDerivers derivers) {
        return new ProbeDossier(name, dossier, evaluator.facts(derivers, dossier));
    }

    /** {@return whether a finding differs when {@code changed} replaces {@code rule}; null removes it} */
    boolean differs(
            MutationEvaluator evaluator,
            CompiledRule rule,
            @Nullable CompiledRule changed,
            Function<Finding, String> comparedPart) {
        List<Match> before = facts.matches(rule);
        List<Match> after = changed == null ? List.of() : facts.matches(changed);
        return !after.equals(before)
                && evaluator.concludedBy(rule.rule()).stream()
                        .anyMatch(obligation ->
                                differs(evaluator, obligation, rule.rule().name(), after, comparedPart));
    }

    private boolean differs(
            MutationEvaluator evaluator,
            String obligation,
            String rule,
            List<Match> after,
            Function<Finding, String> comparedPart) {
        Map<String, List<Match>> matches = evaluator.matches(obligation, facts);
        Map<String, List<Match>> changed = new LinkedHashMap<>(matches);
        changed.put(rule, after);
        return !matches.equals(changed)
                && !compared(evaluator, obligation, facts, matches.values(), comparedPart)
                        .equals(compared(evaluator, obligation, facts, changed.values(), comparedPart));
    }

    boolean differs(MutationEvaluator evaluator, DayDerivers derivers, Collection<String> obligations) {
        Facts other = evaluator.facts(derivers, dossier);
        return obligations.stream().anyMatch(obligation -> {
            Map<String, List<Match>> before = evaluator.matches(obligation, facts);
            Map<String, List<Match>> after = evaluator.matches(obligation, other);
            return !before.equals(after)
                    && !compared(evaluator, obligation, facts, before.values(), ProbeDossier::compared)
                            .equals(compared(evaluator, obligation, other, after.values(), ProbeDossier::compared));
        });
    }

    private List<String> compared(
            MutationEvaluator evaluator,
            String obligation,
            Facts given,
            Collection<List<Match>> matches,
            Function<Finding, String> comparedPart) {
        return evaluator.findings(obligation, given, matches).stream()
                .map(comparedPart)
                .toList();
    }

    /** {@return the finding without its words, which may change with the rule} */
    static String compared(Finding finding) {
        return finding.subject() + " " + finding.reason() + " "
                + finding.reservations().stream()
                        .map(reservation -> reservation.reason().name())
                        .toList();
    }
}
