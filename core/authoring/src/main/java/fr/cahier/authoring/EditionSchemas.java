package fr.cahier.authoring;

import fr.cahier.annotation.PublicApi;
import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.LibraryFile;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.json.EditionSchema;
import fr.cahier.internal.yaml.edition.EditionReader;
import fr.cahier.json.DossierReader;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The JSON Schemas by which an editor completes the files of an edition, its cases and its dossiers. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class EditionSchemas {

    /** Where they stand in the folder of an edition. */
    public static final String FOLDER = "schemas";

    /** Those that are the same for every edition. */
    private static final List<String> COMMON = List.of("cahier", "passages", "obligations", "equivalences");

    private static final String CASES = "cas";

    /** The key of a case under which its dossier stands. */
    private static final String DOSSIER = "dossier";

    private EditionSchemas() {}

    /** {@return the schemas, by the name of their file} */
    public static Map<String, byte[]> of(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        Map<String, byte[]> schemas = new LinkedHashMap<>();
        COMMON.forEach(name -> put(schemas, name, shipped(name)));
        put(
                schemas,
                CASES,
                edition.facts().isEmpty() ? shipped(CASES) : EditionSchema.within(shipped(CASES), DOSSIER, edition));
        put(schemas, DOSSIER, DossierReader.schema(edition));
        return schemas;
    }

    /**
     * {@return those that do not stand in {@code folder} as they should, by the name of their file}
     *
     * @throws RuleDefectException when the edition cannot be read
     */
    public static Map<String, byte[]> changed(Path folder) {
        Objects.requireNonNull(folder, "folder");
        FolderLimits limits = FolderLimits.standard();
        Map<String, byte[]> schemas =
                of(EditionReader.read(FolderFiles.of(folder, limits), limits).edition());
        schemas.entrySet()
                .removeIf(schema -> holds(folder.resolve(FOLDER).resolve(schema.getKey()), schema.getValue()));
        return schemas;
    }

    private static boolean holds(Path file, byte[] content) {
        try {
            return Files.exists(file)
                    && Files.size(file) == content.length
                    && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static void put(Map<String, byte[]> schemas, String name, String schema) {
        schemas.put(name + ".schema.json", schema.getBytes(StandardCharsets.UTF_8));
    }

    private static String shipped(String name) {
        try (InputStream in = LibraryFile.open(EditionSchemas.class, name + ".schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
