package fr.cahier.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.internal.drools.ModelRuleReader;
import fr.cahier.internal.interpreter.RuleInterpreter;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.match.Match;
import fr.cahier.internal.match.RuleBase;
import fr.cahier.regulation.ExecutableRules;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Matches the same facts three ways, and fails where they differ: the executable model of the engine's compiler, the rules as
 * they were read in their files, and the engine's own session, which is the reference. Between the first two everything is the
 * same, in the same order. The session is held to rules, bindings, facts and the order of matches within each file of rules; it
 * takes files in turns, one rule of each, where the other two finish one before the next.
 */
public final class ThreeWays implements RuleBase {

    private final RuleBase model;
    private final RuleBase interpreted;
    private final RuleBase session;
    private final Set<String> rules = new HashSet<>();
    private int matched;
    private int looked;

    public ThreeWays(ExecutableRules model, ExecutableRules interpreted, RuleBase session) {
        this.model = RuleBase.of(model);
        this.interpreted = RuleBase.of(interpreted);
        this.session = session;
    }

    /** {@return the rules of {@code files}, in which nothing is wrong, compiled here and now} */
    public static ThreeWays of(List<RuleFile> files) {
        DroolsCompiler.Compiled compiled = DroolsCompiler.compile(files);
        return new ThreeWays(
                ModelRuleReader.of(compiled.models(), compiled.infos()),
                RuleInterpreter.of(files),
                new SessionRules(compiled.models(), compiled.infos()));
    }

    @Override
    public List<Match> match(Collection<?> facts) {
        List<Match> matches = model.match(facts);
        assertThat(interpreted.match(facts)).as("the interpreter").isEqualTo(matches);
        assertThat(byFile(session.match(facts))).as("the session").isEqualTo(byFile(matches));
        matches.forEach(match -> rules.add(match.rule().name()));
        matched += matches.size();
        looked++;
        return matches;
    }

    private static Map<String, List<Match>> byFile(List<Match> matches) {
        return matches.stream()
                .collect(Collectors.groupingBy(match -> match.rule().chapter()));
    }

    /** {@return how many matches were compared} */
    public int matched() {
        return matched;
    }

    /** {@return how often facts were matched} */
    public int looked() {
        return looked;
    }

    /** {@return the names of the rules that matched something} */
    public Set<String> matching() {
        return Set.copyOf(rules);
    }
}
