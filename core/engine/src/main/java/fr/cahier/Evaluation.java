package fr.cahier;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.assess.RangeFinder;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictRange;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One evaluation of a dossier: its verdict, and its range once somebody asks. For one thread.
 *
 * @since 0.1.0
 */
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
        return found.range(UnaryOperator.identity());
    }

    /**
     * {@return the same, where a person holds some findings in another way: a question that is settled for this dossier is open no
     * more} Throws what an evaluation throws.
     *
     * @param held gives a verdict of this evaluation, whatever readings it supposes, as the person holds it
     */
    public VerdictRange range(UnaryOperator<Verdict> held) {
        return found.range(Objects.requireNonNull(held, "held"));
    }

    /**
     * {@return the verdict where {@code reading}, one of those that {@code finding} leaves possible, settles its question, as a
     * doctrine would; empty where nobody can settle on it} Throws what an evaluation throws.
     *
     * @param finding of {@link #verdict()}
     */
    public Optional<Verdict> settling(Finding finding, PossibleReading reading) {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(reading, "reading");
        return found.settling(finding, reading);
    }
}
