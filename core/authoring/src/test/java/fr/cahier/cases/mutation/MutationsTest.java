package fr.cahier.cases.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.Limits;
import fr.cahier.authoring.CaseFolder;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.authoring.Folder;
import fr.cahier.cases.mutation.Mutant.Kind;
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

class MutationsTest {

    private static final String RULE = "ESS-01 assez de postes";
    private static final String CASES = """
            - cas: "Trois postes"
              obligation: ESS-01
              sujet: S1
              dossier: { sites: [{ id: S1, recoit_public: true, postes_internet: 3 }] }
              attendu: SATISFAITE
            """;
    private static final String BOUNDARY = CASES + """
            - cas: "Deux postes, le compte juste"
              obligation: ESS-01
              sujet: S1
              dossier: { sites: [{ id: S1, recoit_public: true, postes_internet: 2 }] }
              attendu: SATISFAITE
            - cas: "Un poste"
              obligation: ESS-01
              sujet: S1
              dossier: { sites: [{ id: S1, recoit_public: true, postes_internet: 1 }] }
              attendu: FAIT_MANQUANT
            """;

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
        assertThat(changes(run(Map.of()), Fate.UNNOTICED))
                .contains(
                        "2 -> 3 postes", "2 -> 1 postes", "les postes internet : au moins $requis -> plus de $requis");
    }

    @Test
    void a_case_on_each_side_of_the_boundary_notices_it_moving() {
        folder.write("essai/cas.yaml", BOUNDARY);
        assertThat(changes(run(Map.of()), Fate.NOTICED))
                .contains(
                        "2 -> 3 postes", "2 -> 1 postes", "les postes internet : au moins $requis -> plus de $requis");
    }

    @Test
    void every_kind_of_change_is_made_and_told_where_it_stands() {
        folder.write("essai/cas.yaml", CASES);
        List<Mutant> mutants = run(Map.of()).results().stream()
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

    private static final String COMPUTED = """
            faits:
              - cle: formation
                libelle: "Formation"
                champs:
                  - { cle: jour, libelle: "jour", genre: date }
                  - { cle: heures, libelle: "heures", genre: duree, unite: heures }
            calculs:
              - code: heures
                libelle: "Heures de formation"
                fonction: somme
                de: [faits.formation.heures]
                ou:
                  - { champ: jour, depuis: 12 mois }
                  - { champ: heures, au-moins: 2 }
            formulations:""";

    private void an_edition_that_counts(String... trainings) {
        StringBuilder facts = new StringBuilder();
        for (int i = 0; i < trainings.length; i++) {
            String[] dayAndHours = trainings[i].split(" ");
            facts.append(", { cle: formation.jour, element: \"")
                    .append(i)
                    .append("\", date: \"")
                    .append(dayAndHours[0])
                    .append("\" }, { cle: formation.heures, element: \"")
                    .append(i)
                    .append("\", nombre: ")
                    .append(dayAndHours[1])
                    .append(" }");
        }
        folder.replace("cahier.yaml", "formulations:", COMPUTED)
                .replace("cahier.yaml", "nombre: 2", "nombre: 5")
                .replace("essai/obligations.yaml", "  sujet: site\n", "")
                .replace("essai/obligations.yaml", "sites[].postes_internet", "calculs.heures")
                .write("essai/regles.drl", """
                        rule "ESS-01 assez"
                          @obligation( "ESS-01" ) @conclut( "satisfaite" )
                        when
                          Seuil( code == "postes", $requis : nombre )
                          Calcul( code == "heures", auMoins >= $requis, $constate : auMoins )
                        then
                        end
                        """)
                .write("essai/cas.yaml", """
                        - cas: "Assez de formation"
                          obligation: ESS-01
                          dossier: { depot: { horodatage: "2026-03-31T10:00:00+02:00" }, faits: [%s] }
                          attendu: SATISFAITE
                        """.formatted(facts.substring(2)));
    }

    @Test
    void a_computation_that_no_case_brings_to_its_boundary_may_change_unnoticed() {
        an_edition_that_counts("2026-01-01 5");
        assertThat(changes(run(Map.of()), Fate.UNNOTICED))
                .contains(
                        "somme -> maximum",
                        "jour depuis 12 mois -> jour depuis 11 mois",
                        "jour depuis 12 mois -> jour depuis 13 mois",
                        "heures au-moins 2 -> heures au-moins 3",
                        "jour depuis 12 mois retiré de « ou »");
    }

    @Test
    void a_case_on_the_boundary_of_a_computation_notices_it_moving() {
        an_edition_that_counts("2025-03-31 2", "2026-03-31 3");
        assertThat(changes(run(Map.of()), Fate.NOTICED))
                .contains(
                        "somme -> maximum",
                        "jour depuis 12 mois -> jour depuis 11 mois",
                        "heures au-moins 2 -> heures au-moins 3");
    }

    @Test
    void a_threshold_that_a_filter_names_is_moved_and_what_compares_with_the_deposit_turned_round() {
        an_edition_that_counts("2026-03-31 5", "2026-03-30 5");
        folder.replace("cahier.yaml", "heures, au-moins: 2", "heures, au-moins: seuils.assez")
                .replace("cahier.yaml", "jour, depuis: 12 mois", "jour, avant: depot")
                .replace(
                        "cahier.yaml",
                        "seuils:\n",
                        "seuils:\n  - { code: assez, libelle: \"Assez\", unite: heures, rubrique: \"Essai\", lignes: \"2\","
                                + " valeurs: [{ du: \"2026-01-01\", nombre: 2 }] }\n");
        assertThat(changes(run(Map.of()), null))
                .contains(
                        "2 -> 3 heures",
                        "heures au-moins seuils.assez -> heures au-plus seuils.assez",
                        "jour avant depot -> jour au-plus depot",
                        "jour avant depot -> jour apres depot");
        assertThat(run(Map.of()).results())
                .extracting(Result::mutant)
                .filteredOn(mutant -> mutant.subject().equals("assez"))
                .isNotEmpty()
                .allSatisfy(mutant -> assertThat(mutant.obligations()).containsExactly("ESS-01"));
    }

    @Test
    void a_change_that_another_computation_cannot_be_made_from_is_none() {
        an_edition_that_counts("2026-01-01 5");
        folder.replace("cahier.yaml", "calculs:\n", """
                calculs:
                  - { code: ecart, libelle: "Jours avant le dépôt", fonction: jours-entre, du: faits.formation.jour, pour-chaque: formation }
                  - { code: plus-long, libelle: "Plus long", fonction: maximum, de: [calculs.ecart] }
                """)
                .replace(
                        "essai/regles.drl",
                        "  Calcul( code",
                        "  Calcul( code == \"plus-long\", auMoins >= 0 )\n  Calcul( code");
        assertThat(changes(run(Map.of()), null))
                .contains("maximum -> minimum")
                .doesNotContain("jours-entre -> mois-entre");
    }

    @Test
    void the_values_next_to_the_written_one_are_tried() {
        folder.write("essai/cas.yaml", CASES);
        assertThat(changes(run(Map.of()), null))
                .contains(
                        "la réponse à l’engagement : non -> oui",
                        "la réponse à l’engagement : non -> oui, sous réserve");
    }

    @Test
    void a_change_that_the_check_refuses_is_not_tried() {
        folder.write("essai/cas.yaml", CASES)
                .replace("essai/regles.drl", "postesInternet >= $requis", "postesInternet == $requis")
                .replace("essai/cas.yaml", "postes_internet: 3", "postes_internet: 2");
        assertThat(changes(run(Map.of()), Fate.SKIPPED)).contains("les postes internet : $requis -> autre que $requis");
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
        assertThat(run(Map.of("de deux postes", two)).results())
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
        MutationReport report = run(Map.of());
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
        assertThatThrownBy(() -> run(Map.of()))
                .isInstanceOf(RuleDefectException.class)
                .hasMessageContaining("le cas « Trois postes » ne donne pas le constat attendu");
    }

    @Test
    void changes_beyond_the_limit_are_left_out_and_the_run_is_not_clean() {
        folder.write("essai/cas.yaml", BOUNDARY);
        int all = run(Map.of()).results().size();
        MutationReport few =
                run(new MutationScope(Set.of(), Limits.builder().mutants(3).build()));
        assertThat(few.results()).hasSize(3);
        assertThat(few.untried()).isEqualTo(all - 3);
        assertThat(few.stale()).isEmpty();
        assertThat(few.isClean()).isFalse();
    }

    @Test
    void a_run_ends_when_its_time_is_over_and_says_what_was_left_out() {
        folder.write("essai/cas.yaml", BOUNDARY);
        MutationReport none = run(new MutationScope(
                Set.of(), Limits.builder().mutationTime(Duration.ofNanos(1)).build()));
        assertThat(none.results()).isEmpty();
        assertThat(none.untried()).isPositive();
        assertThat(none.isClean()).isFalse();
    }

    @Test
    void changes_of_other_obligations_are_no_part_of_a_narrower_run() {
        folder.write("essai/cas.yaml", BOUNDARY);
        MutationReport other = run(new MutationScope(Set.of("ESS-99"), Limits.standard()));
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

    @Test
    void a_threshold_is_told_where_it_stands_though_a_text_before_it_reads_like_it() {
        folder.write("essai/cas.yaml", BOUNDARY)
                .replace("cahier.yaml", "titre: \"Texte d’essai\"", "titre: |\n    code: postes");
        assertThat(run(Map.of()).results())
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
        assertThat(changes(run(Map.of()), Fate.NOTICED))
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
        assertThat(changes(run(Map.of()), Fate.NOTICED)).contains(EARLIER_DAY);
        assertThat(changes(run(Map.of()), Fate.UNNOTICED)).contains(LATER_DAY);
        folder.write("essai/cas.yaml", BOUNDARY + on("2026-08-31", "SATISFAITE") + on("2026-09-01", "FAIT_MANQUANT"));
        assertThat(changes(run(Map.of()), Fate.NOTICED)).contains(EARLIER_DAY, LATER_DAY);
    }

    @Test
    void a_threshold_that_would_miss_the_first_day_is_refused_in_advance_and_an_earlier_one_is_no_change() {
        folder.write("essai/cas.yaml", BOUNDARY);
        assertThat(run(Map.of()).results())
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
        assertThat(changes(run(Map.of()), Fate.UNNOTICED)).contains(change);
        folder.replace(
                "essai/cas.yaml",
                "SATISFAITE\n- cas: \"Un poste",
                "SATISFAITE\n  dit: \"est large\"\n- cas: \"Un poste");
        assertThat(changes(run(Map.of()), Fate.NOTICED)).contains(change);
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

    private MutationReport run(Map<String, Dossier> dossiers) {
        CaseFolder held =
                CaseFolder.of(folder.path(), EditionFolder.load(folder.path()).edition());
        return held.mutations(dossiers).run(held.equivalences(), () -> {});
    }

    private MutationReport run(MutationScope scope) {
        CaseFolder held =
                CaseFolder.of(folder.path(), EditionFolder.load(folder.path()).edition());
        return held.mutations(Map.of(), scope).run(held.equivalences(), () -> {});
    }

    private static List<String> changes(MutationReport report, Fate fate) {
        return report.results().stream()
                .filter(result -> fate == null || result.fate() == fate)
                .map(result -> result.mutant().change())
                .toList();
    }
}
