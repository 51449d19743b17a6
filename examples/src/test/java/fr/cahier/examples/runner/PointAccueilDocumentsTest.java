package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What officers read of the fictitious label: facts of each kind go by their labels, with their units. */
class PointAccueilDocumentsTest {

    private static final String EDITION = "cahiers/point-accueil";
    private static final String INCOMPLETE = "cahiers/point-accueil-incomplet.json";

    private static String told(String... command) {
        Run run = Run.cahier(command);
        if (command[0].equals("courrier")) {
            assertThat(run.err()).contains("à remplir dans cette lettre");
        } else {
            assertThat(run.err()).isEmpty();
        }
        return run.out()
                .lines()
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }

    @Test
    void a_plan_asks_for_a_fact_of_each_kind_and_makes_none_up() {
        assertThat(told("plan", INCOMPLETE, "--regles", EDITION))
                .contains("Indiquez : combien d’heures par semaine déclarez-vous ouvrir au public ?")
                .contains("Indiquez, pour « logement » : combien de jours par semaine l’opérateur est-il présent ?")
                .contains(
                        "Indiquez, pour « logement » : quel jour la convention avec l’opérateur a-t-elle été signée ?")
                .contains("Indiquez : avez-vous un bureau fermé pour les entretiens ?")
                .contains("Indiquez : êtes-vous propriétaires ou locataires du lieu, ou vous est-il prêté ?")
                .contains("Indiquez : où le règlement d’accueil est-il affiché ?")
                .contains("Indiquez : budget annuel de l’accueil — combien (un montant d’au moins 0, en euros) ?")
                .contains("Indiquez : premier jour d’ouverture au public — quel jour ?")
                .contains("Indiquez : visite de préparation — quel jour, et à quelle heure ?")
                .contains("Indiquez, pour le professionnel P3 (chargé d’accueil), pour « formation » : quel a été")
                .doesNotContain("CE À QUOI RIEN NE REMÉDIE", "texte à fournir", "18 000", "12 mars");
    }

    @Test
    void the_letter_asks_for_a_fact_of_each_kind_and_proposes_nothing() {
        assertThat(told("courrier", "complements", INCOMPLETE, "--regles", EDITION))
                .contains("Combien d’heures par semaine déclarez-vous ouvrir au public ?")
                .contains("Quel jour la convention avec l’opérateur a-t-elle été signée ? (logement)")
                .contains("Avez-vous un bureau fermé pour les entretiens ?")
                .contains("Êtes-vous propriétaires ou locataires du lieu, ou vous est-il prêté ?")
                .contains("Budget annuel de l’accueil — combien (un montant d’au moins 0, en euros) ?")
                .contains("Visite de préparation — quel jour, et à quelle heure ?")
                .contains(
                        "Pour le professionnel P3 (chargé d’accueil) : quel a été le dernier jour de sa formation à l’accueil ?")
                .doesNotContain("Par exemple", "texte à fournir", "LIE-01");
    }

    @Test
    void an_empty_dossier_is_asked_for_everything_that_is_counted(@TempDir Path temporary) throws IOException {
        Path empty = Files.writeString(temporary.resolve("vide.json"), "{}");
        assertThat(told("plan", empty.toString(), "--regles", EDITION))
                .contains("Indiquez : 2 « Opérateur » au moins, avec à chaque fois : nom, date de la convention")
                .contains("1 « Formation à l’accueil » au moins, avec à chaque fois : intitulé")
                .doesNotContain("CE À QUOI RIEN NE REMÉDIE");
    }

    @Test
    void who_says_that_there_is_none_is_asked_for_all_that_is_wanted(@TempDir Path temporary) throws IOException {
        String rows = Files.readString(Path.of(INCOMPLETE)).replaceAll("\\{[^{}]*\"operateur[^{}]*},?\\s*", "");
        Path none = Files.writeString(
                temporary.resolve("aucun.json"),
                rows.replaceFirst("\"faits\"\\s*:\\s*\\[", "\"faits\": [{\"cle\": \"operateur\", \"vrai\": false},"));
        assertThat(told("plan", none.toString(), "--regles", EDITION))
                .contains("2 « Opérateur » au moins, avec à chaque fois : nom, date de la convention")
                .doesNotContain("pour « 1 »");
        assertThat(told("evaluer", none.toString(), "--regles", EDITION))
                .contains("Fait : Calcul « Opérateurs présents » : 0 opérateur Fait : Opérateur : non");
    }

    @Test
    void a_letter_of_reasons_names_what_was_read_alone(@TempDir Path temporary) throws IOException {
        String complete = Files.readString(Path.of("cahiers/point-accueil-complet.json"));
        Path poor = Files.writeString(temporary.resolve("dossier.json"), complete.replace("27000", "9000"));
        assertThat(told("courrier", "motifs", poor.toString(), "--regles", EDITION))
                .contains("Application du texte à ces faits. 5 % du budget va à l’accueil, pour 10 % requis.")
                .contains(
                        "– Calcul « Part du budget consacrée à l’accueil » : 5 %",
                        "– Budget annuel de l’accueil, en euros : 9 000",
                        "– Budget annuel de la structure, en euros : 180 000")
                .doesNotContain("Opérateur", "Formation", "Créneau");
    }

    @Test
    void no_change_of_a_rule_or_a_computation_goes_unnoticed() {
        Run run = Run.cahier("tester", EDITION, "--mutations");
        assertThat(run.out()).contains(", 0 non vu, ");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_rule_that_compares_with_a_computation_names_it() {
        assertThat(told("expliquer", "HEU-01", "--regles", EDITION))
                .contains(
                        "« Heures d’ouverture déclarées par semaine » dépasse le calcul « Heures d’ouverture par semaine »,"
                                + " compté au plus haut.")
                .doesNotContain("repère");
    }

    @Test
    void a_document_says_who_decides_and_what_is_granted() {
        for (List<String> command : List.of(List.of("evaluer"), List.of("courrier", "complements"), List.of("plan"))) {
            String[] words = Stream.concat(command.stream(), Stream.of(INCOMPLETE, "--regles", EDITION))
                    .toArray(String[]::new);
            assertThat(told(words)).contains("le Comité fictif").doesNotContainPattern("(?i)spro|normand|région");
        }
    }
}
