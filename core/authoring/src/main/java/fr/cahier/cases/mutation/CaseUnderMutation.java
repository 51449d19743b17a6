package fr.cahier.cases.mutation;

import fr.cahier.cases.Case;
import fr.cahier.cases.CaseResult;
import fr.cahier.cases.mutation.MutationEvaluator.Facts;
import fr.cahier.internal.match.CompiledRule;
import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Finding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One case, what its dossier gives under the rules as they are, and whether it would notice a change. */
final class CaseUnderMutation {

    private final MutationEvaluator judge;
    private final Case expectation;
    private final Facts facts;
    private final Map<String, List<Match>> matches;

    CaseUnderMutation(MutationEvaluator judge, Edition regulation, Case expectation) {
        this.judge = judge;
        this.expectation = expectation;
        this.facts = judge.facts(regulation, expectation.dossier());
        this.matches = judge.matches(expectation.obligation(), facts);
    }

    Case expectation() {
        return expectation;
    }

    /** {@return whether the case is as expected while nothing is changed} */
    boolean holds() {
        return holds(facts, matches.values());
    }

    /** {@return whether the case fails where {@code changed} stands instead of {@code rule}, or is removed} */
    boolean notices(String rule, @Nullable CompiledRule changed) {
        List<Match> before = matches.get(rule);
        if (before == null) {
            return false;
        }
        List<Match> after = changed == null ? List.of() : facts.matches(changed);
        if (after.equals(before)) {
            return false;
        }
        Map<String, List<Match>> all = new LinkedHashMap<>(matches);
        all.put(rule, after);
        return !holds(facts, all.values());
    }

    /** {@return whether the case fails under other thresholds} */
    boolean notices(Edition thresholds) {
        Facts other = judge.facts(thresholds, expectation.dossier());
        Map<String, List<Match>> after = judge.matches(expectation.obligation(), other);
        return !after.equals(matches) && !holds(other, after.values());
    }

    private boolean holds(Facts given, Collection<List<Match>> found) {
        Finding finding = judge.findings(expectation.obligation(), expectation.dossier(), given, found).stream()
                .filter(one -> Objects.equals(one.subject(), expectation.subject()))
                .findFirst()
                .orElse(null);
        return new CaseResult(expectation, finding).isAsExpected();
    }
}
