package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import java.util.Objects;

/**
 * A rule, as its annotations describe it. Immutable and thread-safe.
 *
 * @param order its index in its file
 * @param obligations ids it concludes on; empty when the rule binds the obligation itself
 * @param outcome what a match means
 * @since 0.1.0
 */
@PublicApi
public record RuleInfo(
        String name, String chapter, int order, List<String> obligations, Outcome outcome, String wording) {
    public RuleInfo {
        obligations = List.copyOf(obligations);
    }

    public RuleInfo withWording(String other) {
        Objects.requireNonNull(other, "other");
        return new RuleInfo(name, chapter, order, obligations, outcome, other);
    }

    public RuleInfo withOutcome(Outcome other) {
        Objects.requireNonNull(other, "other");
        return new RuleInfo(name, chapter, order, obligations, other, wording);
    }
}
