package fr.cahier.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.Reading;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.internal.json.BeyondTheSchema.Kind;
import fr.cahier.json.DossierReader;
import fr.cahier.json.DossierWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What holds of every file, whatever its bytes: the quick and the careful way, a stream, an array and a text say the same;
 * the JSON Schema says it too, but for a closed list; what is accepted can be written and read again.
 */
public final class ReaderAgreement {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");
    private static final SchemaJudge SCHEMA = new SchemaJudge(DossierReader.schema());

    private final ReadingLimits limits;
    private final DossierReader reader;

    public ReaderAgreement(ReadingLimits limits) {
        this.limits = limits;
        this.reader = DossierReader.with(limits);
    }

    /**
     * For a fuzzer of any kind.
     *
     * @throws AssertionError when two ways to read disagree, or something else than a refusal leaves the reader
     */
    public static void check(byte[] file) {
        new ReaderAgreement(ReadingLimits.standard()).judge(file);
    }

    /** What came of one reading: a dossier and warnings, or problems. */
    private record Told(Dossier dossier, List<InputIssue> said, int others) {

        static Told of(Supplier<Reading> reading) {
            try {
                Reading read = reading.get();
                return new Told(read.dossier(), read.warnings(), 0);
            } catch (UnreadableDossierException refusal) {
                return new Told(null, refusal.problems(), refusal.others());
            }
        }

        boolean accepts() {
            return dossier != null;
        }
    }

    /** {@return whether the file is a dossier} */
    boolean judge(byte[] file) {
        Told told = Told.of(() -> reader.read(file));
        assertThat(Told.of(() -> reader.read(new ByteArrayInputStream(file))))
                .as("a stream")
                .isEqualTo(told);
        assertIsFrench(told);
        SourceText text = text(file);
        if (text == null) {
            assertThat(told.accepts()).as("what is not UTF-8 is refused").isFalse();
            return false;
        }
        assertThat(Told.of(() -> reader.read(text.characters()))).as("a text").isEqualTo(told);
        assertWaysAgree(text, told);
        assertSchemaAgrees(text.characters(), told);
        if (told.accepts()) {
            assertIsWrittenAndRead(told.dossier());
        }
        return told.accepts();
    }

    private SourceText text(byte[] file) {
        try {
            return SourceText.of(file, limits, new Problems(limits.maxProblems()));
        } catch (UnreadableDossierException refusal) {
            return null;
        }
    }

    private void assertWaysAgree(SourceText text, Told told) {
        Object quick = JsonRecord.quick(DossierSchema.dossier(), text, limits);
        Told careful = Told.of(() -> {
            JsonRecord read =
                    JsonRecord.careful(DossierSchema.dossier(), text, limits, new Problems(limits.maxProblems()));
            return new Reading((Dossier) read.value(), read.warnings());
        });
        assertThat(careful).as("the careful way").isEqualTo(told);
        boolean nothingToTell = careful.accepts() && careful.said().isEmpty();
        assertThat(quick).as("the quick way").isEqualTo(nothingToTell ? careful.dossier() : null);
    }

    private void assertSchemaAgrees(String json, Told told) {
        try {
            JsonNode tree = SchemaJudge.tree(json);
            boolean accepts = SCHEMA.accepts(tree);
            Set<Kind> beyond = accepts ? BeyondTheSchema.in(tree, limits) : EnumSet.noneOf(Kind.class);
            beyond.addAll(accepts ? Tokens.beyondTheSchema(json, limits) : Set.of());
            assertThat(told.accepts())
                    .as(
                            "the schema %s; beyond it: %s; the reader: %s",
                            accepts ? "accepts" : "refuses", beyond, told.said())
                    .isEqualTo(accepts && beyond.isEmpty());
        } catch (IOException malformed) {
            assertThat(told.accepts()).as("what is no JSON is refused").isFalse();
        }
    }

    private void assertIsWrittenAndRead(Dossier dossier) {
        assertThat(Told.of(() -> reader.read(DossierWriter.canonical(dossier))).dossier())
                .as("what is written, read again")
                .isEqualTo(dossier);
        assertThat(Told.of(() -> reader.read(DossierWriter.pretty(dossier))).dossier())
                .isEqualTo(dossier);
    }

    private void assertIsFrench(Told told) {
        assertThat(told.said().size()).isLessThanOrEqualTo(limits.maxProblems() + 1);
        assertThat(told.accepts() || !told.said().isEmpty()).isTrue();
        for (InputIssue problem : told.said()) {
            assertThat(problem.message()).hasSizeLessThan(3_000).matches("(?s).*[.?]");
            assertThat(UNSEEN.matcher(problem.message() + problem.pointer()).find())
                    .as(problem.message())
                    .isFalse();
            if (!problem.message().contains("maxBytes")) {
                assertThat(problem.line()).as("line of %s", problem.message()).isPositive();
                assertThat(problem.column()).isPositive();
            }
        }
    }
}
