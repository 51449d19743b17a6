package fr.cahier.authoring;

import static fr.cahier.authoring.ConventionEdition.LIMIT;
import static fr.cahier.authoring.ConventionEdition.ROWS;
import static fr.cahier.authoring.ConventionEdition.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.ExecutableEdition;
import fr.cahier.cases.mutation.Mutant;
import fr.cahier.cases.mutation.MutationReport;
import fr.cahier.explanation.Explanation;
import fr.cahier.regulation.RuleIssue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a threshold that is a day, without a dossier: to those who write it and its cases. */
class DayThresholdChecksTest {

    @TempDir
    Path temporary;

    private Folder edition;

    @BeforeEach
    void an_edition_that_asks_for_a_convention_of_the_year() {
        edition = ConventionEdition.in(temporary);
    }

    private List<String> errors() {
        return FolderCheck.reading(edition.path()).errors().stream()
                .map(RuleIssue::toString)
                .toList();
    }

    private List<String> warnings() {
        return FolderCheck.reading(edition.path()).warnings().stream()
                .map(RuleIssue::toString)
                .toList();
    }

    @Test
    void it_is_read_aloud() {
        Explanation told = EditionCatalogue.directory(edition.path())
                .explain("ESS-01", LocalDate.of(2026, 1, 1))
                .orElseThrow();
        assertThat(told.rules())
                .extracting(Explanation.Rule::sentence)
                .first()
                .asString()
                .contains("n’est pas avant le seuil « Âge de la convention » (12 mois avant le dépôt)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jour: \"12 lunes avant le dépôt\" | cahier.yaml:19 | compte en « lunes »",
                "jour: \"30 février 2026\" | cahier.yaml:19 | n’est pas un jour du calendrier",
                "jour: \"12 mois\" | cahier.yaml:19 | Écrivez \"12 mois avant le dépôt\"",
                "nombre: \"12 mois avant le dépôt\" | cahier.yaml:19:29 | Un jour, ou un délai, s’écrit sous « jour »."
            })
    void what_is_no_day_is_told_at_its_line(String written, String place, String message) {
        edition.replace("cahier.yaml", LIMIT, written + " }");
        assertThat(errors())
                .anySatisfy(error -> assertThat(error).startsWith(place).contains(message));
    }

    @Test
    void a_day_has_no_unit() {
        edition.replace(
                "cahier.yaml",
                "    rubrique: \"Essai\"\n    lignes: \"2\"\n    valeurs",
                "    unite: mois\n    rubrique: \"Essai\"\n    lignes: \"2\"\n    valeurs");
        assertThat(errors())
                .containsExactly(
                        "cahier.yaml:19:5 : « age » : le seuil porte un jour, et « unite » dit des mois. Retirez « unite » :"
                                + " un délai dit lui-même la sienne.");
    }

    @Test
    void a_number_is_not_compared_with_a_day() {
        edition.replace(RULES, "date < $requis", "nombre < $requis");
        assertThat(errors()).anySatisfy(error -> assertThat(error)
                .startsWith("essai/regles.drl:13:")
                .contains("« nombre » est un nombre, et « $requis » une date."));
    }

    @Test
    void a_number_is_not_read_from_a_day() {
        edition.replace(RULES, "$requis : jour", "$requis : nombre")
                .replace(RULES, "date >= $requis", "nombre >= $requis")
                .replace(RULES, "date < $requis", "nombre < $requis");
        assertThat(errors()).anySatisfy(error -> assertThat(error)
                .startsWith("essai/regles.drl:4:")
                .contains("le seuil « age » ne porte pas « nombre »", "Il porte « jour »"));
    }

    @Test
    void a_day_is_not_compared_with_an_instant() {
        edition.replace(
                RULES,
                "  Seuil( code == \"age\", $requis : jour )\n  Fait( cle == \"convention\", date <",
                "  Arrivee( $requis : auPlusTard )\n  Fait( cle == \"convention\", date <");
        assertThat(errors()).anySatisfy(error -> assertThat(error)
                .contains("« date » est une date, et « $requis » un instant.", "Comparez deux jours"));
    }

    @Test
    void its_neighbours_are_tried_as_mutations() {
        ExecutableEdition loaded = EditionFolder.load(edition.path());
        assertThat(CaseFolder.of(edition.path(), loaded.edition())
                        .mutations(Map.of())
                        .run(List.of(), () -> {})
                        .results())
                .extracting(MutationReport.Result::mutant)
                .filteredOn(mutant -> mutant.kind() == Mutant.Kind.THRESHOLD)
                .extracting(Mutant::change)
                .containsExactly(
                        "12 mois avant le dépôt -> 11 mois avant le dépôt",
                        "12 mois avant le dépôt -> 13 mois avant le dépôt",
                        "12 mois avant le dépôt -> 12 mois après le dépôt");
    }

    @Test
    void a_case_is_wanted_on_the_very_day() {
        String message = "aucun cas de ESS-01 n’est exactement sur le seuil « age » (« convention », date)";
        edition.write("essai/cas.yaml", CASE.formatted("2025-04-01"));
        assertThat(warnings()).anyMatch(warning -> warning.contains(message));
        edition.write("essai/cas.yaml", CASE.formatted("2025-03-31"));
        assertThat(warnings()).noneMatch(warning -> warning.contains(message));
    }

    private static final String CASE = """
            - cas: "Assez récente"
              obligation: ESS-01
              dossier:
                depot: { horodatage: "2026-03-31" }
                faits: [{ cle: convention, date: "%s" }]
              attendu: SATISFAITE
            """;

    @Test
    void a_rule_that_waits_for_the_deposit_is_to_ask_for_it() {
        String message = "que le dépôt date, et ESS-01 n’a pas le dépôt sous « faits »";
        assertThat(warnings()).noneMatch(warning -> warning.contains(message));
        edition.replace(ROWS, "    - depot.horodatage\n", "");
        assertThat(warnings())
                .anyMatch(warning -> warning.startsWith("essai/regles.drl:4:") && warning.contains(message));
        edition.replace(ROWS, "  exigence:", "  indices: [depot.horodatage]\n  exigence:");
        assertThat(warnings()).as("a clue is not asked for").anyMatch(warning -> warning.contains(message));
    }

    @Test
    void a_new_value_wants_a_case_on_it_or_beside_it() {
        edition.replace(
                "cahier.yaml", LIMIT, LIMIT + "\n      - { du: \"2027-01-01\", jour: \"6 mois avant le dépôt\" }");
        String message = "aucun cas n’est sur la valeur qui commence le 1er janvier 2027, ni à côté";
        String later = CASE.replace("2026-03-31", "2027-03-31");
        edition.write("essai/cas.yaml", later.formatted("2026-12-01"));
        assertThat(warnings()).anyMatch(warning -> warning.startsWith("cahier.yaml:14:5") && warning.contains(message));
        assertThat(CaseFolder.of(
                                edition.path(),
                                EditionFolder.load(edition.path()).edition())
                        .unshownValues())
                .extracting(RuleIssue::toString)
                .singleElement()
                .asString()
                .contains(message);
        edition.write("essai/cas.yaml", later.formatted("2026-10-01"));
        assertThat(warnings()).noneMatch(warning -> warning.contains(message));
    }
}
