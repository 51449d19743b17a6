package fr.cahier.authoring;

import fr.cahier.annotation.PublicApi;
import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.edition.EditionConflict;
import fr.cahier.internal.edition.EditionConflicts;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.yaml.edition.YamlLocator;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The check of several editions, each and together. Immutable and thread-safe.
 *
 * @param between issues between them, with files as the caller wrote them
 * @since 0.1.0
 */
@PublicApi
public record EditionsCheck(Map<Path, FolderCheck> editions, List<RuleIssue> between) {

    public EditionsCheck {
        editions = Collections.unmodifiableMap(new LinkedHashMap<>(editions));
        between = List.copyOf(between);
    }

    /**
     * {@return each folder that is an edition, and the sub-folders of the others that are}
     *
     * @throws fr.cahier.regulation.RuleDefectException when one is no folder, or holds no edition
     */
    public static Set<Path> folders(List<Path> folders) {
        return folders(folders, FolderLimits.standard());
    }

    /**
     * {@return the same, within {@code limits}}
     *
     * @throws fr.cahier.regulation.RuleDefectException also beyond them
     */
    public static Set<Path> folders(List<Path> folders, FolderLimits limits) {
        Objects.requireNonNull(folders, "folders");
        Objects.requireNonNull(limits, "limits");
        Set<Path> found = new LinkedHashSet<>();
        folders.forEach(folder -> found.addAll(FolderFiles.editions(folder, limits)));
        return found;
    }

    /**
     * {@return the check of the editions in {@code folders}}
     *
     * @param way {@link FolderCheck#reading} or {@link FolderCheck#playing}
     * @throws fr.cahier.regulation.RuleDefectException when one is no folder, or holds no edition
     */
    public static EditionsCheck of(List<Path> folders, Function<Path, FolderCheck> way) {
        Objects.requireNonNull(folders, "folders");
        Objects.requireNonNull(way, "way");
        return of(folders, FolderLimits.standard(), (folder, limits) -> way.apply(folder));
    }

    /**
     * {@return the same, within {@code limits}}
     *
     * @throws fr.cahier.regulation.RuleDefectException also beyond them
     */
    public static EditionsCheck of(
            List<Path> folders, FolderLimits limits, BiFunction<Path, FolderLimits, FolderCheck> way) {
        Objects.requireNonNull(folders, "folders");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(way, "way");
        Map<Path, FolderCheck> checks = new LinkedHashMap<>();
        folders(folders, limits).forEach(folder -> checks.put(folder, way.apply(folder, limits)));
        return new EditionsCheck(checks, between(checks, limits));
    }

    /** {@return whether they can be loaded side by side} */
    public boolean isGood() {
        return Stream.concat(editions.values().stream().flatMap(check -> check.errors().stream()), between.stream())
                .noneMatch(RuleIssue::isError);
    }

    private static List<RuleIssue> between(Map<Path, FolderCheck> checks, FolderLimits limits) {
        Map<Edition, Path> folders = new IdentityHashMap<>();
        checks.forEach((folder, check) -> {
            if (check.edition() != null) {
                folders.put(check.edition(), folder);
            }
        });
        List<Edition> read = checks.values().stream()
                .map(FolderCheck::edition)
                .filter(folders::containsKey)
                .toList();
        return EditionConflicts.of(read).stream()
                .map(conflict -> located(conflict, folders.get(conflict.later()), limits))
                .toList();
    }

    private static RuleIssue located(EditionConflict conflict, Path folder, FolderLimits limits) {
        RuleIssue at = new YamlLocator(FolderFiles.of(folder, limits), limits)
                .locate(
                        RuleIssue.ofFile(
                                RuleIssueCode.CONFLICTING_EDITIONS,
                                "cahier.yaml",
                                conflict.message(),
                                conflict.advice()),
                        conflict.key());
        return new RuleIssue(
                folder.resolve(at.file()).toString().replace('\\', '/'),
                at.line(),
                at.column(),
                null,
                at.message(),
                at.advice(),
                conflict.severity(),
                RuleIssueCode.CONFLICTING_EDITIONS);
    }
}
