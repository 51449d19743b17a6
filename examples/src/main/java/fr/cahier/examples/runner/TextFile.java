package fr.cahier.examples.runner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The official text of an edition, in a file that the office has. */
final class TextFile {

    private static final int MAX_BYTES = 10_000_000;

    private TextFile() {}

    /**
     * {@return its bytes, which are UTF-8}
     *
     * @throws ParameterException when there is no such file, or it is empty, too large or not UTF-8
     */
    static byte[] read(Path file, CommandSpec spec) {
        try (InputStream in = Files.isRegularFile(file) ? Files.newInputStream(file) : InputStream.nullInputStream()) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > 0 && bytes.length <= MAX_BYTES && isUtf8(bytes)) {
                return bytes;
            }
        } catch (IOException unreadable) {
            // told below, like a file that is not there
        }
        throw new ParameterException(
                spec.commandLine(),
                "Texte introuvable, vide, illisible ou de plus de 10 Mo : « " + file
                        + " ». Vérifiez le chemin, et qu’il est enregistré en UTF-8.");
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
