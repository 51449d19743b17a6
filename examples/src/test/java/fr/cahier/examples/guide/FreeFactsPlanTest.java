package fr.cahier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.json.DossierReader;
import fr.cahier.plan.Change;
import fr.cahier.plan.Edit;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Planner;
import fr.cahier.report.PlanReport;
import fr.cahier.verdict.Conclusion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan under the edition that the fourth walk-through makes: each site has to state a free fact. */
class FreeFactsPlanTest {

    private static Evaluator evaluator;

    @BeforeAll
    static void the_guide_is_followed(@TempDir Path beside) throws IOException {
        String section = Arrays.stream(
                        Files.readString(Path.of("../rules/README.md")).split("(?m)^(?=##)"))
                .filter(part -> part.startsWith("### 4. "))
                .findFirst()
                .orElseThrow();
        Reader reader = new Reader(beside);
        Step.of(section).stream().filter(FreeFactsPlanTest::isMade).forEach(reader::follow);
        evaluator = Evaluator.of(EditionFolder.load(beside.resolve("mes-places")));
    }

    private static boolean isMade(Step step) {
        return !(step instanceof Step.Type type) || type.commands().get(0).startsWith("cp ");
    }

    @Test
    void each_site_that_says_nothing_is_asked_for_the_fact() {
        Plan plan = proven(receivingEverywhere(sample("14-reponses-laissees-en-blanc")));

        assertThat(plan.changes())
                .filteredOn(change -> change.pointer().equals("/faits"))
                .extracting(change -> change.edits().get(0).value())
                .containsExactlyInAnyOrder(places("S1", 2), places("S2", 2));
        assertThat(PlanReport.of(plan).replaceAll("[\\s\u00A0]+", " "))
                .contains("Indiquez, pour le site « Maison de Vire » : places assises pour l’attente — combien");
    }

    @Test
    void a_site_that_says_too_little_is_told_what_is_wanting() {
        Plan plan = proven(sample("01-structure-locale-complete").toBuilder()
                .faits(List.of(places("S1", 1)))
                .build());

        assertThat(plan.changes()).singleElement().satisfies(change -> {
            assertThat(change.pointer()).isEqualTo("/faits/0/nombre");
            assertThat(change.edits()).containsExactly(new Edit(Edit.Kind.SET, "/faits/0/nombre", new BigDecimal(2)));
            assertThat(change.gap()).isEqualByComparingTo(BigDecimal.ONE);
        });
    }

    private static Dossier receivingEverywhere(Dossier dossier) {
        return dossier.toBuilder()
                .sites(dossier.sites().stream()
                        .map(site -> site.toBuilder().recoitPublic(true).build())
                        .toList())
                .build();
    }

    private static Fait places(String site, int number) {
        return Fait.builder()
                .cle("places-assises")
                .siteId(site)
                .nombre(new BigDecimal(number))
                .build();
    }

    private static Dossier sample(String name) {
        return DossierReader.standard()
                .read(Path.of("dossiers", name + ".json"))
                .dossier();
    }

    /** {@return the plan, which is enough, and of which no change can be left out} */
    private static Plan proven(Dossier dossier) {
        Plan plan = Planner.of(evaluator).plan(dossier);
        assertThat(plan.obstacles()).isEmpty();
        assertThat(evaluator.evaluate(plan.applied()).conclusion()).isEqualTo(Conclusion.COMPLIANT);
        for (Change change : plan.changes()) {
            List<Change> others = new ArrayList<>(plan.changes());
            others.remove(change);
            assertThat(evaluator.evaluate(plan.applied(others)).conclusion())
                    .as("without %s", change)
                    .isNotEqualTo(Conclusion.COMPLIANT);
        }
        return plan;
    }
}
