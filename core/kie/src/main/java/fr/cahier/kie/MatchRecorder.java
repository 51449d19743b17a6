package fr.cahier.kie;

import fr.cahier.RuleMatch;
import fr.cahier.annotation.PublicApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;

/**
 * Takes down what the rules of an edition matched in a session that the host runs, for
 * {@link fr.cahier.HostedEvaluation#verdict}. Rules of the host in the same session are passed over. For one session,
 * and for one thread.
 *
 * @since 0.1.0
 */
@PublicApi
public final class MatchRecorder extends DefaultAgendaEventListener {

    /** Every rule of an edition says what its match means. */
    private static final String CONCLUDES = "conclut";

    private static final String SIGIL = "$";

    private final List<RuleMatch> matches = new ArrayList<>();

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        Objects.requireNonNull(event, "event");
        Match match = event.getMatch();
        Rule rule = match.getRule();
        if (rule.getMetaData().containsKey(CONCLUDES)) {
            matches.add(new RuleMatch(rule.getName(), bindings(match), List.copyOf(match.getObjects())));
        }
    }

    private static Map<String, Object> bindings(Match match) {
        Map<String, Object> bindings = new HashMap<>();
        for (String name : match.getDeclarationIds()) {
            Object value = match.getDeclarationValue(name);
            if (value != null && name.startsWith(SIGIL)) {
                bindings.put(name.substring(SIGIL.length()), value);
            }
        }
        return bindings;
    }

    /** {@return what matched until now, in the order in which rules fired} */
    public List<RuleMatch> matches() {
        return List.copyOf(matches);
    }
}
