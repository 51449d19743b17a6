package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.regulation.RuleIssue;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is computed is compared with thresholds of its own unit, and each computation is a property of its own. */
class ComputedBoundariesTest {

    private static final String RULES = "essai/regles.drl";

    private static final String COMPUTED = """
            calculs:
              - { code: heures, libelle: "Heures", fonction: duree, de: [creneaux] }
              - { code: jours, libelle: "Jours", fonction: jours-ouverts, de: [creneaux] }
            formulations:""";

    private static final String THRESHOLD = """
            seuils:
              - code: jours
                libelle: "Jours à ouvrir"
                unite: jours
                rubrique: "Essai"
                lignes: "1"
                valeurs:
                  - { du: "2020-01-01", nombre: 4 }
            """;

    private static final String BOTH = "Calcul( code == \"heures\", auMoins >= $requis, $constate : auMoins )\n"
            + "  Seuil( code == \"jours\", $jours : nombre )\n  Calcul( code == \"jours\", auMoins >= $jours )";

    private static final String CASE = """
            - cas: "Deux heures, deux jours"
              obligation: ESS-01
              dossier:
                creneaux:
                  - { jour: 1, debut: "09:00", fin: "11:00" }
                  - { jour: 2, debut: "09:00", fin: "11:00" }
              attendu: FAIT_MANQUANT
            """;

    @TempDir
    Path temporary;

    private Folder edition;

    @BeforeEach
    void an_edition_that_counts_hours_and_days() {
        edition = Folder.minimal(temporary)
                .replace("cahier.yaml", "formulations:", COMPUTED)
                .replace("cahier.yaml", "unite: postes", "unite: heures")
                .replace("cahier.yaml", "seuils:\n", THRESHOLD)
                .replace(
                        RULES,
                        "Site( $site : id, recoitPublic == true, postesInternet >= $requis, $constate : postesInternet )",
                        BOTH);
    }

    private List<String> warnings() {
        return FolderCheck.playing(edition.path()).diagnostics().stream()
                .map(RuleIssue::toString)
                .toList();
    }

    @Test
    void two_computations_may_be_compared_in_two_units() {
        assertThat(warnings()).noneMatch(warning -> warning.contains("de la même unité"));
    }

    @Test
    void a_threshold_of_another_unit_is_told() {
        edition.replace("cahier.yaml", "unite: jours", "unite: semaines");
        assertThat(warnings())
                .anyMatch(warning -> warning.contains(
                        "est comparé au seuil « jours », en semaines, et « jours » se compte en jours."));
    }

    /** Four hours are on the number of days. */
    @Test
    void a_case_on_the_threshold_of_one_computation_is_not_on_that_of_another() {
        edition.write("essai/cas.yaml", CASE);
        assertThat(warnings())
                .anyMatch(warning -> warning.contains("n’est exactement sur le seuil « jours » (« jours », auMoins)"));
    }
}
