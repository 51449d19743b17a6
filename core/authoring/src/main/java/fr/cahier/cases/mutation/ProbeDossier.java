package fr.cahier.cases.mutation;

import fr.cahier.cases.mutation.MutationEvaluator.Facts;
import fr.cahier.dossier.Dossier;
import fr.cahier.internal.match.CompiledRule;
import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Finding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that no case expects anything of, and that may nevertheless tell a change: a change that some dossier tells is
 * not equivalent.
 *
 * @param name how it is told to the reader
 * @param dossier the dossier
 * @param facts its facts under the rules as they are
 */
record ProbeDossier(String name, Dossier dossier, Facts facts) {

    static ProbeDossier of(String name, Dossier dossier, MutationEvaluator judge, Edition regulation) {
        return new ProbeDossier(name, dossier, judge.facts(regulation, dossier));
    }

    /**
     * {@return whether a finding is another where {@code changed} stands instead of {@code rule}, or is removed}
     *
     * @param telling what counts of a finding
     */
    boolean tells(
            MutationEvaluator judge,
            CompiledRule rule,
            @Nullable CompiledRule changed,
            Function<Finding, String> telling) {
        List<Match> before = facts.matches(rule);
        List<Match> after = changed == null ? List.of() : facts.matches(changed);
        return !after.equals(before)
                && judge.concludedBy(rule.rule()).stream()
                        .anyMatch(obligation ->
                                tells(judge, obligation, rule.rule().name(), after, telling));
    }

    private boolean tells(
            MutationEvaluator judge,
            String obligation,
            String rule,
            List<Match> after,
            Function<Finding, String> telling) {
        Map<String, List<Match>> matches = judge.matches(obligation, facts);
        Map<String, List<Match>> changed = new LinkedHashMap<>(matches);
        changed.put(rule, after);
        return !matches.equals(changed)
                && !told(judge, obligation, facts, matches.values(), telling)
                        .equals(told(judge, obligation, facts, changed.values(), telling));
    }

    /** {@return whether a finding is another under other thresholds} */
    boolean tells(MutationEvaluator judge, Edition thresholds, Collection<String> obligations) {
        Facts other = judge.facts(thresholds, dossier);
        return obligations.stream().anyMatch(obligation -> {
            Map<String, List<Match>> before = judge.matches(obligation, facts);
            Map<String, List<Match>> after = judge.matches(obligation, other);
            return !before.equals(after)
                    && !told(judge, obligation, facts, before.values(), ProbeDossier::told)
                            .equals(told(judge, obligation, other, after.values(), ProbeDossier::told));
        });
    }

    private List<String> told(
            MutationEvaluator judge,
            String obligation,
            Facts given,
            Collection<List<Match>> matches,
            Function<Finding, String> telling) {
        return judge.findings(obligation, dossier, given, matches).stream()
                .map(telling)
                .toList();
    }

    /** {@return what counts of a finding; its words may change with the rule that tells it} */
    static String told(Finding finding) {
        return finding.subject() + " " + finding.reason() + " "
                + finding.reservations().stream()
                        .map(reservation -> reservation.reason().name())
                        .toList();
    }
}
