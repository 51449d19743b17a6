package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.regulation.RuleIssue;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips by which a rule concludes on one site from another, or from what nobody said. */
class ComputedRuleSlipsTest {

    private static final String RULES = "essai/regles.drl";

    private static final String COUNTED =
            "Calcul( code == \"heures-du-site\", $site : sujet, auMoins >= $requis, $constate : auMoins )";

    @TempDir
    Path temporary;

    private Folder edition;

    @BeforeEach
    void an_edition_that_counts_the_hours_of_each_site() {
        edition = Folder.minimal(temporary)
                .replace("cahier.yaml", "formulations:", """
                        faits:
                          - { cle: heures, libelle: "Heures", genre: duree, unite: heures, sujet: site }
                        calculs:
                          - code: heures-du-site
                            libelle: "Heures d’ouverture"
                            fonction: somme
                            de: [faits.heures]
                            par: site
                        formulations:""")
                .replace("cahier.yaml", "unite: postes", "unite: heures")
                .replace("essai/obligations.yaml", "sites[].postes_internet", "calculs.heures-du-site")
                .replace("essai/obligations.yaml", "  constats:", "  remede: \"Dites-le.\"\n  constats:")
                .replace(
                        RULES,
                        "Site( $site : id, recoitPublic == true, postesInternet >= $requis, $constate : postesInternet )",
                        COUNTED);
    }

    private List<String> warnings() {
        return FolderCheck.reading(edition.path()).diagnostics().stream()
                .map(RuleIssue::toString)
                .toList();
    }

    @Test
    void a_rule_that_binds_its_site_where_it_counts_is_left_alone() {
        assertThat(warnings()).noneMatch(issue -> issue.contains("sans lier") || issue.contains("suffirait"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Calcul( code == \"heures-du-site\", auMoins >= $requis, $constate : auMoins )",
                "Site( $site : id )\n  Calcul( code == \"heures-du-site\", auMoins >= $requis, $constate : auMoins )"
            })
    void a_computation_of_another_site_would_count(String counted) {
        edition.replace(RULES, COUNTED, counted);
        assertThat(warnings())
                .anyMatch(issue -> issue.contains("la règle lit un fait d’un site sans lier « $site »")
                        && issue.contains("Écrivez dans ce fait : $site : sujet."));
    }

    @Test
    void a_declared_fact_of_another_site_would_count() {
        edition.replace(RULES, COUNTED, "Fait( cle == \"heures\", nombre >= $requis, $constate : nombre )");
        assertThat(warnings())
                .anyMatch(issue -> issue.contains("la règle lit un fait d’un site sans lier « $site »")
                        && issue.contains("Écrivez dans ce fait : $site : siteId."));
    }

    @Test
    void what_may_be_at_most_satisfies_nothing() {
        edition.replace(RULES, "auMoins >= $requis", "auPlus >= $requis");
        assertThat(warnings())
                .anyMatch(issue -> issue.contains("conclut « satisfaite » de ce que le calcul vaut au plus")
                        && issue.contains("Comparez « auMoins »."));
    }

    @Test
    void what_is_at_least_breaches_nothing_that_is_too_little() {
        edition.replace(RULES, "@conclut( \"satisfaite\" )", "@conclut( \"manquement\" )")
                .replace(RULES, "auMoins >= $requis", "auMoins < $requis");
        assertThat(warnings())
                .anyMatch(issue -> issue.contains("conclut « manquement » de ce que le calcul vaut au moins")
                        && issue.contains("Comparez « auPlus »."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auPlus <= $requis", "auMoins >= $requis, auPlus >= $requis"})
    void a_ceiling_and_two_bounds_are_left_alone(String compared) {
        edition.replace(RULES, "auMoins >= $requis", compared);
        assertThat(warnings()).noneMatch(issue -> issue.contains("suffirait"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"offrir trente-cinq heures d’ouverture", "offrir 35 heures d’ouverture"})
    void a_requirement_does_not_write_a_number_that_changes_with_the_day(String requirement) {
        edition.replace("essai/obligations.yaml", "offrir des postes", requirement)
                .replace("cahier.yaml", "nombre: 2 }", "nombre: 35 }\n      - { du: \"2027-01-01\", nombre: 42 }");
        assertThat(warnings())
                .anyMatch(
                        issue -> issue.contains("« exigence » écrit « ") && issue.contains("le texte ne suivrait pas"));
    }
}
