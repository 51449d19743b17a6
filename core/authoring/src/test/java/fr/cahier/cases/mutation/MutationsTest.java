package fr.cahier.cases.mutation;

import static fr.cahier.cases.mutation.Trials.BOUNDARY;
import static fr.cahier.cases.mutation.Trials.CASES;
import static fr.cahier.cases.mutation.Trials.changes;
import static fr.cahier.cases.mutation.Trials.run;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.authoring.Folder;
import fr.cahier.cases.mutation.Mutant.Kind;
import fr.cahier.cases.mutation.MutationReport.Fate;
import fr.cahier.cases.mutation.MutationReport.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationsTest {

    private static final String RULE = "ESS-01 assez de postes";

    private static final String TWO = "      - { du: \"2026-01-01\", nombre: 2 }\n";

    private static final String LATER = "      - { du: \"2026-09-01\", nombre: 3 }\n";

    private static final String EARLIER_DAY = "3 postes, depuis le 1er septembre 2026 -> depuis le 31 août 2026";

    private static final String LATER_DAY = "3 postes, depuis le 1er septembre 2026 -> depuis le 2 septembre 2026";

    private Folder folder;

    @BeforeEach
    void copy(@TempDir Path temporary) {
        folder = Folder.minimal(temporary);
    }

    @Test
    void cases_that_keep_away_from_the_boundary_do_not_notice_it_moving() {
        folder.write("essai/cas.yaml", CASES);
        assertThat(changes(run(folder, Map.of()), Fate.UNNOTICED))
                .contains(
                        "2 -> 3 postes", "2 -> 1 postes", "les postes internet : au moins $requis -> plus de $requis");
    }

    @Test
    void a_case_on_each_side_of_the_boundary_notices_it_moving() {
        folder.write("essai/cas.yaml", BOUNDARY);
        assertThat(changes(run(folder, Map.of()), Fate.NOTICED))
                .contains(
                        "2 -> 3 postes", "2 -> 1 postes", "les postes internet : au moins $requis -> plus de $requis");
    }

    @Test
    void every_kind_of_change_is_made_and_told_where_it_stands() {
        folder.write("essai/cas.yaml", CASES);
        List<Mutant> mutants = run(folder, Map.of()).results().stream()
                .map(Result::mutant)
                .filter(mutant -> !mutant.subject().equals("Engagement refusé"))
                .toList();
        assertThat(mutants)
                .extracting(Mutant::change)
                .contains(
                        "sans la règle",
                        "satisfaite -> manquement",
                        "sans le fait « site »",
                        "l’accueil du public : oui -> non",
                        "sans « l’accueil du public : oui »");
        assertThat(mutants)
                .filteredOn(mutant -> mutant.kind() == Kind.THRESHOLD)
                .allSatisfy(mutant -> {
                    assertThat(mutant.file()).isEqualTo("cahier.yaml");
                    assertThat(mutant.line()).isEqualTo(14);
                    assertThat(mutant.obligations()).containsExactly("ESS-01");
                });
        assertThat(mutants)
                .filteredOn(mutant -> mutant.kind() == Kind.RULE)
                .extracting(Mutant::file, Mutant::line, Mutant::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("essai/regles.drl", 6, RULE));
    }

    @Test
    void the_values_next_to_the_written_one_are_tried() {
        folder.write("essai/cas.yaml", CASES);
        assertThat(changes(run(folder, Map.of()), null))
                .contains(
                        "la réponse à l’engagement : non -> oui",
                        "la réponse à l’engagement : non -> oui, sous réserve");
    }

    @Test
    void a_change_that_the_check_refuses_is_not_tried() {
        folder.write("essai/cas.yaml", CASES)
                .replace("essai/regles.drl", "postesInternet >= $requis", "postesInternet == $requis")
                .replace("essai/cas.yaml", "postes_internet: 3", "postes_internet: 2");
        assertThat(changes(run(folder, Map.of()), Fate.SKIPPED))
                .contains("les postes internet : $requis -> autre que $requis");
    }

    @Test
    void a_threshold_is_told_where_it_stands_though_a_text_before_it_reads_like_it() {
        folder.write("essai/cas.yaml", BOUNDARY)
                .replace("cahier.yaml", "titre: \"Texte d’essai\"", "titre: |\n    code: postes");
        assertThat(run(folder, Map.of()).results())
                .filteredOn(result -> result.mutant().kind() == Kind.THRESHOLD)
                .extracting(result -> result.mutant().line())
                .containsOnly(15);
    }

    @Test
    void and_is_tried_for_or_and_or_for_and() {
        folder.write("essai/cas.yaml", BOUNDARY)
                .replace(
                        "essai/regles.drl",
                        "postesInternet >= $requis",
                        "postesInternet >= $requis && (id == \"S1\" || nom == \"S2\")");
        assertThat(changes(run(folder, Map.of()), Fate.NOTICED))
                .contains(
                        "« les postes internet : au moins $requis et (l’identifiant du site : S1 ou le nom du site : S2) »"
                                + " -> « les postes internet : au moins $requis ou (l’identifiant du site : S1 ou le nom"
                                + " du site : S2) »",
                        "« l’identifiant du site : S1 ou le nom du site : S2 » -> « l’identifiant du site : S1 et le nom"
                                + " du site : S2 »");
    }

    @Test
    void a_day_from_which_a_threshold_changes_is_moved_by_a_day() {
        folder.replace("cahier.yaml", TWO, TWO + LATER)
                .write("essai/cas.yaml", BOUNDARY + on("2026-08-31", "SATISFAITE"));
        assertThat(changes(run(folder, Map.of()), Fate.NOTICED)).contains(EARLIER_DAY);
        assertThat(changes(run(folder, Map.of()), Fate.UNNOTICED)).contains(LATER_DAY);
        folder.write("essai/cas.yaml", BOUNDARY + on("2026-08-31", "SATISFAITE") + on("2026-09-01", "FAIT_MANQUANT"));
        assertThat(changes(run(folder, Map.of()), Fate.NOTICED)).contains(EARLIER_DAY, LATER_DAY);
    }

    @Test
    void a_threshold_that_would_miss_the_first_day_is_refused_in_advance_and_an_earlier_one_is_no_change() {
        folder.write("essai/cas.yaml", BOUNDARY);
        assertThat(run(folder, Map.of()).results())
                .filteredOn(result -> result.mutant().kind() == Kind.DATE)
                .extracting(result -> result.mutant().change(), Result::fate)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "2 postes, depuis le 1er janvier 2026 -> depuis le 2 janvier 2026", Fate.SKIPPED));
    }

    @Test
    void a_rule_is_told_in_the_words_of_another_and_only_a_case_that_says_them_notices() {
        folder.replace(
                        "essai/regles.drl",
                        "@conclut( \"satisfaite\" )",
                        "@conclut( \"satisfaite\" ) @constat( \"large\" )")
                .replace("essai/obligations.yaml", "  constats:\n", "  constats:\n    large: \"{sujet} est large.\"\n")
                .write("essai/cas.yaml", BOUNDARY);
        String change = "constat « large » -> « satisfaite »";
        assertThat(changes(run(folder, Map.of()), Fate.UNNOTICED)).contains(change);
        folder.replace(
                "essai/cas.yaml",
                "SATISFAITE\n- cas: \"Un poste",
                "SATISFAITE\n  dit: \"est large\"\n- cas: \"Un poste");
        assertThat(changes(run(folder, Map.of()), Fate.NOTICED)).contains(change);
    }

    private static String on(String day, String expected) {
        return """
                - cas: "Deux postes le %1$s"
                  obligation: ESS-01
                  sujet: S1
                  dossier:
                    depot: { horodatage: "%1$sT12:00:00+02:00" }
                    sites: [{ id: S1, recoit_public: true, postes_internet: 2 }]
                  attendu: %2$s
                """.formatted(day, expected);
    }
}
