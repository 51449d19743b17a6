package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.EditionCalendar;
import fr.cahier.Editions;
import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.Limits;
import fr.cahier.NoEditionException;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.internal.assess.Samples;
import fr.cahier.internal.match.RuleBase;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.verdict.Receipt.InstantBasis;
import fr.cahier.verdict.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day of the deposit chooses the edition, on both sides of each boundary. */
class EditionsTest {

    private final ExecutableEdition first = edition("essai/2020", "2020-01-01", null);
    private final ExecutableEdition second = edition("essai/2021", "2021-03-01", "2021-12-31");
    private final ExecutableEdition third = edition("essai/2023", "2023-01-01", null);
    private final Editions editions = Editions.of(third, first, second);

    @Test
    void an_open_edition_holds_until_the_day_before_the_next() {
        assertThat(editions.on(LocalDate.parse("2020-01-01"))).contains(first);
        assertThat(editions.on(LocalDate.parse("2021-02-28"))).contains(first);
        assertThat(editions.on(LocalDate.parse("2021-03-01"))).contains(second);
        assertThat(editions.on(LocalDate.parse("2021-12-31"))).contains(second);
        assertThat(editions.on(LocalDate.parse("2023-01-01"))).contains(third);
    }

    @Test
    void in_a_gap_and_before_the_first_there_is_none() {
        assertThat(editions.on(LocalDate.parse("2019-12-31"))).isEmpty();
        assertThat(editions.on(LocalDate.parse("2022-01-01"))).isEmpty();
        assertThatThrownBy(() -> Evaluator.of(editions).evaluate(deposited("2022-12-31")))
                .isInstanceOf(NoEditionException.class)
                .hasMessage("Aucune édition de « essai » n’est en vigueur le 31 décembre 2022 : « essai/2020 » du 1er"
                        + " janvier 2020 au 28 février 2021, « essai/2021 » du 1er mars 2021 au 31 décembre 2021,"
                        + " « essai/2023 » à partir du 1er janvier 2023. Vérifiez la date du dépôt, ou nommez l’édition"
                        + " à appliquer.");
    }

    @Test
    void the_receipt_names_the_edition_that_the_deposit_chose() {
        Evaluator evaluator = Evaluator.of(editions);
        assertThat(evaluator.evaluate(deposited("2021-02-28")).receipt().regulation())
                .isEqualTo("essai/2020");
        assertThat(evaluator.evaluate(deposited("2021-03-01")).receipt().regulation())
                .isEqualTo("essai/2021");
    }

    @Test
    void the_day_is_that_of_the_edition_s_time_zone() {
        Evaluator evaluator = Evaluator.of(editions);
        Dossier silent = Dossier.builder().build();
        Instant midnight = Instant.parse("2021-02-28T23:00:00Z");
        assertThat(evaluator.evaluate(silent, midnight).receipt().regulation()).isEqualTo("essai/2021");
        assertThat(evaluator
                        .evaluate(silent, midnight.minusSeconds(1))
                        .receipt()
                        .regulation())
                .isEqualTo("essai/2020");
    }

    @Test
    void a_dossier_without_deposit_is_judged_under_the_latest_and_the_receipt_says_so() {
        Verdict verdict = Evaluator.of(editions).evaluate(Dossier.builder().build());
        assertThat(verdict.receipt().regulation()).isEqualTo("essai/2023");
        assertThat(verdict.receipt().instantBasis()).isEqualTo(InstantBasis.LATEST_EDITION);
        Verdict only =
                Evaluator.of(Editions.of(first)).evaluate(Dossier.builder().build());
        assertThat(only.receipt().instantBasis()).isEqualTo(InstantBasis.EDITION);
    }

    @Test
    void stamps_on_both_sides_of_a_boundary_are_told() {
        Dossier dossier = Dossier.builder()
                .depot(Depot.builder()
                        .horodatage(Horodatage.lire("2021-02-28T23:50:00"))
                        .accuseReception(Horodatage.lire("2021-03-01T00:10:00"))
                        .build())
                .build();
        Verdict verdict = Evaluator.of(editions).evaluate(dossier);
        assertThat(verdict.receipt().regulation()).isEqualTo("essai/2021");
        assertThat(verdict.remarks())
                .contains("Le dépôt a pu avoir lieu le 28 février 2021, jour où l’édition « essai/2021 » n’était pas en"
                        + " vigueur ; le dernier jour possible, le 1er mars 2021, a été retenu : à éclaircir.");
    }

    @Test
    void an_edition_that_is_named_judges_whatever_the_day() {
        Verdict verdict = Evaluator.of(second).evaluate(deposited("2022-12-31"));
        assertThat(verdict.receipt().regulation()).isEqualTo("essai/2021");
        assertThat(verdict.remarks()).singleElement().asString().contains("n’est pas en vigueur le 31 décembre 2022");
    }

