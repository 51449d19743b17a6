package fr.cahier;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.assess.RangeFinder;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictRange;

/** One evaluation of a dossier: its verdict, and its range once somebody asks. For one thread. */
@PublicApi
public final class Evaluation {

    private final RangeFinder found;

    Evaluation(RangeFinder found) {
        this.found = found;
    }

    /** {@return what {@link Evaluator#evaluate} gives} */
    public Verdict verdict() {
        return found.proposed();
    }

    /**
     * {@return between which conclusions the verdict lies while questions are open} Findings are assembled once for each
     * reading of each open question, so ask only where it is wanted. Throws what an evaluation throws.
     */
    public VerdictRange range() {
        return found.range();
    }
}
