package fr.cahier;

import fr.cahier.EvaluationListener.Concluded;
import fr.cahier.EvaluationListener.Failed;
import fr.cahier.EvaluationListener.Failure;
import fr.cahier.internal.assess.EvaluationContext;
import fr.cahier.regulation.LimitExceededException;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Who is told of evaluations. Without a listener, no clock is read. */
record Listeners(List<EvaluationListener> all) {

    static final Listeners NONE = new Listeners(List.of());

    Listeners and(EvaluationListener one) {
        return new Listeners(Stream.concat(all.stream(), Stream.of(one)).toList());
    }

    /** {@return what {@code evaluation} gives, told to every listener; {@code verdict} finds the verdict in it} */
    <T> T tell(EvaluationContext context, Supplier<T> evaluation, Function<T, Verdict> verdict) {
        if (all.isEmpty()) {
            return evaluation.get();
        }
        each(listener -> listener.started(context.edition(), context.instant()));
        long start = System.nanoTime();
        T evaluated;
        try {
            evaluated = evaluation.get();
        } catch (RuntimeException | Error thrown) {
            Failed failed = new Failed(context.edition(), context.instant(), failure(thrown), since(start));
            each(listener -> listener.failed(failed));
            throw thrown;
        }
        Duration duration = since(start);
        Verdict given = verdict.apply(evaluated);
        Concluded concluded = new Concluded(context.edition(), given.receipt(), given.conclusion(), duration);
        each(listener -> listener.concluded(concluded));
        return evaluated;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Failure failure(Throwable thrown) {
        if (thrown instanceof LimitExceededException) {
            return Failure.LIMIT_EXCEEDED;
        }
        if (thrown instanceof RuleDefectException) {
            return Failure.RULE_DEFECT;
        }
        return thrown instanceof CancellationException ? Failure.INTERRUPTED : Failure.OTHER;
    }

    private void each(Consumer<EvaluationListener> told) {
        all.forEach(listener -> tell(listener, told));
    }

    /** A listener is not part of an evaluation: what it throws stays here. */
    private static void tell(EvaluationListener listener, Consumer<EvaluationListener> told) {
        try {
            told.accept(listener);
        } catch (VirtualMachineError error) {
            throw error;
        } catch (Throwable thrown) {
            System.getLogger("fr.cahier")
                    .log(
                            System.Logger.Level.WARNING,
                            "A listener of evaluations threw, and the evaluation went on: "
                                    + listener.getClass().getName(),
                            thrown);
        }
    }
}
