package fr.cahier.authoring;

import fr.cahier.annotation.PublicApi;
import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.edition.EditionConflicts;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.yaml.edition.YamlLocator;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleIssue;
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
 * What there is to say of several editions at once: of each, and of them side by side.
 *
 * @param editions what there is to say of each, by its folder
 * @param between what is wrong between them; the file of each diagnostic is a path as the caller wrote it
 */
@PublicApi
public record EditionsCheck(Map<Path, FolderCheck> editions, List<RuleIssue> between) {

    public EditionsCheck {
        editions = Collections.unmodifiableMap(new LinkedHashMap<>(editions));
        between = List.copyOf(between);
    }

    /**
     * {@return the folders of editions in {@code folders}: of one that holds no edition, those of its sub-folders in which
     * one stands}
     *
     * @throws fr.cahier.regulation.RuleDefectException when one of them is no folder, or has none
     */
    public static Set<Path> folders(List<Path> folders) {
        return folders(folders, FolderLimits.standard());
    }

    /**
     * {@return the same, within {@code limits}}
     *
     * @throws fr.cahier.regulation.RuleDefectException when one of them is no folder, has none, or has too many
     */
    public static Set<Path> folders(List<Path> folders, FolderLimits limits) {
        Objects.requireNonNull(folders, "folders");
        Objects.requireNonNull(limits, "limits");
        Set<Path> found = new LinkedHashSet<>();
        folders.forEach(folder -> found.addAll(FolderFiles.editions(folder, limits)));
        return found;
    }

    /**
     * {@return what there is to say of the editions in {@code folders}}
     *
     * @param way {@link FolderCheck#reading} or {@link FolderCheck#playing}
     * @throws fr.cahier.regulation.RuleDefectException when one of them is no folder, or has no edition
     */
    public static EditionsCheck of(List<Path> folders, Function<Path, FolderCheck> way) {
        Objects.requireNonNull(folders, "folders");
        Objects.requireNonNull(way, "way");
        return of(folders, FolderLimits.standard(), (folder, limits) -> way.apply(folder));
    }

    /**
     * {@return the same, within {@code limits}}
     *
     * @param way {@link FolderCheck#reading}, or {@link FolderCheck#playing} within further limits
     * @throws fr.cahier.regulation.RuleDefectException when one of them is no folder, has no edition, or has too many
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

    /** {@return whether nothing keeps them from loading side by side} */
    public boolean isGood() {
        return Stream.concat(editions.values().stream().flatMap(check -> check.errors().stream()), between.stream())
                .noneMatch(RuleIssue::isError);
    }

    /** An edition that cannot be read has been told already, and is compared with none. */
    private static List<RuleIssue> between(Map<Path, FolderCheck> checks, FolderLimits limits) {
        Map<Edition, Path> folders = new IdentityHashMap<>();
        checks.forEach((folder, check) -> {
            if (check.regulation() != null) {
                folders.put(check.regulation(), folder);
            }
        });
        List<Edition> read = checks.values().stream()
                .map(FolderCheck::regulation)
                .filter(folders::containsKey)
                .toList();
        return EditionConflicts.of(read).stream()
                .map(trouble -> placed(trouble, folders.get(trouble.later()), limits))
                .toList();
    }

    private static RuleIssue placed(EditionConflicts.Trouble trouble, Path folder, FolderLimits limits) {
        RuleIssue at = new YamlLocator(FolderFiles.of(folder, limits), limits)
                .place(RuleIssue.ofFile("cahier.yaml", trouble.message(), trouble.advice()), trouble.key());
        return new RuleIssue(
                folder.resolve(at.file()).toString().replace('\\', '/'),
                at.line(),
                at.column(),
                null,
                at.message(),
                at.advice(),
                trouble.severity());
    }
}
