package fr.cahier.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.internal.json.BeyondTheSchema;
import fr.cahier.internal.json.ByteMutations;
import fr.cahier.internal.json.JsonMutations;
import fr.cahier.internal.json.JsonPiece;
import fr.cahier.internal.json.JsonRecord;
import fr.cahier.internal.json.Problems;
import fr.cahier.internal.json.RandomDossiers;
import fr.cahier.internal.json.SchemaJudge;
import fr.cahier.internal.json.SourceText;
import fr.cahier.internal.json.Tokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Damaged and odd officers' sheets from a fixed seed: both ways to read, the schema and the writer say the same. */
class InstructionFuzzTest {

    private static final ReadingLimits LIMITS = ReadingLimits.standard();
    private static final SchemaJudge SCHEMA = new SchemaJudge(InstructionReader.schema());

    @Test
    void of_two_thousand_damaged_sheets_every_way_to_read_says_the_same() {
        int accepted = 0;
        for (int number = 0; number < 2_000; number++) {
            byte[] file = file(new Random(7_000_003L + number));
            try {
                accepted += judge(file) ? 1 : 0;
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError(number + ": " + new String(file, StandardCharsets.UTF_8), failure);
            }
        }
        assertThat(accepted).isBetween(200, 1_800);
    }

    private static byte[] file(Random random) {
        JsonPiece piece = new RandomDossiers(random, InstructionSchema.SHAPE).next();
        for (int i = random.nextInt(3); i > 0; i--) {
            new JsonMutations(random).apply(piece);
        }
        byte[] file = piece.written().getBytes(StandardCharsets.UTF_8);
        return random.nextInt(4) == 0 ? new ByteMutations(random).apply(file) : file;
    }

    private static boolean judge(byte[] file) {
        SourceText text;
        try {
            text = SourceText.of(file, LIMITS, problems());
        } catch (UnreadableDossierException notUtf8) {
            return false;
        }
        Instruction read = read(text.characters());
        assertThat(careful(text)).as("the careful way").isEqualTo(read);
        assertThat(JsonRecord.quick(InstructionSchema.SHAPE, text, LIMITS))
                .as("the quick way")
                .isEqualTo(read);
        assertThat(schemaAccepts(text.characters())).as("the schema").isEqualTo(read != null);
        if (read != null) {
            assertThat(read(InstructionReader.written(read)))
                    .as("what is written, read again")
                    .isEqualTo(read);
        }
        return read != null;
    }

    private static @Nullable Instruction read(String text) {
        try {
            return InstructionReader.read(text);
        } catch (UnreadableInstructionException refused) {
            return null;
        }
    }

    private static @Nullable Object careful(SourceText text) {
        try {
            return JsonRecord.careful(InstructionSchema.SHAPE, text, LIMITS, problems())
                    .value();
        } catch (UnreadableDossierException refused) {
            return null;
        }
    }

    private static boolean schemaAccepts(String json) {
        try {
            JsonNode tree = SchemaJudge.tree(json);
            return SCHEMA.accepts(tree)
                    && BeyondTheSchema.in(InstructionSchema.SHAPE, tree, LIMITS).isEmpty()
                    && Tokens.beyondTheSchema(json, LIMITS).isEmpty();
        } catch (IOException malformed) {
            return false;
        }
    }

    private static Problems problems() {
        return new Problems(LIMITS.maxProblems());
    }
}
