package fr.cahier.cases;

import fr.cahier.Evaluator;
import fr.cahier.Limits;
import fr.cahier.regulation.Regulation;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Verdict;
import java.util.Objects;
import java.util.stream.Stream;

/** Runs cases against one regulation. Thread-safe. */
public final class CaseRunner {

    private final Evaluator evaluator;

    /** @param regulation the regulation the cases are about */
    public CaseRunner(Regulation regulation) {
        this.evaluator = Evaluator.of(regulation, Limits.ofCase());
    }

    /**
     * {@return what came of {@code expectation}}
     *
     * @throws fr.cahier.regulation.LimitExceededException when it takes more than {@link Limits#ofCase()}
     */
    public CaseResult run(Case expectation) {
        Objects.requireNonNull(expectation, "expectation");
        Verdict verdict = evaluator.evaluate(expectation.dossier());
        Finding found = Stream.concat(verdict.findings().stream(), verdict.options().stream())
                .filter(finding -> finding.obligation().id().equals(expectation.obligation()))
                .filter(finding -> Objects.equals(finding.subject(), expectation.subject()))
                .findFirst()
                .orElse(null);
        return new CaseResult(expectation, found);
    }
}
