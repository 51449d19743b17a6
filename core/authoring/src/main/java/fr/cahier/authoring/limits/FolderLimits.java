package fr.cahier.authoring.limits;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * How much a folder of rules may hold. The standard is several times the largest edition known; a host may tighten it
 * for folders of others. Immutable and thread-safe.
 *
 * <p>A folder beyond a limit is refused whole, with the file and the bound. Bounds on the form of files, such as YAML
 * depth or patterns of a rule, are fixed. {@code fr.cahier.Limits} bounds how long cases are played.
 *
 * @param bytes of all files of an edition
 * @param folderEntries files and folders in one folder
 * @param entries those in the folder of an edition and its sub-folders
 * @param editions side by side in a folder
 * @param yamlValues keys, texts, maps and lists of a YAML file
 * @param conditions conditions and bindings of all rules of an edition
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record FolderLimits(
        int fileBytes,
        int bytes,
        int folderEntries,
        int entries,
        int editions,
        int yamlValues,
        int obligations,
        int rules,
        int conditions) {

    /** The sum of two never overflows. */
    private static final int MAX = 1_000_000_000;

    private static final FolderLimits STANDARD =
            new FolderLimits(1_000_000, 10_000_000, 200, 2_000, 50, 200_000, 1_000, 1_000, 5_000);

    public FolderLimits {
        inRange("fileBytes", fileBytes);
        inRange("bytes", bytes);
        inRange("folderEntries", folderEntries);
        inRange("entries", entries);
        inRange("editions", editions);
        inRange("yamlValues", yamlValues);
        inRange("obligations", obligations);
        inRange("rules", rules);
        inRange("conditions", conditions);
    }

    /**
     * {@return 1 MB for a file, 10 MB for an edition; 200 entries in a folder, 2,000 in all, 50 editions; 200,000
     * values in a YAML file; 1,000 obligations, 1,000 rules, 5,000 conditions and bindings}
     */
    public static FolderLimits standard() {
        return STANDARD;
    }

    /** {@return a builder that starts from {@link #standard()}} */
    public static FolderLimitsBuilder builder() {
        return STANDARD.toBuilder();
    }

    private static void inRange(String name, int value) {
        if (value < 1 || value > MAX) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be at least 1 and at most " + MAX);
        }
    }
}
