package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.authoring.Folder;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.plan.Change;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Planner;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a request for completion says of a text that is wanting. */
class DemandTest {

    private static final Dossier DOSSIER = Dossier.builder()
            .sites(List.of(Site.builder().id("S1").recoitPublic(true).build()))
            .build();

    @TempDir
    Path temporary;

    @Test
    void no_example_is_given_of_words_that_only_the_applicant_can_find() {
        Folder folder = edition("nom != null, $constate : nom");
        assertPoints(folder).noneMatch(point -> point.startsWith("Par exemple"));
    }

    @Test
    void words_that_the_text_requires_are_told_even_where_they_read_as_if_none_had_been_found() {
        Folder folder = edition("nom == $requis, $constate : nom")
                .replace("cahier.yaml", "nombre: 2", "texte: \"texte à fournir\"")
                .replace("essai/regles.drl", "$requis : nombre", "$requis : texte");
        assertPoints(folder).contains("Par exemple : texte à fournir.");
    }

    private Folder edition(String condition) {
        return Folder.minimal(temporary)
                .replace("essai/obligations.yaml", "sites[].postes_internet", "sites[].nom")
                .replace("essai/regles.drl", "postesInternet >= $requis, $constate : postesInternet", condition);
    }

    private static ListAssert<String> assertPoints(Folder folder) {
        Plan plan = Planner.of(Evaluator.of(EditionFolder.load(folder.path()))).plan(DOSSIER);
        assertThat(plan.changes()).extracting(Change::pointer).containsExactly("/sites/0/nom");
        Change change = plan.changes().get(0);
        Object points = new Demand(plan, new Facts(plan.verdict()))
                .of(change, plan.answered(change))
                .get("points");
        return assertThat(((List<?>) points).stream().map(String::valueOf).toList());
    }
}
