package fr.cahier.cases.mutation;

import static fr.cahier.cases.mutation.Trials.changes;
import static fr.cahier.cases.mutation.Trials.run;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.authoring.Folder;
import fr.cahier.cases.mutation.MutationReport.Fate;
import fr.cahier.cases.mutation.MutationReport.Result;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of what an edition counts. */
class ComputationMutationsTest {

    private Folder folder;

    @BeforeEach
    void copy(@TempDir Path temporary) {
        folder = Folder.minimal(temporary);
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
        assertThat(changes(run(folder, Map.of()), Fate.UNNOTICED))
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
        assertThat(changes(run(folder, Map.of()), Fate.NOTICED))
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
        assertThat(changes(run(folder, Map.of()), null))
                .contains(
                        "2 -> 3 heures",
                        "heures au-moins seuils.assez -> heures au-plus seuils.assez",
                        "jour avant depot -> jour au-plus depot",
                        "jour avant depot -> jour apres depot");
        assertThat(run(folder, Map.of()).results())
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
        assertThat(changes(run(folder, Map.of()), null))
                .contains("maximum -> minimum")
                .doesNotContain("jours-entre -> mois-entre");
    }
}
