package fr.cahier.authoring;

import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** A copy of a small edition, to change one thing in. */
public record Folder(Path path) {

    private static final Path MINIMAL = Path.of("../authoring/src/test/resources/edition-minimale");

    /** {@return a copy under {@code parent}} */
    public static Folder minimal(Path parent) {
        return copy(MINIMAL, parent.resolve("edition"));
    }

    /** {@return a copy of {@code original} in {@code target}} */
    public static Folder copy(Path original, Path target) {
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(original.relativize(file).toString()));
            }
            return new Folder(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return this folder, in which {@code file} reads {@code content}} */
    public Folder write(String file, String content) {
        try {
            Path written = path.resolve(file);
            Files.createDirectories(written.getParent());
            Files.writeString(written, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return this folder, in which {@code file} reads {@code after} where it read {@code before}} */
    public Folder replace(String file, String before, String after) {
        String text = text(file);
        Assertions.assertThat(text).contains(before);
        return write(file, text.replace(before, after));
    }

    /** {@return what {@code file} reads} */
    public String text(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return why it is refused} */
    public RuleDefectException refusal() {
        return Assertions.catchThrowableOfType(RuleDefectException.class, () -> EditionFolder.load(path));
    }
}
