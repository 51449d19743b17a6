package fr.cahier.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.authoring.EditionCatalogue;
import fr.cahier.authoring.Folder;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.internal.codec.CodecDescriptions;
import fr.cahier.internal.codec.Document;
import fr.cahier.internal.codec.PublishedSchema;
import fr.cahier.internal.contract.WholeVerdict;
import fr.cahier.internal.json.SchemaJudge;
import fr.cahier.regulation.Edition;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written of an edition is what the schemas say. */
class ExplanationContractTest {

    @TempDir
    private Path outside;

    private EditionCatalogue catalogue;
    private Edition edition;

    @BeforeEach
    void load() {
        catalogue = EditionCatalogue.directory(Folder.minimal(outside).path());
        edition = catalogue.edition();
    }

    @Test
    void every_obligation_is_accepted_by_the_schema() throws IOException {
        SchemaJudge schema = new SchemaJudge(ExplanationWriter.schema());

        assertThat(edition.obligations()).isNotEmpty();
        for (String id : edition.obligations().keySet()) {
            String written = ExplanationWriter.json(
                    catalogue.explain(id, LocalDate.of(2026, 1, 1)).orElseThrow());
            assertThat(schema.objections(written)).as(id).isEmpty();
        }
    }

    @Test
    void the_list_and_the_questions_are_accepted_by_theirs() throws IOException {
        String list = ExplanationWriter.list(edition);
        String questions = ExplanationWriter.questions(edition, Doctrine.VIDE);

        assertThat(new SchemaJudge(ExplanationWriter.listSchema()).objections(list))
                .isEmpty();
        assertThat(new SchemaJudge(ExplanationWriter.questionsSchema()).objections(questions))
                .isEmpty();
        assertThat(new SchemaJudge(ExplanationWriter.schema()).objections(list)).isNotEmpty();
    }

    @Test
    void the_published_schemas_are_those_that_the_codecs_tell() {
        isCurrent(ExplanationCodec.DOCUMENT, "Explanation", ExplanationWriter.schema());
        isCurrent(ObligationsCodec.DOCUMENT, "Obligations", ExplanationWriter.listSchema());
        isCurrent(QuestionsCodec.DOCUMENT, "Open questions", ExplanationWriter.questionsSchema());
    }

    private static void isCurrent(Document<?> document, String title, String published) {
        PublishedSchema schemas = new PublishedSchema(
                "core/authoring",
                CodecDescriptions.of(WholeVerdict.class, "descriptions.properties")
                        .and(ExplanationContractTest.class, document.format().kind() + ".properties"));
        schemas.isCurrent(document, title, published);
        schemas.describesAll();
    }
}
