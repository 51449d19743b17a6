package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.regulation.RuleIssue;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A computation that means nothing is refused where it is written, with what to write instead. */
class ComputationRefusalsTest {

    private static final String FACTS = """
            faits:
              - { cle: budget, libelle: "Budget", genre: montant, unite: euros, au-moins: 0 }
              - { cle: rien, libelle: "Rien", genre: nombre, au-moins: 0, au-plus: 0 }
              - { cle: heures, libelle: "Heures", genre: duree, unite: heures, au-plus: 168, sujet: site }
              - cle: operateur
                libelle: "Opérateur"
                champs:
                  - { cle: convention, libelle: "date", genre: date }
                  - { cle: statut, libelle: "statut", genre: choix, valeurs: [public, prive] }
                  - { cle: jours, libelle: "jours", genre: nombre, au-moins: 0, au-plus: 7 }
            calculs:
              - code: essai
                libelle: "Essai"
            """;

    @TempDir
    Path temporary;

    private String refusal(String form, String... others) {
        String computations = FACTS + form.indent(4) + String.join("", others);
        Folder folder =
                Folder.minimal(temporary).replace("cahier.yaml", "formulations:", computations + "formulations:");
        return folder.refusal().getMessage();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fonction: total \\n de: [faits.budget] | « total » est inconnu. Écrivez l’un de : somme, nombre
            fonction: somme \\n de: [faits.budjet] | l’édition ne déclare aucun fait « budjet ». Vouliez-vous écrire « budget » ?
            fonction: nombre \\n de: [personels] | Vouliez-vous dire « personnels » ?
            fonction: nombre \\n de: [faits.operateurs] | Vouliez-vous écrire « operateur » ?
            fonction: somme \\n de: [calculs.essais] | l’édition ne déclare aucun calcul « essais ». Vouliez-vous écrire « essai » ?
            fonction: somme \\n de: [calculs.essai] | ce calcul a besoin de son propre résultat : essai → essai.
            fonction: somme \\n de: [faits.budget, faits.heures] | le calcul réunit deux unités : « euros » et « heures ».
            fonction: somme \\n de: [faits.budget] \\n unite: heures | le calcul réunit deux unités : « heures » et « euros ».
            fonction: part \\n de: [faits.budget] \\n sur: [faits.heures] | le calcul réunit deux unités
            fonction: part \\n de: [faits.rien] \\n sur: [faits.rien] | le tout dont on prend la part vaut toujours zéro.
            fonction: part \\n de: [faits.budget] | le calcul ne dit pas « sur » quoi.
            fonction: part \\n de: [faits.budget] \\n sur: [faits.budget] \\n unite: euros | « euros » n’est pas une unité de ce résultat. Écrivez unite: %
            fonction: somme \\n de: [faits.operateur.statut] | « faits.operateur.statut » n’est pas un nombre.
            fonction: premiere-date \\n de: [faits.budget] | « faits.budget » n’est pas une date.
            fonction: duree \\n de: [personnels] | cette fonction ne lit que des créneaux. Écrivez de: [creneaux].
            fonction: somme | le calcul ne dit pas « de » quoi.
            fonction: mois-entre \\n du: depot | « du » et « au » sont le même moment : le calcul vaudrait toujours 0.
            fonction: mois-entre \\n du: faits.budget \\n au: faits.budget | « du » et « au » sont le même moment
            fonction: somme \\n de: [faits.budget, faits.budget] | « faits.budget » est compté deux fois. Écrivez-le une fois dans la liste.
            fonction: mois-entre | le calcul ne dit ni « du » ni « au ».
            fonction: mois-entre \\n du: faits.operateur.convention | peut donner plusieurs dates.
            fonction: mois-entre \\n du: faits.operateur.convention \\n pour-chaque: budget | « budget » n’est ni un fait déclaré qui se répète, ni une liste du dossier.
            fonction: somme \\n de: [faits.operateur.jours] \\n ou: [{ champ: jour, au-moins: 2 }] | n’a pas de champ « jour ». Vouliez-vous écrire « jours » ?
            fonction: somme \\n de: [faits.operateur.jours] \\n ou: [{ champ: statut, egal: publics }] | « publics » n’est pas une valeur de « faits.operateur.statut ». Vouliez-vous écrire « public » ?
            fonction: somme \\n de: [faits.operateur.jours] \\n ou: [{ champ: jours, au-moins: 8 }] | ne peut pas valoir « 8 » : il faut
            fonction: somme \\n de: [faits.operateur.jours] \\n ou: [{ champ: jours, avant: "2026-01-01" }] | « avant » compare une date
            fonction: somme \\n de: [faits.operateur.jours] \\n ou: [{ champ: jours }] | n’est comparé à rien.
            fonction: somme \\n de: [faits.operateur.jours] \\n ou: [{ champ: convention, depuis: un an }] | « un an » n’est pas une durée. Écrivez par exemple 12 mois, ou 2 ans.
            fonction: nombre \\n de: [personnels] \\n ou: [{ champ: metier, egal: accueil }] | « personnels » n’a pas de champ « metier ».
            fonction: tous \\n de: [faits.operateur] | le calcul ne dit pas ce que les éléments « verifient ».
            fonction: au-moins \\n de: [faits.operateur] \\n verifient: [{ champ: convention, dit: oui }] | « combien »
            fonction: au-moins \\n de: [faits.operateur] \\n combien: 0 \\n verifient: [{ champ: convention, dit: oui }] | « combien » est un nombre entier de 1 à 10 000.
            fonction: somme \\n de: [faits.heures] \\n par: personnel | ne se dit pas de chaque personne.
            fonction: somme \\n de: [faits.budget] \\n filtre: [] | la clé « filtre » est inconnue.
            """)
    void it_is_refused(String form, String message) {
        assertThat(refusal(form.replace(" \\n ", "\n")))
                .as(form)
                .contains(message)
                .containsPattern("cahier[.]yaml:[0-9]+:[0-9]+ : ");
    }

    @Test
    void a_circle_is_told_with_its_way() {
        assertThat(refusal("fonction: somme\nde: [calculs.b]", another("b", "c"), another("c", "essai")))
                .contains("ce calcul a besoin de son propre résultat : essai → b → c → essai.");
    }

    @Test
    void what_rests_on_a_refused_one_is_not_told_too() {
        Folder folder = Folder.minimal(temporary)
                .replace(
                        "cahier.yaml",
                        "formulations:",
                        FACTS.replace("genre: montant", "genre: sous")
                                + "    fonction: nul\n    de: [faits.heures]\n"
                                + another("b", "essai")
                                + "  - { code: c, libelle: \"Autre\", fonction: somme, de: [faits.budget] }\n"
                                + "formulations:")
                .replace(
                        "essai/obligations.yaml",
                        "    - \"sites[].postes_internet\"",
                        "    - \"calculs.essai\"\n    - \"calculs.b\"\n    - \"faits.budget\"");
        assertThat(folder.refusal().diagnostics())
                .extracting(RuleIssue::message)
                .containsExactly("« sous » est inconnu.", "« nul » est inconnu.");
    }

    @Test
    void two_of_one_code_are_refused() {
        assertThat(refusal("fonction: somme\nde: [faits.budget]", another("b", "essai"), another("b", "essai")))
                .contains("l’identifiant « b » est employé deux fois.");
    }

    private static String another(String code, String of) {
        return "  - { code: " + code + ", libelle: \"Autre\", fonction: somme, de: [calculs." + of + "] }\n";
    }
}
