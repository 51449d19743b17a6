package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.authoring.Folder;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Site;
import fr.cahier.oscal.OscalVerdict;
import fr.cahier.oscal.OscalWriter;
import fr.cahier.plan.CompletionRequest;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Planner;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Verdict;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is written of a verdict names the authority of its edition, and the sentence agrees with it. */
class AuthorityNamedTest {

    private static final Dossier REFUSING = Dossier.builder()
            .sites(List.of(Site.builder().id("S1").recoitPublic(true).build()))
            .engagements(Map.of("ESS-01", Reponse.NON))
            .build();

    private static final Dossier SILENT =
            REFUSING.toBuilder().engagements(Map.of()).build();

    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource({
        "le Département, masculin, seul le Département se prononce, le Département se prononce",
        "l’Agence, feminin, seule l’Agence se prononce, l’Agence se prononce",
        "les ministres, masculin, seuls les ministres se prononcent, les ministres se prononcent"
    })
    void every_document_says_that_the_authority_decides(String name, String gender, String alone, String decides) {
        SoftAssertions softly = new SoftAssertions();
        documents(naming(name, gender)).forEach((document, text) -> softly.assertThat(text)
                .as(document)
                .contains(document.startsWith("lettre") ? decides : alone)
                .doesNotContain("la Région"));
        softly.assertAll();
    }

    @ParameterizedTest
    @CsvSource({
        "le Département, masculin, Si le Département fait sienne, Ce qui reste au Département, et peut s’en écarter",
        "l’Agence, feminin, Si l’Agence fait sienne, Ce qui reste à l’Agence, et peut s’en écarter",
        "les ministres, masculin, Si les ministres font leur, Ce qui reste aux ministres, et peuvent s’en écarter"
    })
    void the_letter_of_grounds_agrees_with_the_authority(
            String name, String gender, String makesItsOwn, String left, String departs) {
        assertThat(documents(naming(name, gender)).get("lettre motifs")).contains(makesItsOwn, left, departs);
    }

    @Test
    void an_edition_that_names_no_authority_says_the_competent_one() {
        documents(Folder.minimal(temporary))
                .forEach((document, text) ->
                        assertThat(text).as(document).contains("l’autorité compétente se prononce"));
    }

    private Folder naming(String name, String gender) {
        return Folder.minimal(temporary)
                .replace(
                        "cahier.yaml",
                        "texte:\n",
                        "autorite: { nom: \"" + name + "\", genre: " + gender + " }\ntexte:\n");
    }

    private static Map<String, String> documents(Folder folder) {
        Evaluator evaluator = Evaluator.of(EditionFolder.load(folder.path()));
        Edition edition = evaluator.edition(REFUSING);
        Verdict verdict = evaluator.evaluate(REFUSING);
        Plan plan = Planner.of(evaluator).plan(SILENT);
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("avis", TextReport.of(verdict));
        documents.put("page", HtmlReport.of(verdict));
        documents.put("plan", PlanReport.of(plan));
        documents.put("visite", VisitSheet.of(verdict));
        documents.put("oscal", OscalWriter.files(verdict, edition).get(OscalVerdict.RESULTS));
        for (Letter.Kind kind : Letter.Kind.values()) {
            Letter letter = kind.isRequest()
                    ? Letter.of(
                            kind,
                            CompletionRequest.of(evaluator, SILENT),
                            edition,
                            LetterDetails.NONE,
                            Templates.shipped())
                    : Letter.of(kind, verdict, edition, Templates.shipped());
            if (letter.notDue().isEmpty()) {
                documents.put("lettre " + kind.word(), letter.text());
            }
        }
        documents.replaceAll((document, text) -> text.replaceAll("\\s+", " "));
        return documents;
    }
}
