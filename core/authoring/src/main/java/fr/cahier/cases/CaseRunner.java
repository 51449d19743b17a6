package fr.cahier.cases;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Verdict;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Runs cases. Thread-safe when its evaluator is.
 *
 * @since 0.1.0
 */
@PublicApi
public final class CaseRunner {

    private final Function<Dossier, Verdict> judge;

    /** @param judge gives the verdict on a dossier under the edition of the cases */
    public CaseRunner(Function<Dossier, Verdict> judge) {
        this.judge = Objects.requireNonNull(judge, "judge");
    }

    /**
     * {@return the result of {@code expectation}}
     *
     * @throws fr.cahier.regulation.LimitExceededException when the dossier exceeds the limits
     */
    public CaseResult run(Case expectation) {
        Objects.requireNonNull(expectation, "expectation");
        Verdict verdict = judge.apply(expectation.dossier());
        Finding found = Stream.concat(verdict.findings().stream(), verdict.options().stream())
                .filter(finding -> finding.obligation().id().equals(expectation.obligation()))
                .filter(finding -> Objects.equals(finding.subject(), expectation.subject()))
                .findFirst()
                .orElse(null);
        return new CaseResult(expectation, found);
    }
}
