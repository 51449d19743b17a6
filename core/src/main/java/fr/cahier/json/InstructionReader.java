package fr.cahier.json;

import fr.cahier.dossier.Limits;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.dossier.model.DossierModel;
import fr.cahier.dossier.model.Group;
import fr.cahier.instruction.Instruction;
import fr.cahier.instruction.UnreadableInstructionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads an instruction from JSON, as dossiers are read: the whole of it, or nothing and every reason why.
 *
 * <p>Immutable and thread-safe.
 */
public final class InstructionReader {

    static final Group SHAPE = DossierModel.of(Instruction.class);

    private InstructionReader() {}

    /** {@return the JSON Schema (2020-12) of an instruction; what no schema can say is told when it is applied} */
    public static String schema() {
        return InstructionSchema.shipped();
    }

    /**
     * Reads the file at {@code path}.
     *
     * @throws UnreadableInstructionException when it holds no instruction
     * @throws UncheckedIOException when it cannot be read
     */
    public static Instruction read(Path path) {
        Limits limits = Limits.standard();
        Problems problems = new Problems(limits.maxProblems());
        try (InputStream input = Files.newInputStream(path)) {
            return read(SourceText.text(SourceText.bytes(input, limits.maxBytes(), problems), problems), problems);
        } catch (UnreadableDossierException unreadable) {
            throw new UnreadableInstructionException(unreadable.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a text.
     *
     * @throws UnreadableInstructionException when it holds no instruction
     */
    public static Instruction read(String text) {
        try {
            return read(
                    SourceText.withoutMark(text), new Problems(Limits.standard().maxProblems()));
        } catch (UnreadableDossierException unreadable) {
            throw new UnreadableInstructionException(unreadable.problems());
        }
    }

    private static Instruction read(String text, Problems problems) {
        return (Instruction) JsonRecord.read(SHAPE, text, Limits.standard(), problems);
    }

    /** {@return the instruction as JSON, for a person to fill in or to read} */
    public static String written(Instruction instruction) {
        return JsonText.written(json -> new ShapeWriter(json, false).write(SHAPE, instruction));
    }
}
