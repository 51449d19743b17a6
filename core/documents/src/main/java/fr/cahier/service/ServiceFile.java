package fr.cahier.service;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.IssueCode;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.internal.json.JsonRecord;
import fr.cahier.internal.json.ShippedSchema;
import fr.cahier.internal.yaml.InputCodes;
import fr.cahier.internal.yaml.YamlFile;
import fr.cahier.internal.yaml.YamlJson;
import fr.cahier.internal.yaml.YamlNode;
import fr.cahier.internal.yaml.YamlPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The profile of a service in a YAML file that an office edits; its problems name line and column. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class ServiceFile {

    static final ObjectType SCHEMA = DossierSchema.of(ServiceProfile.class);

    private static final int MAX_BYTES = 100_000;

    private final Path path;
    private final ServiceProfile profile;

    private ServiceFile(Path path, ServiceProfile profile) {
        this.path = path;
        this.profile = profile;
    }

    /** {@return the JSON Schema (draft 7, for editors of YAML) of a service's file} */
    public static String schema() {
        return ShippedSchema.of(ServiceFile.class, "/fr/cahier/service/service.schema.json");
    }

    /**
     * @throws UnusableServiceException when it holds no profile, or one that letters cannot use
     * @throws UncheckedIOException when it cannot be read
     */
    public static ServiceFile read(Path path) {
        Objects.requireNonNull(path, "path");
        try (InputStream input = Files.newInputStream(path)) {
            byte[] bytes = input.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw unusable(
                        IssueCode.LIMIT_EXCEEDED,
                        "Le fichier dépasse " + MAX_BYTES + " octets.",
                        "Donnez le fichier du service.");
            }
            return new ServiceFile(path, profile(root(path, bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ServiceProfile profile() {
        return profile;
    }

    /** {@return the file of the official text that it names, beside itself} */
    public Optional<Path> text() {
        return Optional.ofNullable(profile.texte()).map(named -> path.resolveSibling(named));
    }

    private static YamlNode root(Path path, byte[] bytes) {
        YamlFile file = YamlFile.read(String.valueOf(path.getFileName()), bytes);
        List<InputIssue> problems =
                file.problems().stream().map(InputCodes::ofFile).toList();
        if (!problems.isEmpty()) {
            throw new UnusableServiceException(problems);
        }
        YamlNode root = file.root();
        if (root == null) {
            throw unusable(IssueCode.EMPTY, "Le fichier est vide.", "Écrivez-y « nom: », puis le nom du service.");
        }
        return root;
    }

    private static ServiceProfile profile(YamlNode root) {
        List<InputIssue> problems;
        try {
            ServiceProfile read = (ServiceProfile) JsonRecord.read(SCHEMA, ReadingLimits.standard(), YamlJson.of(root))
                    .value();
            problems = read.problems();
            if (problems.isEmpty()) {
                return read;
            }
        } catch (UnreadableDossierException unreadable) {
            problems = unreadable.problems();
        }
        throw new UnusableServiceException(
                problems.stream().map(problem -> located(root, problem)).toList());
    }

    private static InputIssue located(YamlNode root, InputIssue problem) {
        YamlNode node = YamlPath.pointer(root, problem.pointer());
        return problem.at(node.line(), node.column());
    }

    private static UnusableServiceException unusable(IssueCode code, String reason, String advice) {
        return new UnusableServiceException(
                List.of(InputIssue.of(code, "", reason, advice).at(1, 1)));
    }
}
