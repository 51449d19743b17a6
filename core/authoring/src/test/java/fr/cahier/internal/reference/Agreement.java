package fr.cahier.internal.reference;

import fr.cahier.internal.drools.ModelRuleReader;
import fr.cahier.internal.interpreter.RuleInterpreter;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.match.DirectMatcher;
import fr.cahier.internal.match.Match;
import fr.cahier.internal.match.RuleBase;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The three that match rules, side by side: the engine's own session, the matcher over the engine's model of the file as it
 * is written, and the interpreter of what our reader made of it.
 */
public final class Agreement {

    private final SessionRules session;
    private final DirectMatcher model;
    private final DirectMatcher interpreter;
    private long matches;

    private Agreement(SessionRules session, DirectMatcher model, DirectMatcher interpreter) {
        this.session = session;
        this.model = model;
        this.interpreter = interpreter;
    }

    /** {@return the three for the rules of {@code file}} */
    public static Agreement on(RuleFile file) {
        DroolsCompiler.Compiled compiled = DroolsCompiler.compileAsWritten(file);
        return new Agreement(
                new SessionRules(compiled.models(), compiled.infos()),
                ModelRuleReader.of(compiled.models(), compiled.infos()),
                RuleInterpreter.of(List.of(file)));
    }

    /** {@return how many matches they agreed on} */
    public long matches() {
        return matches;
    }

    /**
     * {@return what one of them says of {@code facts} and another does not; empty when they agree, on the order of rules too
     * and, but for the session, on that of the matches of a rule, which its network promises nobody}
     */
    public Optional<String> difference(List<Object> facts) {
        List<String> interpreted = told(interpreter, facts);
        List<String> modelled = told(model, facts);
        List<String> matched = told(session, facts);
        matches += interpreted.size();
        return difference("interpreter", interpreted, "matcher", modelled)
                .or(() -> difference("interpreter", sorted(interpreted), "session", sorted(matched)));
    }

    private static Optional<String> difference(String one, List<String> its, String other, List<String> others) {
        if (its.equals(others)) {
            return Optional.empty();
        }
        return Optional.of("only the " + one + " says " + without(its, others) + "; only the " + other + " says "
                + without(others, its) + "; else they differ in order or number");
    }

    private static List<String> without(List<String> all, List<String> others) {
        return all.stream().filter(match -> !others.contains(match)).toList();
    }

    /** {@return the same, in which the matches of each rule stand in the order of their words} */
    private static List<String> sorted(List<String> told) {
        Map<String, List<String>> byRule = new LinkedHashMap<>();
        told.forEach(
                match -> byRule.computeIfAbsent(match.substring(0, match.indexOf(" binds ")), rule -> new ArrayList<>())
                        .add(match));
        return byRule.values().stream().flatMap(all -> all.stream().sorted()).toList();
    }

    /** A fact is told by its rank: one that only says the same is another. */
    private static List<String> told(RuleBase rules, List<Object> facts) {
        Map<Object, Integer> ranks = new IdentityHashMap<>();
        facts.forEach(fact -> ranks.putIfAbsent(fact, ranks.size()));
        return rules.match(facts).stream().map(match -> told(match, ranks)).toList();
    }

    private static String told(Match match, Map<Object, Integer> ranks) {
        return match.rule() + " binds " + new TreeMap<>(match.bindings()) + " of "
                + match.facts().stream().map(ranks::get).toList();
    }
}
