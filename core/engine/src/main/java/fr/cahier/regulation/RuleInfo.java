package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import java.util.List;

/**
 * One rule, as its annotations describe it.
 *
 * @param name its name
 * @param chapter the chapter whose file it stands in
 * @param order its place among the rules of its file
 * @param obligations ids it concludes on; empty when the obligation is bound by the rule itself
 * @param outcome what a match means
 * @param wording key of the wording that tells it
 */
@PublicApi
public record RuleInfo(
        String name, String chapter, int order, List<String> obligations, Outcome outcome, String wording) {
    public RuleInfo {
        obligations = List.copyOf(obligations);
    }

    /** {@return the same rule, told by another wording} */
    public RuleInfo told(String other) {
        return new RuleInfo(name, chapter, order, obligations, outcome, other);
    }

    /** {@return the same rule, concluding otherwise and told in the same words} */
    public RuleInfo concluding(Outcome other) {
        return new RuleInfo(name, chapter, order, obligations, other, wording);
    }
}
