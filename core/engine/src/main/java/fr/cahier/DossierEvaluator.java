package fr.cahier;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.verdict.Verdict;
import java.time.Instant;

/**
 * What judges a dossier: {@link Evaluator}, or a double of it in the tests of a host ({@code StubEvaluator} of
 * {@code cahier-testkit}). Every implementation of this library is thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public interface DossierEvaluator {

    /**
     * {@return the verdict under the thresholds in force at the deposit}
     *
     * @throws NoEditionException when no edition is in force that day
     * @throws fr.cahier.regulation.RuleDefectException when a rule fails; there is no partial verdict
     * @throws fr.cahier.regulation.LimitExceededException when the limits are exceeded
     * @throws java.util.concurrent.CancellationException when the thread is interrupted; its flag stays set
     */
    Verdict evaluate(Dossier dossier);

    /**
     * {@return the verdict under the thresholds in force at {@code instant}}
     *
     * @throws NoEditionException when no edition is in force that day
     * @throws fr.cahier.regulation.RuleDefectException when a rule fails; there is no partial verdict
     * @throws fr.cahier.regulation.LimitExceededException when the limits are exceeded
     * @throws java.util.concurrent.CancellationException when the thread is interrupted; its flag stays set
     */
    Verdict evaluate(Dossier dossier, Instant instant);
}
