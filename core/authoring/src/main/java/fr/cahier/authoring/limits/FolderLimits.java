package fr.cahier.authoring.limits;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * How much one folder of rules may hold. A host that takes folders from others may set it closer, one that keeps a large
 * edition wider; what it is by default holds several times the largest edition known. Immutable and thread-safe.
 *
 * <p>A folder that holds more is refused whole, with the file and the bound. What makes the form of the files, such as the
 * depth of YAML or the patterns of a rule, is no limit of a folder and cannot be set. How long the cases of a folder may be
 * played is told by {@code fr.cahier.Limits}.
 *
 * @param fileBytes size of a file
 * @param bytes size of the files of an edition together
 * @param folderEntries files and folders that stand in one folder
 * @param entries files and folders that stand in the folder of an edition and in those in it
 * @param editions editions that stand side by side in a folder
 * @param yamlValues keys, texts, maps and lists of a YAML file
 * @param obligations obligations of an edition
 * @param rules rules of an edition
 * @param conditions conditions and bindings of the rules of an edition together
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

    /** Nothing overflows where two of them are added. */
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
     * {@return 1 MB for a file, 10 MB for an edition; 200 entries in a folder, 2,000 in all, 50 editions; 200,000 values in a
     * YAML file; 1,000 obligations, 1,000 rules, 5,000 conditions and bindings}
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
