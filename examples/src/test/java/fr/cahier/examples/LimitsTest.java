package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.Limits;
import fr.cahier.PreCheck;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Service;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.examples.generator.LongList;
import fr.cahier.examples.generator.Profile;
import fr.cahier.internal.match.CrossedFactsException;
import fr.cahier.regulation.LimitCode;
import fr.cahier.regulation.LimitExceededException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a host sets is kept to, by evaluations and by forms, and what exceeds it says so in French. */
class LimitsTest {

    private final ExecutableEdition shipped = ExecutableEdition.shipped("spro-conseil/2020");
    private final Evaluator evaluator = Evaluator.of(shipped);
    private final Dossier ten = DossierGenerator.of(shipped.edition()).dossier(1, 10, Profile.COMPLET);

    @Test
    void comparisons_of_rules_are_counted() {
        assertThatThrownBy(() -> within(Limits.builder().comparisons(1_000)).evaluate(ten))
                .isInstanceOf(CrossedFactsException.class)
                .hasMessageContaining("La règle « ")
                .hasMessageContaining("plus de 1000 comparaisons");
    }

    @Test
    void bytes_of_matches_are_counted() {
        assertThatThrownBy(() -> within(Limits.builder().heldBytes(40_000)).evaluate(ten))
                .isInstanceOf(CrossedFactsException.class)
                .hasMessageContaining("plus de 20000 octets");
    }

    @Test
    void characters_of_a_verdict_are_counted() {
        assertThatThrownBy(() ->
                        within(Limits.builder().verdictCharacters(100_000)).evaluate(ten))
                .isInstanceOfSatisfying(LimitExceededException.class, exceeded -> assertThat(exceeded.code())
                        .isEqualTo(LimitCode.VERDICT_LENGTH))
                .hasMessageContaining("L’avis sur ce dossier demanderait plus de 100 000 caractères")
                .hasMessageContaining("Rattachez à leur site");
    }

    @Test
    void bytes_of_findings_are_counted() {
        assertThatThrownBy(
                        () -> within(Limits.builder().heldBytes(5_000_000)).evaluate(LongList.SITES_NUS.in(ten, 1_000)))
                .isInstanceOfSatisfying(LimitExceededException.class, exceeded -> assertThat(exceeded.code())
                        .isEqualTo(LimitCode.MEMORY))
                .hasMessageContaining("plus de 5 000 000 octets de mémoire");
    }

    @Test
    void a_form_is_held_to_the_same_and_stays_as_it_was() {
        PreCheck form = PreCheck.of(within(Limits.builder().verdictCharacters(700_000)), ten);
        Dossier more = ten.toBuilder()
                .creneaux(IntStream.range(0, 300).mapToObj(LimitsTest::slot).toList())
                .build();
        assertThatThrownBy(() -> form.change(more))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("700 000");
        assertThat(form.dossier()).isEqualTo(ten);
        assertThat(form.change(ten.toBuilder().reference("autre").build()).isEmpty())
                .isTrue();
    }

    @Test
    void an_interrupted_thread_stops_and_stays_interrupted() {
        Dossier many = DossierGenerator.of(shipped.edition()).dossier(1, 100, Profile.COMPLET);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> evaluator.evaluate(many))
                    .isInstanceOf(CancellationException.class)
                    .hasMessageContaining("interrupted");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void time_is_a_last_resort() {
        Dossier many = DossierGenerator.of(shipped.edition()).dossier(1, 100, Profile.COMPLET);
        assertThatThrownBy(() -> within(Limits.builder().evaluationTime(Duration.ofNanos(1)))
                        .evaluate(many))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void a_limit_is_a_positive_number_and_the_others_stay_as_they_are() {
        assertThatThrownBy(() -> Limits.builder().comparisons(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("comparisons is 0; it must be at least 1");
        assertThat(within(Limits.builder().comparisons(7)).limits().toBuilder()
                        .comparisons(Limits.standard().comparisons())
                        .build())
                .isEqualTo(Limits.standard());
    }

    @Test
    void the_same_evaluator_judges_on_after_a_refusal() {
        Evaluator close = within(Limits.builder().verdictCharacters(1_000_000));
        Dossier many = DossierGenerator.of(shipped.edition()).dossier(1, 100, Profile.COMPLET);
        assertThatThrownBy(() -> close.evaluate(many)).isInstanceOf(LimitExceededException.class);
        assertThat(close.evaluate(ten)).isEqualTo(evaluator.evaluate(ten));
    }

    private Evaluator within(Limits.LimitsBuilder limits) {
        return evaluator.withLimits(limits.build());
    }

    private static Creneau slot(int i) {
        return Creneau.builder()
                .jour(1 + i % 5)
                .debut(LocalTime.of(9, 0))
                .fin(LocalTime.of(12, 0))
                .service(Service.SPRO_CONSEIL)
                .build();
    }
}
