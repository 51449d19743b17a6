package fr.cahier;

import fr.cahier.annotation.PublicApi;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Receipt;
import java.time.Duration;
import java.time.Instant;

/**
 * What a host is told of evaluations: audit and metrics hang on it. It gets nothing of what a dossier says; the receipt names the
 * dossier by its sha-256.
 *
 * <p>Called on the thread that evaluates, once before and once after, so it should be quick; by several threads at once, so it must
 * be thread-safe. Whatever it throws is logged ({@link System.Logger}, {@code fr.cahier}) and changes neither the verdict nor what
 * other listeners are told; only an error of the virtual machine passes.
 *
 * <p>Told are {@link Evaluator#evaluate}, {@link Evaluator#evaluation} and {@link HostedEvaluation#verdict}. What is only tried is
 * not: ranges, the changes of a {@link PreCheck}. Nor is a dossier that no edition covers: nothing was started.
 *
 * @since 0.1.0
 */
@PublicApi
public interface EvaluationListener {

    /**
     * An evaluation begins.
     *
     * @param instant whose thresholds apply
     */
    default void started(Edition edition, Instant instant) {}

    /** An evaluation ended with a verdict. */
    default void concluded(Concluded concluded) {}

    /** An evaluation ended without a verdict; whoever asked for it gets the exception. */
    default void failed(Failed failed) {}

    /** The end of an evaluation that gave a verdict. */
    record Concluded(Edition edition, Receipt receipt, Conclusion conclusion, Duration duration) {}

    /**
     * The end of an evaluation that gave none.
     *
     * @param failure what happened; never the exception, whose message may quote the dossier
     */
    record Failed(Edition edition, Instant instant, Failure failure, Duration duration) {}

    /** Why there is no verdict. */
    enum Failure {
        /** {@link fr.cahier.regulation.LimitExceededException}. */
        LIMIT_EXCEEDED,
        /** {@link fr.cahier.regulation.RuleDefectException}. */
        RULE_DEFECT,
        /** The thread was interrupted. */
        INTERRUPTED,
        /** Anything else. */
        OTHER
    }
}
