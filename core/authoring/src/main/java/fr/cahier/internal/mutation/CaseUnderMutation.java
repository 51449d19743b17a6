package fr.cahier.internal.mutation;

import fr.cahier.cases.Case;
import fr.cahier.cases.CaseResult;
import fr.cahier.internal.derive.DayDerivers;
import fr.cahier.internal.match.CompiledRule;
import fr.cahier.internal.match.Match;
import fr.cahier.internal.mutation.MutationEvaluator.Facts;
import fr.cahier.verdict.Finding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A case with the facts and matches that its dossier has under the unchanged rules. */
final class CaseUnderMutation {

    private final MutationEvaluator evaluator;
    private final Case expectation;
    private final Facts facts;
    private final Map<String, List<Match>> matches;

    CaseUnderMutation(MutationEvaluator evaluator, DayDerivers derivers, Case expectation) {
        this.evaluator = evaluator;
        this.expectation = expectation;
        this.facts = evaluator.facts(derivers, expectation.dossier());
        this.matches = evaluator.matches(expectation.obligation(), facts);
    }

    Case expectation() {
        return expectation;
    }

    boolean holds() {
        return holds(facts, matches.values());
    }

    /** {@return whether the case fails when {@code changed} replaces {@code rule}; null removes it} */
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

    boolean notices(DayDerivers changed) {
        Facts other = evaluator.facts(changed, expectation.dossier());
        Map<String, List<Match>> after = evaluator.matches(expectation.obligation(), other);
        return !after.equals(matches) && !holds(other, after.values());
    }

    private boolean holds(Facts given, Collection<List<Match>> found) {
        Finding finding = evaluator.findings(expectation.obligation(), given, found).stream()
                .filter(one -> Objects.equals(one.subject(), expectation.subject()))
                .findFirst()
                .orElse(null);
        return new CaseResult(expectation, finding).isAsExpected();
    }
}
