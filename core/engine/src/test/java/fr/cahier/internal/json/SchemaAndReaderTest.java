package fr.cahier.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.json.DossierReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A real validator and the reader judge the same files. */
class SchemaAndReaderTest {

    private static final SchemaJudge SCHEMA = new SchemaJudge(DossierReader.schema());

    static final List<String> ACCEPTED = Corpus.ACCEPTED;
    static final List<String> REFUSED = Corpus.REFUSED;
    static final List<String> REFUSED_BY_THE_READER_ALONE = Corpus.REFUSED_BY_THE_READER_ALONE;

    @ParameterizedTest
    @FieldSource("ACCEPTED")
    void both_accept(String json) {
        assertThat(schemaAccepts(json)).as("schema").isTrue();
        assertThat(readerAccepts(json)).as("reader").isTrue();
    }

    @ParameterizedTest
    @FieldSource("REFUSED")
    void both_refuse(String json) {
        assertThat(schemaAccepts(json)).as("schema").isFalse();
        assertThat(readerAccepts(json)).as("reader").isFalse();
    }

    @ParameterizedTest
    @FieldSource("REFUSED_BY_THE_READER_ALONE")
    void what_no_schema_can_say_is_refused_by_the_reader(String json) {
        assertThat(schemaAccepts(json)).as("schema").isTrue();
        assertThat(readerAccepts(json)).as("reader").isFalse();
    }

    static Stream<String> paths() {
        return FactPath.known().stream().filter(path -> !isReference(path));
    }

    private static boolean isReference(String path) {
        return FactPath.of(path).schema() instanceof Scalar.Text text && text.refersTo() != null;
    }

    @ParameterizedTest
    @MethodSource("paths")
    void both_say_the_same_of_every_value_at_every_place(String path) {
        for (String value : Corpus.VALUES) {
            String json = documentWith(path, value);
            assertThat(readerAccepts(json))
                    .as("reader, as the schema, of %s", json)
                    .isEqualTo(schemaAccepts(json));
        }
    }

    /** A dossier that says only {@code value}, at {@code path}. */
    private static String documentWith(String path, String value) {
        List<String> names = Arrays.asList(path.split("\\."));
        String json = value;
        for (int i = names.size() - 1; i >= 0; i--) {
            String name = names.get(i);
            boolean list = name.endsWith("[]");
            String key = list ? name.substring(0, name.length() - 2) : name;
            json = "{\"" + key + "\":" + (list ? "[" + json + "]" : json) + "}";
        }
        return json;
    }

    private static boolean schemaAccepts(String json) {
        try {
            return SCHEMA.accepts(SchemaJudge.tree(json));
        } catch (IOException e) {
            throw new IllegalArgumentException("This file of the corpus is no JSON: " + json, e);
        }
    }

    private static boolean readerAccepts(String json) {
        try {
            DossierReader.standard().read(json);
            return true;
        } catch (UnreadableDossierException e) {
            return false;
        }
    }
}
