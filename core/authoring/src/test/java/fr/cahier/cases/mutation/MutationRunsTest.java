package fr.cahier.cases.mutation;

import static fr.cahier.cases.mutation.Trials.BOUNDARY;
import static fr.cahier.cases.mutation.Trials.CASES;
import static fr.cahier.cases.mutation.Trials.changes;
import static fr.cahier.cases.mutation.Trials.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.Limits;
import fr.cahier.authoring.CaseFolder;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.authoring.Folder;
import fr.cahier.cases.mutation.MutationReport.Fate;
import fr.cahier.cases.mutation.MutationReport.Result;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.regulation.RuleDefectException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run needs, where it ends and what it leaves out. */
class MutationRunsTest {

    private Folder folder;

    @BeforeEach
    void copy(@TempDir Path temporary) {
        folder = Folder.minimal(temporary);
    }

    @Test
    void the_dossier_of_another_tells_what_no_case_notices() {
        folder.write("essai/cas.yaml", CASES);
        Dossier two = Dossier.builder()
                .sites(List.of(Site.builder()
                        .id("S1")
                        .recoitPublic(true)
                        .postesInternet(2)
                        .build()))
                .build();
        assertThat(run(folder, Map.of("de deux postes", two)).results())
                .filteredOn(result -> result.mutant().change().equals("2 -> 3 postes"))
                .extracting(Result::fate, Result::note)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Fate.UNNOTICED, "le dossier de deux postes"));
    }

    @Test
    void an_explanation_that_holds_is_believed_and_one_that_does_not_is_told() {
        folder.write("essai/cas.yaml", BOUNDARY).write("equivalences.yaml", """
                        - regle: "ESS-01 assez de postes"
                          changements: ["sans « l’accueil du public : oui »", "satisfaite -> manquement", "sans rien"]
                          raison: "Essai."
                        """);
        MutationReport report = run(folder, Map.of());
        assertThat(changes(report, Fate.EQUIVALENT)).containsExactly("sans « l’accueil du public : oui »");
        assertThat(report.stale())
                .extracting(stale -> stale.entry().change() + " : " + stale.why())
                .containsExactly(
                        "satisfaite -> manquement : un cas le voit : « Trois postes (ESS-01) ».",
                        "sans rien : aucun changement ne porte ce nom.");
        assertThat(report.isClean()).isFalse();
    }

    @Test
    void nothing_is_tried_while_a_case_fails() {
        folder.write("essai/cas.yaml", CASES.replace("SATISFAITE", "MANQUEMENT"));
        assertThatThrownBy(() -> run(folder, Map.of()))
                .isInstanceOf(RuleDefectException.class)
                .hasMessageContaining("le cas « Trois postes » ne donne pas le constat attendu");
    }

    @Test
    void changes_beyond_the_limit_are_left_out_and_the_run_is_not_clean() {
        folder.write("essai/cas.yaml", BOUNDARY);
        int all = run(folder, Map.of()).results().size();
        MutationReport few = run(
                folder, new MutationScope(Set.of(), Limits.builder().mutants(3).build()));
        assertThat(few.results()).hasSize(3);
        assertThat(few.untried()).isEqualTo(all - 3);
        assertThat(few.stale()).isEmpty();
        assertThat(few.isClean()).isFalse();
    }

    @Test
    void a_run_ends_when_its_time_is_over_and_says_what_was_left_out() {
        folder.write("essai/cas.yaml", BOUNDARY);
        MutationReport none = run(
                folder,
                new MutationScope(
                        Set.of(),
                        Limits.builder().mutationTime(Duration.ofNanos(1)).build()));
        assertThat(none.results()).isEmpty();
        assertThat(none.untried()).isPositive();
        assertThat(none.isClean()).isFalse();
    }

    @Test
    void changes_of_other_obligations_are_no_part_of_a_narrower_run() {
        folder.write("essai/cas.yaml", BOUNDARY);
        MutationReport other = run(folder, new MutationScope(Set.of("ESS-99"), Limits.standard()));
        assertThat(other.results()).isEmpty();
        assertThat(other.untried()).isZero();
    }

    @Test
    void an_interrupted_run_stops_and_stays_interrupted() {
        folder.write("essai/cas.yaml", BOUNDARY);
        CaseFolder held =
                CaseFolder.of(folder.path(), EditionFolder.load(folder.path()).edition());
        Mutations mutations = held.mutations(Map.of());
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> mutations.run(List.of(), () -> {})).isInstanceOf(CancellationException.class);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }
}
