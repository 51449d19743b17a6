package fr.cahier.authoring;

import fr.cahier.Limits;
import fr.cahier.annotation.PublicApi;
import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.review.SourceComparison;
import fr.cahier.internal.yaml.edition.YamlLocator;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Passage;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Everything found in the folder of an edition. Immutable and thread-safe.
 *
 * @param diagnostics errors, then warnings, each by file and line; first what others come from, told once
 * @param edition null when its files cannot be read
 * @param rules how many were read
 * @param cases how many were read
 * @param played whether the cases were played
 * @param failed how many of them did not find what they expect; each is a warning
 * @since 0.1.0
 */
@PublicApi
public record FolderCheck(
        List<RuleIssue> diagnostics, @Nullable Edition edition, int rules, int cases, boolean played, int failed) {

    /** The note of a passage that nobody has read yet. */
    static final String TO_READ = "à lire";

    private static final Comparator<RuleIssue> ORDER = Comparator.comparing(RuleIssue::severity)
            .thenComparing(found -> found.missing() == null)
            .thenComparing(RuleIssue::file)
            .thenComparingInt(RuleIssue::line)
            .thenComparingInt(RuleIssue::column);

    public FolderCheck {
        diagnostics = diagnostics.stream().distinct().sorted(ORDER).toList();
    }

    /**
     * {@return the check of {@code folder} without playing its cases}
     *
     * @throws RuleDefectException when there is no such folder, or it has no {@code cahier.yaml}
     */
    public static FolderCheck reading(Path folder) {
        return reading(folder, FolderLimits.standard());
    }

    /**
     * {@return the same; a file beyond {@code limits} is an error}
     *
     * @throws RuleDefectException also when the folder is beyond them
     */
    public static FolderCheck reading(Path folder, FolderLimits limits) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(limits, "limits");
        return new FolderChecker(FolderFiles.of(folder, limits)).read();
    }

    /**
     * {@return the same, with its cases played when it has no error}
     *
     * @throws RuleDefectException when there is no such folder, or it has no {@code cahier.yaml}
     */
    public static FolderCheck playing(Path folder) {
        return playing(folder, Limits.standard());
    }

    /**
     * {@return the same, within {@code limits}}
     *
     * @throws RuleDefectException when there is no such folder, or it has no {@code cahier.yaml}
     * @throws CancellationException when the thread is interrupted, which it stays
     */
    public static FolderCheck playing(Path folder, Limits limits) {
        return playing(folder, limits, FolderLimits.standard());
    }

    /**
     * {@return the same; a file beyond {@code size} is an error}
     *
     * @throws RuleDefectException also when the folder is beyond it
     * @throws CancellationException when the thread is interrupted, which it stays
     */
    public static FolderCheck playing(Path folder, Limits limits, FolderLimits size) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(size, "size");
        return new FolderChecker(FolderFiles.of(folder, size)).play(limits);
    }

    /** {@return what keeps the edition from loading, or a case from being read} */
    public List<RuleIssue> errors() {
        return diagnostics.stream().filter(RuleIssue::isError).toList();
    }

    /** {@return what somebody should look at} */
    public List<RuleIssue> warnings() {
        return diagnostics.stream().filter(found -> !found.isError()).toList();
    }

    /** {@return the passages that somebody has still to read: their note says “à lire”} */
    public List<Passage> toRead() {
        return edition == null
                ? List.of()
                : edition.passages().stream()
                        .filter(passage -> passage.note().strip().equalsIgnoreCase(TO_READ))
                        .toList();
    }

    /** {@return warnings for the passages of {@code edition} that differ from {@code text}, the official one} */
    public static List<RuleIssue> comparing(Path folder, Edition edition, String text) {
        return comparing(folder, edition, text, FolderLimits.standard());
    }

    /** {@return the same, within {@code limits}} */
    public static List<RuleIssue> comparing(Path folder, Edition edition, String text, FolderLimits limits) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(limits, "limits");
        return SourceComparison.of(edition, text, new YamlLocator(FolderFiles.of(folder, limits), limits));
    }
}
