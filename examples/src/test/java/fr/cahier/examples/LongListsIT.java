package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.Limits;
import fr.cahier.diff.DossierDiff;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Service;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.examples.generator.Profile;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Lists as long as a dossier may have them are judged in a moment: where every element is compared with every other, each of
 * these takes many times as long. What counts is the work of the thread, which a busy machine does not change.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LongListsIT {

    private static final int MAX_ELEMENTS = 100_000;

    /** Of processor time; the longest takes a quarter of it. */
    private static final Duration MOMENT = Duration.ofSeconds(20);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long before;

    private final ExecutableEdition shipped = ExecutableEdition.shipped("spro-conseil/2020");
    private final Evaluator evaluator = Evaluator.of(shipped);
    private final Dossier complete = DossierGenerator.of(shipped.edition()).dossier(1, 1, Profile.COMPLET);

    @BeforeEach
    void look_at_the_work_done() {
        before = threads.getCurrentThreadCpuTime();
    }

    @AfterEach
    void it_took_a_moment() {
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(MOMENT);
    }

    @Test
    void a_hundred_thousand_pieces_that_belie_one_commitment_are_judged() {
        Dossier dossier = complete.toBuilder()
                .pieces(many(i -> Piece.builder()
                        .id("constat-" + i)
                        .dement(List.of("ESP-04"))
                        .build()))
                .build();
        assertThat(finding(evaluator.evaluate(dossier), "ESP-04").status()).isEqualTo(Status.BREACHED);
    }

    @Test
    void a_hundred_thousand_persons_without_an_identifier_are_judged() {
        Dossier dossier = complete.toBuilder()
                .personnels(many(i -> Personnel.builder().fonction("conseil").build()))
                .build();
        Limits large = Limits.builder()
                .heldBytes(1_000_000_000)
                .verdictCharacters(500_000_000)
                .build();
        assertThat(evaluator.withLimits(large).evaluate(dossier).findings())
                .extracting(Finding::subject)
                .contains("n° 1", "n° " + MAX_ELEMENTS);
    }

    @Test
    void a_hundred_thousand_sections_of_a_form_are_compared_with_as_many() {
        Dossier dossier = complete.toBuilder()
                .formulaire(complete.formulaire().toBuilder()
                        .rubriquesRequises(many(i -> "rubrique " + i))
                        .rubriquesRemplies(many(i -> "rubrique " + (i + 1)))
                        .build())
                .build();
        assertThat(evaluator.evaluate(dossier).findings())
                .filteredOn(finding -> finding.obligation().id().equals("PROC-02"))
                .extracting(Finding::observed)
                .containsExactly(1);
    }

    @Test
    void ten_thousand_sites_are_counted_among_a_hundred_thousand_places_of_an_anchorage() {
        Dossier sites = DossierGenerator.of(shipped.edition()).dossier(1, 10_000, Profile.COMPLET);
        Dossier dossier = sites.toBuilder()
                .territoire(complete.territoire().toBuilder()
                        .ancrage(complete.territoire().ancrage().toBuilder()
                                .codes(many(i -> "commune " + i))
                                .build())
                        .build())
                .build();
        assertThat(evaluator.evaluate(dossier).findings()).isNotEmpty();
    }

    @Test
    void fifty_thousand_schedules_are_compared_with_one_of_fifty_thousand_slots() {
        Dossier dossier = complete.toBuilder()
                .creneaux(many(i -> slot(i % 2 == 0 ? "accueil" : "affiche " + i)))
                .build();
        assertThat(finding(evaluator.evaluate(dossier), "HOR-01").status()).isEqualTo(Status.SATISFIED);
    }

    @Test
    void a_hundred_thousand_pieces_in_another_order_are_no_change() {
        List<Piece> pieces = many(i -> Piece.builder().id("p" + i).build());
        List<Piece> reversed = many(i -> pieces.get(MAX_ELEMENTS - 1 - i));
        DossierDiff diff = DossierDiff.between(
                complete.toBuilder().pieces(pieces).build(),
                complete.toBuilder().pieces(reversed).build());
        assertThat(diff.changes()).isEmpty();
    }

    private static Creneau slot(String planning) {
        return Creneau.builder()
                .siteId("S1")
                .jour(1)
                .debut(LocalTime.of(9, 0))
                .fin(LocalTime.of(12, 0))
                .service(Service.SPRO_CONSEIL)
                .planning(planning)
                .build();
    }

    private static <T> List<T> many(IntFunction<T> element) {
        return IntStream.range(0, MAX_ELEMENTS).mapToObj(element).toList();
    }

    private static Finding finding(Verdict verdict, String obligation) {
        return verdict.findings().stream()
                .filter(finding -> finding.obligation().id().equals(obligation))
                .findFirst()
                .orElseThrow();
    }
}
