package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.authoring.Folder;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.json.VerdictWriter;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Planner;
import fr.cahier.regulation.Edition;
import fr.cahier.report.Letter.Kind;
import fr.cahier.verdict.Conclusion;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads a page reads what was computed by its label, with what it was computed from. */
class ComputedPagesTest {

    private static final String NAME = "Budget de l’accueil";

    @TempDir
    Path temporary;

    private Evaluator evaluator;
    private Edition edition;

    @BeforeEach
    void an_edition_that_adds_two_budgets() {
        Folder folder = Folder.minimal(temporary)
                .replace("cahier.yaml", "formulations:", """
                        faits:
                          - { cle: budget-ville, libelle: "Part de la ville", genre: montant, unite: euros, au-moins: 0 }
                          - { cle: budget-etat, libelle: "Part de l’État", genre: montant, unite: euros, au-moins: 0 }
                        calculs:
                          - code: budget
                            libelle: "Budget de l’accueil"
                            fonction: somme
                            de: [faits.budget-ville, faits.budget-etat]
                        formulations:""")
                .replace("cahier.yaml", "nombre: 2", "nombre: 1000")
                .replace("essai/obligations.yaml", "  sujet: site\n", "")
                .replace("essai/obligations.yaml", "sites[].postes_internet", "calculs.budget")
                .replace(
                        "essai/obligations.yaml",
                        "  verification: [faits]",
                        "  remede: \"Dites-le.\"\n  verification: [faits]")
                .replace(
                        "essai/obligations.yaml",
                        "    satisfaite:",
                        "    manquement: \"{Sujet} dispose de {constate} euros, pour {requis} requis.\"\n    satisfaite:")
                .write("essai/regles.drl", """
                        rule "ESS-01 assez"
                          @obligation( "ESS-01" ) @conclut( "satisfaite" )
                        when
                          Seuil( code == "postes", $requis : nombre )
                          Calcul( code == "budget", auMoins >= $requis, $constate : auMoins )
                        then
                        end

                        rule "ESS-01 trop peu"
                          @obligation( "ESS-01" ) @conclut( "manquement" )
                        when
                          Seuil( code == "postes", $requis : nombre )
                          Calcul( code == "budget", auPlus < $requis, $constate : auPlus )
                        then
                        end
                        """);
        ExecutableEdition loaded = EditionFolder.load(folder.path());
        edition = loaded.edition();
        evaluator = Evaluator.of(loaded);
    }

    private static Dossier saying(int town, @Nullable Integer state) {
        List<Fait> facts = new ArrayList<>(List.of(amount("budget-ville", town)));
        if (state != null) {
            facts.add(amount("budget-etat", state));
        }
        return Dossier.builder().faits(facts).build();
    }

    private static Fait amount(String key, int amount) {
        return Fait.builder().cle(key).nombre(BigDecimal.valueOf(amount)).build();
    }

    private static String flat(String page) {
        return page.replaceAll("[\\s\u00A0\u202F]+", " ");
    }

    @Test
    void a_report_tells_the_result_and_its_inputs() {
        assertThat(flat(TextReport.of(evaluator.evaluate(saying(400, 500)))))
                .contains(
                        "Fait : Calcul « " + NAME + " » : 900 euros",
                        "Fait : Part de la ville, en euros : 400",
                        "Fait : Part de l’État, en euros : 500");
        assertThat(flat(TextReport.of(evaluator.evaluate(saying(400, null)))))
                .contains(
                        "Fait : Calcul « " + NAME + " » : au moins 400 euros ; 1 valeur non dite",
                        "Où : Part de l’État ; attendu");
        assertThat(VerdictWriter.json(evaluator.evaluate(saying(400, 500))))
                .contains("\"label\" : \"" + NAME + "\"", "\"atLeast\" : 900");
    }

    @Test
    void the_letter_of_reasons_tells_them() {
        assertThat(flat(Letter.of(Kind.MOTIFS, evaluator.evaluate(saying(400, 500)), edition, Templates.shipped())
                        .text()))
                .contains("Calcul « " + NAME + " » : 900 euros", "Part de la ville, en euros : 400");
    }

    @Test
    void a_plan_raises_one_of_its_inputs_as_little_as_it_takes() {
        Plan plan = Planner.of(evaluator).plan(saying(400, 500));
        assertThat(plan.changes()).singleElement().satisfies(change -> assertThat(change.pointer())
                .isEqualTo("/faits/0/nombre"));
        assertThat(plan.applied().faits().get(0).nombre()).isEqualTo(new BigDecimal("500"));
        assertThat(flat(PlanReport.of(plan))).contains("Part de la ville", "500");
    }

    @Test
    void a_plan_states_the_input_that_is_not_said() {
        Plan plan = Planner.of(evaluator).plan(saying(400, null));
        assertThat(evaluator.evaluate(plan.applied()).conclusion()).isEqualTo(Conclusion.COMPLIANT);
        assertThat(flat(PlanReport.of(plan)))
                .contains("part de l’État — combien")
                .doesNotContain("600");
    }
}
