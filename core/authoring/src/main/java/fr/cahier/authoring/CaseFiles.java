package fr.cahier.authoring;

import fr.cahier.cases.CaseFile;
import fr.cahier.cases.mutation.Equivalence;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.yaml.edition.CaseReader;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads what a folder holds to check its rules by, all of it, whatever is found in the first file. */
final class CaseFiles {

    static final String EQUIVALENCES = "equivalences.yaml";

    private final FolderFiles files;
    private final List<CaseFile> cases = new ArrayList<>();
    private final List<Equivalence> equivalences = new ArrayList<>();
    private final List<RuleIssue> problems = new ArrayList<>();

    private CaseFiles(FolderFiles files) {
        this.files = files;
    }

    /**
     * What was read.
     *
     * @param cases the cases that could be read, by file, in the order of the chapters
     * @param equivalences the changes that are said to alter no verdict
     * @param problems what could not be read, and why
     */
    record Read(List<CaseFile> cases, List<Equivalence> equivalences, List<RuleIssue> problems) {}

    /**
     * {@return what stands beside the rules of {@code regulation}: a chapter may do without cases, and an edition
     * without equivalences}
     */
    static Read read(FolderFiles files, Edition regulation) {
        CaseFiles all = new CaseFiles(files);
        for (Chapter chapter : regulation.chapters()) {
            all.read(
                    chapter.key() + "/cas.yaml",
                    (file, content) ->
                            all.cases.add(new CaseFile(file, CaseReader.read(file, content, files.limits()))));
        }
        all.read(
                EQUIVALENCES,
                (file, content) -> all.equivalences.addAll(CaseReader.equivalences(file, content, files.limits())));
        return new Read(List.copyOf(all.cases), List.copyOf(all.equivalences), List.copyOf(all.problems));
    }

    private void read(String file, BiConsumer<String, byte[]> reader) {
        try {
            if (files.has(file)) {
                reader.accept(file, files.read(file));
            }
        } catch (RuleDefectException unreadable) {
            problems.addAll(unreadable.diagnostics());
        }
    }
}
