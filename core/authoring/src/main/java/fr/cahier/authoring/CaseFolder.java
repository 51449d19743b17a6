package fr.cahier.authoring;

import fr.cahier.annotation.PublicApi;
import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.cases.Case;
import fr.cahier.cases.CaseFile;
import fr.cahier.cases.mutation.Equivalence;
import fr.cahier.cases.mutation.MutationScope;
import fr.cahier.cases.mutation.Mutations;
import fr.cahier.dossier.Dossier;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.folder.RuleFiles;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.review.Locator;
import fr.cahier.internal.yaml.edition.YamlLocator;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the folder of an edition holds to check its rules by: cases, and the changes that alter no verdict. */
@PublicApi
public final class CaseFolder {

    private final FolderFiles files;
    private final Edition regulation;
    private final CaseFiles.Read read;

    private CaseFolder(FolderFiles files, Edition regulation) {
        this.files = files;
        this.regulation = regulation;
        this.read = CaseFiles.read(files, regulation);
    }

    /**
     * {@return the cases that stand in {@code folder}}
     *
     * @param regulation the edition of that folder
     * @throws RuleDefectException when a file of cases, or the list of equivalences, is malformed; it tells everything
     *     that is wrong, with file, line and column
     */
    public static CaseFolder of(Path folder, Edition regulation) {
        return of(folder, regulation, FolderLimits.standard());
    }

    /**
     * {@return the same, within {@code limits}}
     *
     * @throws RuleDefectException when something is malformed, or there is more in the folder than that
     */
    public static CaseFolder of(Path folder, Edition regulation, FolderLimits limits) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(regulation, "regulation");
        Objects.requireNonNull(limits, "limits");
        CaseFolder held = new CaseFolder(FolderFiles.of(folder, limits), regulation);
        if (!held.read.problems().isEmpty()) {
            throw new RuleDefectException(held.read.problems());
        }
        return held;
    }

    /** {@return the files of cases, in the order of the chapters} */
    public List<CaseFile> files() {
        return read.cases();
    }

    /** {@return the cases, in the order of the chapters} */
    public List<Case> cases() {
        return read.cases().stream().flatMap(file -> file.cases().stream()).toList();
    }

    /** {@return the changes that are said to alter no verdict} */
    public List<Equivalence> equivalences() {
        return read.equivalences();
    }

    /**
     * {@return every small change of the rules and thresholds of the folder, ready to be tried}
     *
     * @param dossiers further dossiers, by name, on which a change that no case notices is tried
     * @throws RuleDefectException when a case does not give what it expects
     */
    public Mutations mutations(Map<String, Dossier> dossiers) {
        return mutations(dossiers, MutationScope.all());
    }

    /**
     * {@return the same, of the changes in {@code scope} alone}
     *
     * @throws RuleDefectException when a case does not give what it expects
     */
    public Mutations mutations(Map<String, Dossier> dossiers, MutationScope scope) {
        Objects.requireNonNull(dossiers, "dossiers");
        Objects.requireNonNull(scope, "scope");
        List<RuleFile> rules =
                RuleFiles.read(files, regulation.ruleFolders(), files.limits()).files();
        Locator locator = new YamlLocator(files, files.limits());
        return new Mutations(regulation, rules, locator, cases(), dossiers, scope);
    }
}
