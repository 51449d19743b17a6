package fr.cahier.authoring;

import fr.cahier.annotation.PublicApi;
import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.cases.Case;
import fr.cahier.cases.CaseFile;
import fr.cahier.cases.mutation.Equivalence;
import fr.cahier.cases.mutation.MutationScope;
import fr.cahier.cases.mutation.Mutations;
import fr.cahier.dossier.Dossier;
import fr.cahier.internal.cases.CaseReview;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.folder.RuleFiles;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.mutation.EditionMutations;
import fr.cahier.internal.review.Locator;
import fr.cahier.internal.yaml.edition.EditionReader;
import fr.cahier.internal.yaml.edition.YamlLocator;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The cases and known equivalences in the folder of an edition. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class CaseFolder {

    private final FolderFiles files;
    private final Edition edition;
    private final CaseFiles.Read read;

    private CaseFolder(FolderFiles files, Edition edition) {
        this.files = files;
        this.edition = edition;
        this.read = CaseFiles.read(files, edition);
    }

    /**
     * {@return the cases in {@code folder}, the folder of {@code edition}}
     *
     * @throws RuleDefectException with every problem of a malformed file, its line and column
     */
    public static CaseFolder of(Path folder, Edition edition) {
        return of(folder, edition, FolderLimits.standard());
    }

    /**
     * {@return the same, within {@code limits}}
     *
     * @throws RuleDefectException also beyond them
     */
    public static CaseFolder of(Path folder, Edition edition, FolderLimits limits) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(limits, "limits");
        CaseFolder held = new CaseFolder(FolderFiles.of(folder, limits), edition);
        if (!held.read.problems().isEmpty()) {
            throw new RuleDefectException(held.read.problems());
        }
        return held;
    }

    /** {@return the case files, in chapter order} */
    public List<CaseFile> files() {
        return read.cases();
    }

    /** {@return the cases, in chapter order} */
    public List<Case> cases() {
        return read.cases().stream().flatMap(file -> file.cases().stream()).toList();
    }

    /** {@return the changes declared to alter no verdict} */
    public List<Equivalence> equivalences() {
        return read.equivalences();
    }

    /**
     * {@return every small change of the folder's rules and thresholds, ready to try}
     *
     * @param dossiers more dossiers, by name, on which to try changes that no case notices
     * @throws RuleDefectException when a case fails unchanged
     */
    public Mutations mutations(Map<String, Dossier> dossiers) {
        return mutations(dossiers, MutationScope.all());
    }

    /**
     * {@return the same, restricted to {@code scope}}
     *
     * @throws RuleDefectException when a case fails unchanged
     */
    public Mutations mutations(Map<String, Dossier> dossiers, MutationScope scope) {
        Objects.requireNonNull(dossiers, "dossiers");
        Objects.requireNonNull(scope, "scope");
        return new EditionMutations(edition, rules(), locator(), cases(), dossiers, scope);
    }

    /** {@return a warning for each later value of a threshold that no case shows} */
    public List<RuleIssue> unshownValues() {
        return CaseReview.unshownValues(edition, rules(), files(), locator());
    }

    private List<RuleFile> rules() {
        return RuleFiles.read(
                        files,
                        edition.ruleFolders(),
                        EditionReader.read(files, files.limits()).commitments(),
                        files.limits())
                .files();
    }

    private Locator locator() {
        return new YamlLocator(files, files.limits());
    }
}
