package fr.cahier.cases.mutation;

import fr.cahier.dossier.Dossier;
import fr.cahier.internal.assess.FindingAssembler;
import fr.cahier.internal.derive.FactDeriver;
import fr.cahier.internal.interpreter.RuleInterpreter;
import fr.cahier.internal.match.CompiledRule;
import fr.cahier.internal.match.FactTable;
import fr.cahier.internal.match.Match;
import fr.cahier.internal.match.MatchLimits;
import fr.cahier.regulation.Edition;
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

/** Gives the findings of one obligation, and does no more work than that takes. */
final class MutationEvaluator {

    private final Edition regulation;
    private final RuleInterpreter interpreter;
    private final List<CompiledRule> rules;
    private final Map<String, Edition> narrowed = new ConcurrentHashMap<>();
    private final Map<String, List<CompiledRule>> concluding = new ConcurrentHashMap<>();

    /** @param interpreter made the rules ready, and makes those ready that are tried instead */
    MutationEvaluator(Edition regulation, RuleInterpreter interpreter, List<CompiledRule> rules) {
        this.regulation = regulation;
        this.interpreter = interpreter;
        this.rules = rules;
    }

    /**
     * The facts of one dossier.
     *
     * @param all in the order in which rules are given them
     * @param table as rules find them
     */
    record Facts(List<Object> all, FactTable table) {

        /** {@return what {@code rule} matches among them} */
        List<Match> matches(CompiledRule rule) {
            return rule.matches(table, MatchLimits.STANDARD);
        }
    }

    /** {@return the rules that may conclude on {@code obligation}: those that name it, and those that bind one} */
    private List<CompiledRule> concludingOn(String obligation) {
        return concluding.computeIfAbsent(
                obligation,
                id -> rules.stream().filter(rule -> concludes(rule.rule(), id)).toList());
    }

    /** {@return the obligations that {@code rule} may conclude on} */
    Collection<String> concludedBy(RuleInfo rule) {
        return rule.obligations().isEmpty()
                ? regulation.obligations().values().stream()
                        .filter(row -> row.nature().hasRules())
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
            String canon = regulation.obligation(id).map(Obligation::canon).orElse(null);
            ids.add(canon == null ? id : canon);
        }
        return ids;
    }

    /** {@return the facts of {@code dossier}, on the day that an evaluation would go by, under {@code thresholds}} */
    Facts facts(Edition thresholds, Dossier dossier) {
        List<Object> facts = FactDeriver.facts(dossier, thresholds, FactDeriver.dayOf(dossier, thresholds));
        return new Facts(facts, interpreter.table(facts));
    }

    /** {@return what the rules that may conclude on {@code obligation} match, by rule} */
    Map<String, List<Match>> matches(String obligation, Facts facts) {
        Map<String, List<Match>> matches = new LinkedHashMap<>();
        concludingOn(obligation).forEach(rule -> matches.put(rule.rule().name(), facts.matches(rule)));
        return matches;
    }

    /** {@return the findings on {@code obligation}, one for each subject} */
    List<Finding> findings(String obligation, Dossier dossier, Facts facts, Collection<List<Match>> matches) {
        List<Match> all = new ArrayList<>();
        matches.forEach(all::addAll);
        FindingSet closed = FindingAssembler.close(narrowed(obligation), dossier, facts.all(), all);
        return Stream.concat(closed.findings().stream(), closed.options().stream())
                .toList();
    }

    /** The rows that others refer to stay; of those that get a finding, only one. */
    private Edition narrowed(String obligation) {
        return narrowed.computeIfAbsent(obligation, id -> {
            Map<String, Obligation> rows = new LinkedHashMap<>(regulation.obligations());
            rows.values().removeIf(row -> row.nature().hasRules() && !row.id().equals(id));
            return regulation.toBuilder().obligations(rows).build();
        });
    }
}
