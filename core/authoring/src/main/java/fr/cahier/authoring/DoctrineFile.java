package fr.cahier.authoring;

import fr.cahier.Evaluator;
import fr.cahier.annotation.PublicApi;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.UnusableDoctrineException;
import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.IssueCode;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.internal.yaml.edition.DoctrineYaml;
import fr.cahier.regulation.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A doctrine in a YAML file that an office edits; its problems name line and column. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class DoctrineFile {

    private final DoctrineYaml written;

    private DoctrineFile(DoctrineYaml written) {
        this.written = written;
    }

    /**
     * @throws UnusableDoctrineException when it holds no doctrine
     * @throws UncheckedIOException when it cannot be read
     */
    public static DoctrineFile read(Path path) {
        Objects.requireNonNull(path, "path");
        int most = ReadingLimits.standard().maxBytes();
        try (InputStream input = Files.newInputStream(path)) {
            byte[] bytes = input.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new UnusableDoctrineException(List.of(InputIssue.of(
                        IssueCode.LIMIT_EXCEEDED,
                        "",
                        "Le fichier dépasse " + most + " octets.",
                        "Donnez le fichier de la doctrine, une position par question.")));
            }
            return new DoctrineFile(DoctrineYaml.read(String.valueOf(path.getFileName()), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Doctrine doctrine() {
        return written.doctrine();
    }

    /**
     * {@return the doctrine}
     *
     * @throws UnusableDoctrineException when it does not fit {@code edition}
     */
    public Doctrine fitting(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        List<InputIssue> problems = doctrine().problems(List.of(edition));
        if (!problems.isEmpty()) {
            throw written.located(new UnusableDoctrineException(problems));
        }
        return doctrine();
    }

    /**
     * {@return this doctrine}
     *
     * @throws UnusableDoctrineException when it dates something after {@code day}, on which dossiers are judged
     */
    public DoctrineFile notAfter(LocalDate day) {
        List<InputIssue> toCome = doctrine().toCome(day);
        if (!toCome.isEmpty()) {
            throw written.located(new UnusableDoctrineException(toCome));
        }
        return this;
    }

    /**
     * {@return an evaluator that follows it}
     *
     * @throws UnusableDoctrineException when it does not fit the evaluator's editions
     */
    public Evaluator applied(Evaluator evaluator) {
        Objects.requireNonNull(evaluator, "evaluator");
        try {
            return evaluator.with(doctrine());
        } catch (UnusableDoctrineException unusable) {
            throw written.located(unusable);
        }
    }
}
