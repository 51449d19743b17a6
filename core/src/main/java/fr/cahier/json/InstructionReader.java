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
import java.util.Objects;
import java.util.function.Function;

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
     * @throws UncheckedIOException when the file itself cannot be opened or read
     */
    public static Instruction read(Path path) {
        Objects.requireNonNull(path, "path");
        try (InputStream input = Files.newInputStream(path)) {
            return read(problems -> SourceText.of(input, Limits.standard(), problems));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a text, as the file would be read that holds it in UTF-8.
     *
     * @throws UnreadableInstructionException when it holds no instruction
     */
    public static Instruction read(String text) {
        Objects.requireNonNull(text, "text");
        return read(problems -> SourceText.of(text, Limits.standard(), problems));
    }

    private static Instruction read(Function<Problems, SourceText> source) {
        Problems problems = new Problems(Limits.standard().maxProblems());
        try {
            SourceText text = source.apply(problems);
            return (Instruction)
                    JsonRecord.of(SHAPE, text, Limits.standard(), problems).value();
        } catch (UnreadableDossierException unreadable) {
            throw new UnreadableInstructionException(unreadable.problems(), unreadable.others());
        }
    }

    /** {@return the instruction as JSON, for a person to fill in or to read} */
    public static String written(Instruction instruction) {
        Objects.requireNonNull(instruction, "instruction");
        return JsonText.written(json -> new ShapeWriter(json, false).write(SHAPE, instruction));
    }
}
