package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.authoring.Folder;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Personnel;
import fr.cahier.plan.CompletionRequest;
import fr.cahier.plan.Planner;
import fr.cahier.report.Letter.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter asks for a declared fact of whom it concerns, and for a record once, with what is read of it. */
class DeclaredQuestionsTest {

    private static final String DECLARED = """
            faits:
              - { cle: salarie, libelle: "Salarié", question: "Cette personne est-elle salariée ?", genre: oui-non, sujet: personnel }
              - { cle: assurance, libelle: "Fin de l’assurance", question: "Quel jour l’assurance prend-elle fin ?", genre: date, sujet: site }
              - { cle: tarifs, libelle: "Affichage", question: "Affichez-vous vos tarifs ?", genre: oui-non }
              - { cle: horaires, libelle: "Affichage", question: "Affichez-vous vos horaires ?", genre: oui-non }
              - cle: velo
                libelle: "Vélo"
                champs:
                  - { cle: marque, libelle: "marque", genre: texte }
                  - { cle: entree, libelle: "jour d’entrée", genre: date }
                  - { cle: sortie, libelle: "jour de sortie", genre: date }
                  - { cle: sort, libelle: "sort", genre: choix, valeurs: [donné, vendu] }
            calculs:
              - { code: salaries, libelle: "Salariés", fonction: nombre, de: [faits.salarie], ou: [{ champ: valeur, egal: oui }], unite: salariés }
              - { code: jours, libelle: "Jours", fonction: jours-entre, du: faits.velo.entree, au: faits.velo.sortie, pour-chaque: faits.velo }
              - { code: longue, libelle: "Réparation la plus longue", fonction: maximum, de: [calculs.jours] }
              - { code: velos, libelle: "Vélos", fonction: nombre, de: [faits.velo], unite: vélos }
              - { code: donnes, libelle: "Vélos donnés", fonction: nombre, de: [faits.velo], ou: [{ champ: sort, egal: donné }], unite: vélos }
              - { code: part, libelle: "Part des vélos donnés", fonction: part, de: [calculs.donnes], sur: [calculs.velos] }
            formulations:""";

    @TempDir
    Path temporary;

    private ExecutableEdition edition;

    @BeforeEach
    void an_edition_that_counts_persons_and_records() {
        Folder folder = Folder.minimal(temporary).replace("cahier.yaml", "formulations:", DECLARED);
        String obligations = folder.text("essai/obligations.yaml");
        folder.write(
                        "essai/obligations.yaml",
                        obligations.substring(0, obligations.indexOf("- id: ESS-01"))
                                + obligation("ESS-01", "calculs.salaries", "")
                                + obligation("ESS-02", "calculs.longue", "")
                                + obligation("ESS-03", "faits.horaires", "")
                                + obligation("ESS-04", "faits.assurance", "  sujet: site\n")
                                + obligation("ESS-05", "calculs.part", ""))
                .write(
                        "essai/regles.drl",
                        rule("ESS-01", "Calcul( code == \"salaries\", auMoins >= $requis )")
                                + rule("ESS-02", "Calcul( code == \"longue\", auPlus <= $requis )")
                                + rule("ESS-03", "Fait( cle == \"horaires\", vrai == true )")
                                + rule("ESS-04", "Fait( cle == \"assurance\", $site : siteId, date != null )")
                                + rule("ESS-05", "Calcul( code == \"part\", auMoins >= $requis )"))
                .replace("passages.yaml", "[ESS-01]", "[ESS-01, ESS-02, ESS-03, ESS-04, ESS-05]");
        edition = EditionFolder.load(folder.path());
    }

    private static String obligation(String id, String reads, String subject) {
        return """

                - id: %s
                  titre: "Titre %s"
                  rubrique: "Essai"
                  lignes: "2"
                %s  verification: [faits]
                  faits: ["%s"]
                  exigence: "faire %s"
                  remede: "Dites-le."
                """.formatted(id, id, subject, reads, id);
    }