    @Test
    void the_edition_of_one_dossier_can_be_kept_for_its_next_states() {
        Evaluator kept = Evaluator.of(editions).withEditionOf(deposited("2021-12-31"));
        assertThat(kept.evaluate(deposited("2022-12-31")).receipt().regulation())
                .isEqualTo("essai/2021");
        assertThat(kept.withEditionOf(deposited("2022-12-31"))).isSameAs(kept);
        assertThatThrownBy(() -> Evaluator.of(editions).withEditionOf(deposited("2022-12-31")))
                .isInstanceOf(NoEditionException.class);
    }

    @Test
    void the_edition_of_one_instant_can_be_kept_and_so_are_the_limits() {
        Limits close = Limits.builder().comparisons(1_000).build();
        Evaluator kept = Evaluator.of(editions, close).withEditionAt(Instant.parse("2020-06-01T00:00:00Z"));
        assertThat(kept.evaluate(deposited("2021-12-31")).receipt().regulation())
                .isEqualTo("essai/2020");
        assertThat(kept.limits()).isEqualTo(close);
    }

    @Test
    void editions_that_are_only_read_are_chosen_alike() {
        EditionCalendar calendar = EditionCalendar.of(List.of(third.edition(), first.edition(), second.edition()));
        assertThat(calendar.all()).containsExactly(first.edition(), second.edition(), third.edition());
        assertThat(calendar.latest()).isEqualTo(third.edition());
        assertThat(calendar.named("essai/2021")).contains(second.edition());
        assertThat(calendar.required(LocalDate.parse("2021-12-31"))).isEqualTo(second.edition());
        assertThatThrownBy(() -> calendar.required(LocalDate.parse("2022-01-01")))
                .isInstanceOf(NoEditionException.class);
    }

    @Test
    void at_least_one_edition_is_needed() {
        assertThatThrownBy(() -> Editions.of()).hasMessage("At least one edition is needed.");
        assertThatThrownBy(() -> EditionCalendar.of(List.of())).hasMessage("At least one edition is needed.");
    }

    @Test
    void editions_that_cannot_stand_side_by_side_are_refused() {
        refused(edition("essai/2022", "2021-12-31", null), "sont en vigueur le même jour");
        refused(edition("autre/2024", "2024-01-01", null), "ne sont pas deux éditions d’un même cahier des charges");
        refused(edition("essai/2021", "2024-01-01", null), "deux éditions portent l’identifiant « essai/2021 »");
    }

    private void refused(ExecutableEdition other, String why) {
        assertThatThrownBy(() -> Editions.of(second, other))
                .isInstanceOf(RuleDefectException.class)
                .hasFieldOrPropertyWithValue("code", RuleDefectCode.CONFLICTING_EDITIONS)
                .hasMessageContaining(why);
    }

    @Test
    void a_folder_of_editions_is_read_and_so_is_the_folder_of_one(@TempDir Path folder) {
        Folder.copy(Path.of("../authoring/src/test/resources/edition-minimale"), folder.resolve("e2026"));
        Folder.copy(Path.of("../authoring/src/test/resources/edition-minimale"), folder.resolve("e2027"))
                .replace("cahier.yaml", "essai/2026", "essai/2027")
                .replace("cahier.yaml", "  du: \"2026-01-01\"", "  du: \"2027-01-01\"");
        assertThat(EditionFolder.loadAll(folder).all())
                .extracting(one -> one.edition().id())
                .containsExactly("essai/2026", "essai/2027");
        assertThat(EditionFolder.loadAll(folder.resolve("e2027")).all())
                .extracting(one -> one.edition().id())
                .containsExactly("essai/2027");
    }

    @Test
    void a_folder_without_any_edition_is_refused(@TempDir Path folder) {
        assertThatThrownBy(() -> EditionFolder.loadAll(folder))
                .isInstanceOf(RuleDefectException.class)
                .hasFieldOrPropertyWithValue("code", RuleDefectCode.UNREADABLE_FOLDER)
                .hasMessageContaining("ne contient ni cahier.yaml, ni dossier qui en contienne un");
    }

    @Test
    void a_cahier_that_is_not_on_the_class_path_is_told() {
        assertThatThrownBy(() -> Editions.shipped("inconnu")).hasMessageContaining("is on the class path");
        assertThatThrownBy(() -> Editions.shipped("../inconnu"))
                .hasMessageContaining("is not the identifier of an edition");
    }

    private static ExecutableEdition edition(String id, String from, String until) {
        Edition edition = Samples.regulation().toBuilder()
                .id(id)
                .from(LocalDate.parse(from))
                .until(until == null ? null : LocalDate.parse(until))
                .build();
        return new ExecutableEdition(edition, (RuleBase) facts -> List.of());
    }

    private static Dossier deposited(String day) {
        return Dossier.builder()
                .depot(Depot.builder()
                        .horodatage(Horodatage.lire(day + "T12:00:00"))
                        .build())
                .build();
    }
}
