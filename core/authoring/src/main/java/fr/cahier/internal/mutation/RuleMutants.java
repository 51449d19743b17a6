package fr.cahier.internal.mutation;

import fr.cahier.cases.mutation.Mutant;
import fr.cahier.cases.mutation.Mutant.Kind;
import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.PatternText;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleText;
import fr.cahier.internal.mutation.ConditionChanges.Change;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.RuleInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All small changes of one rule. */
final class RuleMutants {

    private final RuleFile file;
    private final RuleText rule;
    private final RuleInfo info;
    private final List<MutatedRule> steps = new ArrayList<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    private RuleMutants(RuleFile file, RuleText rule, RuleInfo info) {
        this.file = file;
        this.rule = rule;
        this.info = info;
    }

    static List<MutatedRule> of(RuleFile file, RuleText rule, RuleInfo info, List<String> wordings) {
        RuleMutants mutants = new RuleMutants(file, rule, info);
        mutants.add(Kind.RULE, rule.line(), "sans la règle", null, info);
        for (Outcome other : others(info.outcome())) {
            String change = info.outcome().word() + " -> " + other.word();
            mutants.add(Kind.OUTCOME, rule.lineOf("conclut"), change, rule, info.withOutcome(other));
        }
        int line = rule.lineOf(rule.annotation("constat").isPresent() ? "constat" : "conclut");
        for (String other : wordings) {
            String change = "constat « " + info.wording() + " » -> « " + other + " »";
            mutants.add(Kind.WORDING, line, change, rule, info.withWording(other));
        }
        for (int at = 0; at < rule.patterns().size(); at++) {
            mutants.pattern(at);
        }
        return mutants.steps;
    }

    /** The likely mistakes: the opposite, and the neighbouring outcome. */
    private static List<Outcome> others(Outcome outcome) {
        return switch (outcome) {
            case SATISFAITE -> List.of(Outcome.MANQUEMENT, Outcome.A_TRANCHER);
            case A_VENIR -> List.of(Outcome.SATISFAITE, Outcome.MANQUEMENT);
            case MANQUEMENT -> List.of(Outcome.SATISFAITE, Outcome.A_TRANCHER);
            case PREND_FIN -> List.of(Outcome.MANQUEMENT, Outcome.SATISFAITE);
            case REFUS, DEMENTI, HORS_DELAI -> List.of(Outcome.SATISFAITE, Outcome.MANQUEMENT);
            case CONTRADICTION -> List.of(Outcome.A_TRANCHER, Outcome.MANQUEMENT);
            case A_TRANCHER -> List.of(Outcome.MANQUEMENT, Outcome.SATISFAITE);
            case INDETERMINE -> List.of(Outcome.A_COMPLETER, Outcome.SANS_OBJET);
            case A_COMPLETER -> List.of(Outcome.MANQUEMENT, Outcome.SATISFAITE);
            case SANS_OBJET -> List.of(Outcome.SATISFAITE, Outcome.A_TRANCHER);
            case ATTESTEE -> List.of(Outcome.PERIMEE);
            case PERIMEE -> List.of(Outcome.ATTESTEE);
            case MENTION -> List.of();
            case A_VERIFIER -> List.of(Outcome.ATTESTEE);
        };
    }

    private void pattern(int at) {
        PatternText pattern = rule.patterns().get(at);
        Words words = new Words(pattern.factType());
        if (rule.patterns().size() > 1) {
            List<PatternText> fewer = new ArrayList<>(rule.patterns());
            fewer.remove(at);
            add(Kind.FACT, pattern.line(), "sans le fait « " + words.fact() + " »", fewer);
        }
        for (int part = 0; part < pattern.conditions().size(); part++) {
            Condition condition = pattern.conditions().get(part);
            for (Change change : new ConditionChanges(words).of(condition)) {
                int line = condition.span().line();
                add(change.kind(), line, change.words(), changed(at, part, change.condition()));
            }
        }
    }

    private List<PatternText> changed(int at, int part, @Nullable Condition condition) {
        PatternText pattern = rule.patterns().get(at);
        List<Condition> conditions = new ArrayList<>(pattern.conditions());
        if (condition == null) {
            conditions.remove(part);
        } else {
            conditions.set(part, condition);
        }
        List<PatternText> patterns = new ArrayList<>(rule.patterns());
        patterns.set(
                at,
                new PatternText(pattern.factType(), conditions, pattern.bindings(), pattern.line(), pattern.span()));
        return patterns;
    }

    private void add(Kind kind, int line, String change, List<PatternText> patterns) {
        RuleText changed =
                new RuleText(rule.name(), rule.line(), rule.endLine(), rule.annotations(), patterns, rule.span());
        add(kind, line, change, changed, info);
    }

    /** Repeated words are numbered, since they identify the change. */
    private void add(Kind kind, int line, String change, @Nullable RuleText changed, RuleInfo becomes) {
        int rank = ranks.merge(change, 1, Integer::sum);
        String identity = rank == 1 ? change : change + " (" + rank + "e)";
        Mutant mutant = new Mutant(kind, file.file(), line, rule.name(), info.obligations(), identity);
        steps.add(new MutatedRule.OfRule(mutant, changed, becomes));
    }
}
