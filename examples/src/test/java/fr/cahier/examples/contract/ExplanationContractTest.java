package fr.cahier.examples.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.authoring.DoctrineFile;
import fr.cahier.authoring.EditionCatalogue;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.explanation.ExplanationWriter;
import fr.cahier.internal.json.SchemaJudge;
import fr.cahier.regulation.Edition;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written of any obligation, and of what an edition leaves open, is what the schemas say. */
class ExplanationContractTest {

    private static final SchemaJudge EXPLANATION = new SchemaJudge(ExplanationWriter.schema());
    private static final SchemaJudge OBLIGATIONS = new SchemaJudge(ExplanationWriter.listSchema());
    private static final SchemaJudge QUESTIONS = new SchemaJudge(ExplanationWriter.questionsSchema());

    static List<EditionCatalogue> catalogues() {
        return List.of(
                EditionCatalogue.shipped("spro-conseil/2020"),
                EditionCatalogue.directory(Path.of("cahiers/point-accueil")));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void every_obligation_the_list_and_the_questions_follow_their_schemas(EditionCatalogue catalogue)
            throws IOException {
        Edition edition = catalogue.edition();

        assertThat(edition.obligations()).isNotEmpty();
        for (String id : edition.obligations().keySet()) {
            String written = ExplanationWriter.json(
                    catalogue.explain(id, LocalDate.of(2020, 9, 1)).orElseThrow());
            assertThat(EXPLANATION.objections(written)).as(id).isEmpty();
        }
        assertThat(OBLIGATIONS.objections(ExplanationWriter.list(edition))).isEmpty();
        assertThat(QUESTIONS.objections(ExplanationWriter.questions(edition, Doctrine.VIDE)))
                .isEmpty();
    }

    @Test
    void so_do_the_questions_that_an_office_settled() throws IOException {
        Edition edition = Corpus.SHIPPED.edition();
        Doctrine doctrine = DoctrineFile.read(Path.of("doctrine.yaml")).fitting(edition);

        String written = ExplanationWriter.questions(edition, doctrine);

        assertThat(written).contains("positions", "headings");
        assertThat(QUESTIONS.objections(written)).isEmpty();
    }
}
