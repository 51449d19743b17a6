package fr.cahier.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.EvaluationListener;
import fr.cahier.EvaluationListener.Concluded;
import fr.cahier.EvaluationListener.Failed;
import fr.cahier.EvaluationListener.Failure;
import fr.cahier.Evaluator;
import fr.cahier.Limits;
import fr.cahier.PreCheck;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.LimitExceededException;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a host is told of evaluations, and that a listener cannot harm one. */
class EvaluationListenerTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());
    private static final Dossier DOSSIER = SmallEdition.complete();

    /** Writes down what it is told. */
    private static final class Told implements EvaluationListener {

        private final List<Object> all = new ArrayList<>();

        @Override
        public void started(Edition edition, Instant instant) {
            all.add(edition.id());
        }

        @Override
        public void concluded(Concluded concluded) {
            all.add(concluded);
        }

        @Override
        public void failed(Failed failed) {
            all.add(failed);
        }
    }

    /** Throws, whatever it is told. */
    private static final class Broken implements EvaluationListener {

        private final Throwable thrown;

        Broken(Throwable thrown) {
            this.thrown = thrown;
        }

        @Override
        public void started(Edition edition, Instant instant) {
            fail(thrown);
        }

        @Override
        public void concluded(Concluded concluded) {
            fail(thrown);
        }

        @Override
        public void failed(Failed failed) {
            fail(thrown);
        }

        @SuppressWarnings("unchecked")
        private static <T extends Throwable> void fail(Throwable thrown) throws T {
            throw (T) thrown;
        }
    }

    private final Told told = new Told();
    private final Evaluator listened = EVALUATOR.withListener(told);

    @Test
    void an_evaluation_is_told_before_and_after_with_edition_receipt_and_conclusion() {
        Verdict verdict = listened.evaluate(DOSSIER);

        assertThat(told.all).hasSize(2).first().isEqualTo(SmallEdition.ID);
        Concluded concluded = (Concluded) told.all.get(1);
        assertThat(concluded.edition().id()).isEqualTo(SmallEdition.ID);
        assertThat(concluded.receipt()).isEqualTo(verdict.receipt());
        assertThat(concluded.conclusion()).isEqualTo(Conclusion.COMPLIANT);
        assertThat(concluded.duration()).isPositive();
    }

    @Test
    void an_evaluation_with_a_range_is_told_once() {
        listened.evaluation(DOSSIER).range();

        assertThat(told.all).hasSize(2);
    }

    @Test
    void an_evaluation_whose_rules_a_session_matches_is_told_with_its_verdict() {
        listened.hosted(DOSSIER).verdict(List.of());

        assertThat(told.all).hasSize(2);
    }

    @Test
    void what_is_tried_while_a_form_is_filled_in_is_not_told() {
        PreCheck.of(listened, Dossier.VIDE).change(DOSSIER);

        assertThat(told.all).isEmpty();
    }

    @Test
    void a_failure_is_told_by_its_kind_only() {
        Limits low = Limits.standard().toBuilder().verdictCharacters(1).build();

        assertThatThrownBy(() -> listened.withLimits(low).evaluate(DOSSIER)).isInstanceOf(LimitExceededException.class);

        assertThat(told.all).hasSize(2).last().isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.failure()).isEqualTo(Failure.LIMIT_EXCEEDED);
            assertThat(failed.duration()).isGreaterThanOrEqualTo(Duration.ZERO);
        });
    }

    @Test
    void an_interruption_is_told_and_stays_set() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> listened.evaluate(withManySites())).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(told.all).last().extracting("failure").isEqualTo(Failure.INTERRUPTED);
    }

    @Test
    void nothing_that_a_dossier_says_reaches_a_listener() {
        Dossier hostile = HostileDossier.refusing("MAI-01");

        listened.evaluate(hostile);

        assertThat(told.all).hasSize(2).allSatisfy(one -> assertThat(one.toString())
                .doesNotContain("alert(1)"));
    }

    @Test
    void a_listener_that_throws_is_logged_and_changes_neither_the_verdict_nor_what_others_are_told() {
        List<LogRecord> logged = new ArrayList<>();
        Logger log = Logger.getLogger("fr.cahier");
        Handler handler = handler(logged);
        log.addHandler(handler);
        log.setUseParentHandlers(false);
        try {
            Verdict verdict = EVALUATOR
                    .withListener(new Broken(new IllegalStateException("full")))
                    .withListener(new Broken(new IOException("closed")))
                    .withListener(new Broken(new AssertionError("wrong")))
                    .withListener(told)
                    .evaluate(DOSSIER);

            assertThat(verdict).isEqualTo(EVALUATOR.evaluate(DOSSIER));
        } finally {
            log.removeHandler(handler);
            log.setUseParentHandlers(true);
        }

        assertThat(told.all).hasSize(2);
        assertThat(logged).hasSize(6).allSatisfy(record -> {
            assertThat(record.getLevel()).isEqualTo(Level.WARNING);
            assertThat(record.getMessage()).endsWith(Broken.class.getName());
            assertThat(record.getThrown()).isNotNull();
        });
    }

    /** An interruption is looked for now and then only. */
    private static Dossier withManySites() {
        Site site = DOSSIER.sites().get(0);
        return DOSSIER.toBuilder()
                .sites(IntStream.range(0, 2_000)
                        .mapToObj(i -> site.toBuilder().id("S" + i).build())
                        .toList())
                .build();
    }

    private static Handler handler(List<LogRecord> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