    private static String rule(String id, String condition) {
        return """
                rule "%s"
                  @obligation( "%s" ) @conclut( "satisfaite" )
                when
                  Seuil( code == "postes", $requis : nombre )
                  %s
                then
                end

                """.formatted(id, id, condition);
    }

    private String asked(Dossier dossier) {
        Evaluator evaluator = Evaluator.of(edition);
        return Letter.of(
                        Kind.COMPLEMENTS,
                        CompletionRequest.of(evaluator, dossier),
                        edition.edition(),
                        LetterDetails.NONE,
                        Templates.shipped())
                .text()
                .replaceAll("[\\s\u00A0\u202F]+", " ");
    }

    private static Dossier saying(Fait... facts) {
        List<Fait> all = new ArrayList<>(Arrays.asList(facts));
        return Dossier.builder()
                .personnels(List.of(
                        Personnel.builder().id("P1").build(),
                        Personnel.builder().id("P2").build()))
                .faits(all)
                .build();
    }

    private static Fait fact(String key) {
        return Fait.builder().cle(key).vrai(false).build();
    }

    @Test
    void a_fact_is_asked_of_each_person_who_lacks_it() {
        assertThat(asked(saying(fact("tarifs"))))
                .contains("Pour chaque professionnel (P1 ; P2) : cette personne est-elle salariée ?");
        assertThat(asked(saying(Fait.builder()
                        .cle("salarie")
                        .personnelId("P1")
                        .vrai(true)
                        .build())))
                .contains("Pour le professionnel P2 : cette personne est-elle salariée ?");
    }

    @Test
    void a_fact_of_each_site_is_not_asked_before_there_is_a_site() {
        assertThat(asked(saying(fact("tarifs"))))
                .contains("our chaque site que vous indiquez : quel jour l’assurance prend-elle fin ?")
                .doesNotContain("– Quel jour l’assurance");
    }

    @Test
    void of_two_facts_with_one_label_the_one_that_is_read_is_asked_for() {
        assertThat(asked(saying(fact("tarifs"))))
                .contains("Affichez-vous vos horaires ?")
                .doesNotContain("Affichez-vous vos tarifs ?");
    }

    @Test
    void a_record_is_asked_for_once_with_the_fields_that_are_read() {
        assertThat(asked(saying(fact("tarifs"))))
                .contains("Pour chaque « Vélo », s’il y en a, indiquez : "
                        + "– Jour d’entrée — quel jour ? – Jour de sortie — quel jour ? "
                        + "– Sort — laquelle de ces réponses : donné, vendu ?")
                .doesNotContain("marque");
    }

    @Test
    void a_plan_asks_for_a_record_at_once_and_for_both_of_two_dates() {
        String none = planned(saying(fact("tarifs")));
        assertThat(none).containsOnlyOnce("« Vélo »").contains("1 « Vélo » au moins, avec à chaque fois : ");
        assertThat(none.substring(none.indexOf("« Vélo »"), none.indexOf("En substance", none.indexOf("« Vélo »"))))
                .contains("jour d’entrée", "jour de sortie", "sort");
        assertThat(planned(saying(Fait.builder()
                        .cle("velo.sort")
                        .element("3")
                        .texte("donné")
                        .build())))
                .contains(
                        "pour « 3 » : vélo : jour de sortie — quel jour ?",
                        "pour « 3 » : vélo : jour d’entrée — quel jour ?")
                .doesNotContain("ESS-02 Titre ESS-02");
    }

    private String planned(Dossier dossier) {
        return PlanReport.of(Planner.of(Evaluator.of(edition)).plan(dossier)).replaceAll("[\\s\u00A0\u202F]+", " ");
    }

    @Test
    void a_record_of_which_there_is_none_is_to_be_cleared_up() {
        assertThat(asked(saying(fact("velo")))).contains("faire ESS-05. Qu’en est-il ?", "Vélo : non");
    }
}
