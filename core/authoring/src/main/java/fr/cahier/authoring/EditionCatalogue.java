package fr.cahier.authoring;

import fr.cahier.annotation.PublicApi;
import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.cases.Case;
import fr.cahier.explanation.Explanation;
import fr.cahier.internal.edition.ShippedEditions;
import fr.cahier.internal.edition.ShippedPlace;
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
import java.util.function.Predicate;

/**
 * One edition as it is written: its obligations, its rules and its cases, to be read and explained, and not to judge by.
 * Immutable and thread-safe.
 */
@PublicApi
public final class EditionCatalogue {

    private final Edition regulation;
    private final List<RuleFile> rules;
    private final EditionFiles files;
    private final FolderLimits limits;
    private final Predicate<String> exists;

    private EditionCatalogue(EditionFiles files, FolderLimits limits, Predicate<String> exists) {
        Edition read = EditionReader.read(files, limits);
        this.rules = rules(read, files, limits);
        this.regulation = FreeFactKeys.told(read, rules).toBuilder()
                .rules(RuleInterpreter.infos(rules))
                .build();
        this.files = files;
        this.limits = limits;
        this.exists = exists;
    }

    /**
     * {@return the shipped edition {@code id}, such as {@code label/2026}}
     *
     * @throws IllegalArgumentException when {@code id} is not of that form, or is not on the class path
     */
    public static EditionCatalogue shipped(String id) {
        Objects.requireNonNull(id, "id");
        ShippedSource source = new ShippedSource(ShippedPlace.of(id, EditionCatalogue.class.getClassLoader()));
        return new EditionCatalogue(source.files(), FolderLimits.standard(), source::has);
    }

    /**
     * {@return the edition that stands in {@code folder}}
     *
     * @throws RuleDefectException when something in the folder cannot be read: it lists everything that cannot
     */
    public static EditionCatalogue directory(Path folder) {
        return directory(folder, FolderLimits.standard());
    }

    /**
     * {@return the same, within {@code limits}}
     *
     * @throws RuleDefectException when something in the folder cannot be read, or there is more in it than that
     */
    public static EditionCatalogue directory(Path folder, FolderLimits limits) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(limits, "limits");
        FolderFiles files = FolderFiles.of(folder, limits);
        return new EditionCatalogue(files, limits, files::has);
    }

    /**
     * {@return the shipped editions of {@code cahier}, such as {@code label}; or the one that it names}
     *
     * @throws IllegalArgumentException when there is none
     */
    public static List<EditionCatalogue> allShipped(String cahier) {
        Objects.requireNonNull(cahier, "cahier");
        return ShippedEditions.ids(cahier, EditionCatalogue.class.getClassLoader()).stream()
                .map(EditionCatalogue::shipped)
                .toList();
    }

    /**
     * {@return the edition that stands in {@code folder}, or in each of its sub-folders}
     *
     * @throws RuleDefectException when there is none, or something in it cannot be read
     */
    public static List<EditionCatalogue> allIn(Path folder) {
        return allIn(folder, FolderLimits.standard());
    }

    /**
     * {@return the same, each edition within {@code limits}}
     *
     * @throws RuleDefectException when there is none, something in it cannot be read, or there is more than that
     */
    public static List<EditionCatalogue> allIn(Path folder, FolderLimits limits) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(limits, "limits");
        return FolderFiles.editions(folder, limits).stream()
                .map(edition -> directory(edition, limits))
                .toList();
    }

    private static List<RuleFile> rules(Edition regulation, EditionFiles files, FolderLimits limits) {
        RuleFiles.Read read = RuleFiles.read(files, regulation.ruleFolders(), limits);
        if (!read.diagnostics().isEmpty()) {
            throw new RuleDefectException(read.diagnostics());
        }
        return read.files();
    }

    /** {@return the edition} */
    public Edition regulation() {
        return regulation;
    }

    /** {@return its rule files, those common to all obligations first} */
    public List<RuleFile> rules() {
        return rules;
    }

    /**
     * {@return the cases of the row {@code id}, in the order of the chapters; files that do not name it are passed
     * over}
     */
    public List<Case> cases(String id) {
        Objects.requireNonNull(id, "id");
        return regulation.chapters().stream()
                .map(chapter -> chapter.key() + "/cas.yaml")
                .filter(exists)
                .filter(file -> new String(files.read(file), StandardCharsets.UTF_8).contains(id))
                .flatMap(file -> CaseReader.read(file, files.read(file), limits).stream())
                .filter(expectation -> expectation.obligation().equals(id))
                .toList();
    }

    /** {@return what there is to know of the row {@code id}, as it stands on {@code day}} */
    public Optional<Explanation> explain(String id, LocalDate day) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        return regulation.obligation(id).map(row -> explanation(row, day));
    }

    private Explanation explanation(Obligation row, LocalDate day) {
        return Explanation.of(regulation, rules, cases(row.id()), row, day);
    }
}
