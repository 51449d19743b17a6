package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.regulation.RuleIssue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edition may declare as facts, and what its rules and obligations may do with them. */
class FactDeclarationsTest {

    @TempDir
    Path temporary;

    private Folder edition;

    @BeforeEach
    void an_edition_that_asks_for_hours() {
        edition = HoursEdition.in(temporary);
    }

    @Test
    void a_rule_that_does_not_say_of_which_fact_it_speaks_is_refused() {
        edition.replace(HoursEdition.RULES, "cle == \"heures-ouverture\", ", "");
        assertThat(edition.refusal())
                .hasMessageContaining("essai/regles.drl:10:3")
                .hasMessageContaining(
                        "la règle ne dit pas de quel fait elle parle : elle jouerait pour n’importe lequel."
                                + " Écrivez par exemple cle == \"heures-ouverture\".");
    }

    @Test
    void a_fact_that_nothing_reads_is_a_warning() {
        assertThat(problems())
                .contains(
                        "cahier.yaml:34:5 : « trajet » : aucune règle, aucun calcul ni aucune obligation n’emploie ce fait."
                                + " Retirez-le, ou nommez-le là où il sert.")
                .noneMatch(problem -> problem.contains("« heures-ouverture » : aucune"));
    }

    @Test
    void a_rule_that_looks_for_another_key_is_refused_with_the_nearest() {
        edition.replace(HoursEdition.RULES, "\"heures-ouverture\"", "\"heures-ouvertures\"");
        assertThat(edition.refusal())
                .hasMessageContaining("le fait « heures-ouvertures » n’est pas déclaré sous « faits »")
                .hasMessageContaining("Vouliez-vous écrire « heures-ouverture » ?");
    }

    @Test
    void a_rule_that_compares_what_such_a_fact_never_says_is_refused() {
        edition.replace(HoursEdition.RULES, "nombre >= $requis", "nombre >= $requis, vrai == true");
        assertThat(edition.refusal())
                .hasMessageContaining(
                        "« heures-ouverture » est un nombre : « vrai » n’en dit jamais rien. Comparez « nombre ».");
    }

    @Test
    void an_obligation_that_lists_an_undeclared_one_is_refused() {
        edition.replace("essai/obligations.yaml", "faits.heures-ouverture", "faits.heures");
        assertThat(edition.refusal()).hasMessageContaining("l’édition ne déclare aucun fait « heures ».");
    }

    @Test
    void an_answer_that_no_rule_meets_is_a_warning() {
        edition.replace(HoursEdition.RULES, "  Seuil(", "  Fait( cle == \"statut\", texte == \"propre\" )\n  Seuil(");
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith("cahier.yaml:")
                        && problem.contains("aucune règle ne rencontre la réponse « loue »."));
    }

    @Test
    void declarations_that_mean_nothing_are_refused_with_their_line() {
        edition.replace("cahier.yaml", "genre: nombre", "genre: nombres")
                .replace("cahier.yaml", "valeurs: [propre, loue]", "valeurs: [propre]")
                .replace("cahier.yaml", "{ cle: nom,", "{ cle: Nom,");
        assertThat(edition.refusal())
                .hasMessageContaining("« nombres » est inconnu")
                .hasMessageContaining("un choix a au moins deux « valeurs ».")
                .hasMessageContaining("la clé « operateur.Nom » n’est pas un nom de fait.");
    }

    @Test
    void declarations_that_readers_would_mistake_are_refused_with_their_mend() {
        edition.replace("cahier.yaml", "libelle: \"Remise des clés\"", "libelle: \" \"")
                .replace("cahier.yaml", "valeurs: [propre, loue]", "valeurs: [Loué, loue]")
                .replace("cahier.yaml", "valeurs: [euro, franc]", "valeurs: [euro, " + "f".repeat(61) + "]")
                .replace("cahier.yaml", "cle: heures-ouverture", "cle: heures.ouverture");
        assertThat(edition.refusal())
                .hasMessageContaining("le libellé est vide.")
                .hasMessageContaining("les réponses « Loué » et « loue » se liraient l’une pour l’autre.")
                .hasMessageContaining("dépasse 60 caractères.")
                .hasMessageContaining("la clé « heures.ouverture » a un point : il sépare une fiche de ses champs.");
    }

    @Test
    void a_rule_is_read_aloud_by_its_label() {
        assertThat(EditionCatalogue.directory(edition.path())
                        .explain("ESS-01", LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.sentence())
                        .contains("quand « Heures d’ouverture par semaine » est au moins égal au seuil")
                        .doesNotContain("heures-ouverture", "fait libre"));
    }

    @Test
    void a_threshold_in_another_unit_is_a_warning() {
        edition.replace("cahier.yaml", "unite: heures", "unite: minutes");
        assertThat(problems())
                .anyMatch(problem -> problem.contains(
                        "« nombre » est comparé au seuil « postes », en postes, et « heures-ouverture » se compte en"
                                + " minutes."));
    }

    private List<String> problems() {
        return FolderCheck.reading(edition.path()).diagnostics().stream()
                .map(RuleIssue::toString)
                .toList();
    }
}
