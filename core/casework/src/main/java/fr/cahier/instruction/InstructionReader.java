package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.internal.Sha256;
import fr.cahier.internal.codec.Format;
import fr.cahier.internal.codec.WrittenFile;
import fr.cahier.internal.json.JsonRecord;
import fr.cahier.internal.json.JsonText;
import fr.cahier.internal.json.ShippedSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Reads instructions from JSON, whole or not at all. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class InstructionReader {

    private static final ObjectType SHAPE = DossierSchema.of(Instruction.class);

    private static final WrittenFile FILE =
            new WrittenFile(new Format("instruction", 1, "une fiche d’instruction"), SHAPE);

    private InstructionReader() {}

    /** {@return the JSON Schema (2020-12) of an instruction} */
    public static String schema() {
        return ShippedSchema.of(InstructionReader.class, "/fr/cahier/instruction/instruction.schema.json");
    }

    /**
     * @throws UnreadableInstructionException when it holds no instruction
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Instruction read(Path path) {
        Objects.requireNonNull(path, "path");
        try (InputStream input = Files.newInputStream(path)) {
            return read(() -> FILE.read(input));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UnreadableInstructionException when it holds no instruction */
    public static Instruction read(String text) {
        Objects.requireNonNull(text, "text");
        return read(() -> FILE.read(text));
    }

    private static Instruction read(Supplier<JsonRecord> file) {
        try {
            return (Instruction) file.get().value();
        } catch (UnreadableDossierException unreadable) {
            throw new UnreadableInstructionException(unreadable.problems(), unreadable.others());
        }
    }

    /** {@return the sha-256 of its values, however its file is laid out} */
    static String sha256(Instruction instruction) {
        String values = JsonText.written(json -> json.part(SHAPE, instruction));
        return Sha256.of(values.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the instruction as JSON, to be filled in or read, its format first} */
    public static String written(Instruction instruction) {
        Objects.requireNonNull(instruction, "instruction");
        return FILE.written(instruction);
    }
}
