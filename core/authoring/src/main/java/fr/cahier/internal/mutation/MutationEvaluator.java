package fr.cahier.internal.mutation;

import fr.cahier.dossier.Dossier;
import fr.cahier.internal.assess.FindingAssembler;
import fr.cahier.internal.derive.DayDerivers;
import fr.cahier.internal.derive.DerivedFacts;
import fr.cahier.internal.interpreter.RuleInterpreter;
import fr.cahier.internal.match.CompiledRule;
import fr.cahier.internal.match.FactTable;
import fr.cahier.internal.match.Match;
import fr.cahier.internal.match.MatchLimits;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.RuleInfo;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FindingSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Computes the findings of one obligation, with no other work. */
final class MutationEvaluator {

    private final Edition edition;
    private final RuleInterpreter interpreter;
    private final List<CompiledRule> rules;
    private final Map<String, FindingAssembler.Prepared> narrowed = new ConcurrentHashMap<>();
    private final Map<String, List<CompiledRule>> concluding = new ConcurrentHashMap<>();

    /** @param interpreter the one that made {@code rules} ready */
    MutationEvaluator(Edition edition, RuleInterpreter interpreter, List<CompiledRule> rules) {
        this.edition = edition;
        this.interpreter = interpreter;
        this.rules = rules;
    }

    /**
     * @param all in the order in which rules receive them
     * @param said the dossier without what says nothing
     */
    record Facts(List<Object> all, Dossier said, FactTable table) {

        List<Match> matches(CompiledRule rule) {
            return rule.matches(table, MatchLimits.STANDARD);
        }
    }

    /** {@return the rules that name {@code obligation} or bind one} */
    private List<CompiledRule> concludingOn(String obligation) {
        return concluding.computeIfAbsent(
                obligation,
                id -> rules.stream().filter(rule -> concludes(rule.rule(), id)).toList());
    }

    Collection<String> concludedBy(RuleInfo rule) {
        return rule.obligations().isEmpty()
                ? edition.obligations().values().stream()
                        .filter(other -> other.nature().hasRules())
                        .map(Obligation::id)
                        .toList()
                : canonical(rule);
    }

    private boolean concludes(RuleInfo rule, String obligation) {
        return rule.obligations().isEmpty() || canonical(rule).contains(obligation);
    }

    private Set<String> canonical(RuleInfo rule) {
        Set<String> ids = new HashSet<>();
        for (String id : rule.obligations()) {
            String canon = edition.obligation(id).map(Obligation::canon).orElse(null);
            ids.add(canon == null ? id : canon);
        }
        return ids;
    }

    Facts facts(DayDerivers derivers, Dossier dossier) {
        DerivedFacts derived = derivers.derived(dossier);
        return new Facts(derived.facts(), derived.said().placed(), interpreter.table(derived.facts()));
    }

    /** {@return the matches of those rules, by rule} */
    Map<String, List<Match>> matches(String obligation, Facts facts) {
        Map<String, List<Match>> matches = new LinkedHashMap<>();
        concludingOn(obligation).forEach(rule -> matches.put(rule.rule().name(), facts.matches(rule)));
        return matches;
    }

    List<Finding> findings(String obligation, Facts facts, Collection<List<Match>> matches) {
        List<Match> all = new ArrayList<>();
        matches.forEach(all::addAll);
        FindingSet found = FindingAssembler.assemble(narrowed(obligation), facts.said(), facts.all(), all);
        return Stream.concat(found.findings().stream(), found.options().stream())
                .filter(finding -> finding.obligation().id().equals(obligation))
                .toList();
    }

    /** Keeps the obligations without rules, which others refer to, and this one; a whole is judged beside its lines. */
    private FindingAssembler.Prepared narrowed(String obligation) {
        return narrowed.computeIfAbsent(obligation, id -> {
            Map<String, Obligation> kept = new LinkedHashMap<>(edition.obligations());
            if (kept.get(id).nature() != Nature.ENSEMBLE) {
                kept.values()
                        .removeIf(other ->
                                other.nature().hasRules() && !other.id().equals(id));
            }
            return FindingAssembler.Prepared.of(
                    edition.toBuilder().obligations(kept).build());
        });
    }
}
