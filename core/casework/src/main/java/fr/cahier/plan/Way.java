package fr.cahier.plan;

import fr.cahier.annotation.PublicApi;
import java.util.List;

/**
 * Another way: what can be done in place of one change of a plan, as well. Immutable and thread-safe.
 *
 * @param changes all that it takes; none of them has ways of its own
 * @param spared how many more changes of the plan it makes superfluous
 * @since 0.1.0
 */
@PublicApi
public record Way(List<Change> changes, int spared) {

    public Way {
        changes = List.copyOf(changes);
    }

    /** Free of personal data, for logs. */
    @Override
    public String toString() {
        return "Way[" + changes + ", spared=" + spared + "]";
    }
}
