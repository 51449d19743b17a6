package fr.cahier.authoring;

import fr.cahier.annotation.PublicApi;
import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.cases.Case;
import fr.cahier.explanation.Explanation;
import fr.cahier.internal.edition.ShippedEditions;
import fr.cahier.internal.edition.ShippedLocation;
import fr.cahier.internal.folder.EditionFiles;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.folder.RuleFiles;
import fr.cahier.internal.interpreter.RuleInterpreter;
import fr.cahier.internal.language.FreeFactKeys;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.yaml.edition.CaseReader;
import fr.cahier.internal.yaml.edition.EditionReader;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.RuleDefectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An edition to read and explain, not to evaluate. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class EditionCatalogue {

    private final Edition edition;
    private final List<RuleFile> rules;
    private final EditionFiles files;
    private final FolderLimits limits;

    private EditionCatalogue(EditionFiles files, FolderLimits limits) {
        EditionReader.Read read = EditionReader.read(files, limits);
        this.rules = rules(read, files, limits);
        this.edition = FreeFactKeys.addedTo(read.edition(), rules).toBuilder()
                .rules(RuleInterpreter.infos(rules))
                .build();
        this.files = files;
        this.limits = limits;
    }

    /**
     * {@return the shipped edition {@code id}, such as {@code label/2026}}
     *
     * @throws IllegalArgumentException when {@code id} is malformed or not on the class path
     */
    public static EditionCatalogue shipped(String id) {
        return shipped(id, EditionCatalogue.class.getClassLoader());
    }

    /** Like {@link #shipped(String)}, found by {@code loader}. */
    public static EditionCatalogue shipped(String id, ClassLoader loader) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(loader, "loader");
        return new EditionCatalogue(new ShippedSource(ShippedLocation.of(id, loader)), FolderLimits.standard());
    }

    /**
     * {@return the edition in {@code folder}}
     *
     * @throws RuleDefectException with everything that cannot be read
     */
    public static EditionCatalogue directory(Path folder) {
        return directory(folder, FolderLimits.standard());
    }

    /**
     * {@return the same, within {@code limits}}
     *
     * @throws RuleDefectException also beyond them
     */
    public static EditionCatalogue directory(Path folder, FolderLimits limits) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(limits, "limits");
        FolderFiles files = FolderFiles.of(folder, limits);
        return new EditionCatalogue(files, limits);
    }

    /**
     * {@return the shipped editions of {@code cahier}, such as {@code label}, or the edition of that id}
     *
     * @throws IllegalArgumentException when there is none
     */
    public static List<EditionCatalogue> allShipped(String cahier) {
        return allShipped(cahier, EditionCatalogue.class.getClassLoader());
    }

    /** Like {@link #allShipped(String)}, found by {@code loader}. */
    public static List<EditionCatalogue> allShipped(String cahier, ClassLoader loader) {
        Objects.requireNonNull(cahier, "cahier");
        Objects.requireNonNull(loader, "loader");
        return ShippedEditions.ids(cahier, loader).stream()
                .map(id -> shipped(id, loader))
                .toList();
    }

    /**
     * {@return the edition in {@code folder}, or in each of its sub-folders}
     *
     * @throws RuleDefectException when there is none, or one cannot be read
     */
    public static List<EditionCatalogue> allIn(Path folder) {
        return allIn(folder, FolderLimits.standard());
    }

    /**
     * {@return the same, each edition within {@code limits}}
     *
     * @throws RuleDefectException also beyond them
     */
    public static List<EditionCatalogue> allIn(Path folder, FolderLimits limits) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(limits, "limits");
        return FolderFiles.editions(folder, limits).stream()
                .map(edition -> directory(edition, limits))
                .toList();
    }

    private static List<RuleFile> rules(EditionReader.Read edition, EditionFiles files, FolderLimits limits) {
        RuleFiles.Read read = RuleFiles.read(files, edition.edition().ruleFolders(), edition.commitments(), limits);
        if (!read.diagnostics().isEmpty()) {
            throw new RuleDefectException(read.diagnostics());
        }
        return read.files();
    }

    /** {@return the edition} */
    public Edition edition() {
        return edition;
    }

    /** {@return the cases of the obligation {@code id}, in chapter order} */
    public List<Case> cases(String id) {
        Objects.requireNonNull(id, "id");
        return edition.chapters().stream()
                .map(chapter -> chapter.key() + "/cas.yaml")
                .filter(files::has)
                .filter(file -> new String(files.read(file), StandardCharsets.UTF_8).contains(id))
                .flatMap(file -> CaseReader.read(file, files.read(file), limits).stream())
                .filter(expectation -> expectation.obligation().equals(id))
                .toList();
    }

    /** {@return the explanation of the obligation {@code id} on {@code day}} */
    public Optional<Explanation> explain(String id, LocalDate day) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        return edition.obligation(id).map(obligation -> explanation(obligation, day));
    }

    private Explanation explanation(Obligation obligation, LocalDate day) {
        return ExplanationMaker.make(edition, rules, cases(obligation.id()), obligation, day);
    }
}
