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
import java.util.function.Supplier;

/**
 * Reads an instruction from JSON, as dossiers are read: the whole of it, or nothing and every reason why.
 *
 * <p>Immutable and thread-safe.
 */
public final class InstructionReader {

    private static final Group SHAPE = DossierModel.of(Instruction.class);

    private InstructionReader() {}

    /** {@return the JSON Schema (2020-12) of an instruction; what no schema can say is told when it is applied} */
    public static String schema() {
        return ShippedSchema.of(InstructionReader.class, "/fr/cahier/instruction.schema.json");
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
            return read(() -> JsonRecord.read(SHAPE, Limits.standard(), input));
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
        return read(() -> JsonRecord.read(SHAPE, Limits.standard(), text));
    }

    private static Instruction read(Supplier<JsonRecord> file) {
        try {
            return (Instruction) file.get().value();
        } catch (UnreadableDossierException unreadable) {
            throw new UnreadableInstructionException(unreadable.problems(), unreadable.others());
        }
    }

    /** {@return the instruction as JSON, for a person to fill in or to read} */
    public static String written(Instruction instruction) {
        Objects.requireNonNull(instruction, "instruction");
        return JsonText.written(json -> json.shaped(SHAPE, instruction));
    }
}
