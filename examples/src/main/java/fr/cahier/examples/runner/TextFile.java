package fr.cahier.examples.runner;

import fr.cahier.authoring.SourceText;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.OfficialText;
import fr.cahier.regulation.OtherTextException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The official text of an edition, in a file that the office has. */
final class TextFile {

    private TextFile() {}

    /**
     * {@return its bytes, which are a text}
     *
     * @throws ParameterException when there is no such file, or it is empty, too large, or no text, with what to do
     */
    static byte[] read(Path file, CommandSpec spec) {
        byte[] bytes = bytes(file, spec);
        try {
            SourceText.check(bytes);
            return bytes;
        } catch (RefusedValueException refused) {
            throw wrong("Texte refusé, « " + file + " » : " + refused.reason() + " " + refused.advice(), spec);
        }
    }

    /**
     * {@return the official text of {@code edition}}
     *
     * @throws ParameterException when the file cannot be read as a text, or is another one
     */
    static OfficialText of(Path file, Edition edition, CommandSpec spec) {
        try {
            return OfficialText.of(edition, read(file, spec));
        } catch (OtherTextException other) {
            throw wrong("--texte : " + other.getMessage(), spec);
        }
    }

    private static byte[] bytes(Path file, CommandSpec spec) {
        if (Files.isDirectory(file)) {
            throw wrong("« " + file + " » est un répertoire, et non un texte. Nommez le fichier du texte.", spec);
        }
        if (!Files.isRegularFile(file)) {
            throw wrong("Texte introuvable : « " + file + " ». Vérifiez le chemin.", spec);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SourceText.MAX_BYTES + 1);
        } catch (IOException unreadable) {
            throw wrong("Texte illisible : « " + file + " ». Vérifiez vos droits.", spec);
        }
    }

    private static ParameterException wrong(String message, CommandSpec spec) {
        return new ParameterException(spec.commandLine(), message);
    }
}
