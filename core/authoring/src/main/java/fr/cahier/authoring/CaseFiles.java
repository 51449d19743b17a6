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

/** Reads the cases and equivalences of a folder; a problem in one file does not stop the others. */
final class CaseFiles {

    static final String EQUIVALENCES = "equivalences.yaml";

    private final FolderFiles files;
    private final List<CaseFile> cases = new ArrayList<>();
    private final List<Equivalence> equivalences = new ArrayList<>();
    private final List<RuleIssue> problems = new ArrayList<>();

    private CaseFiles(FolderFiles files) {
        this.files = files;
    }

    /** @param cases readable cases by file, in chapter order */
    record Read(List<CaseFile> cases, List<Equivalence> equivalences, List<RuleIssue> problems) {}

    /** {@return the cases and equivalences of {@code edition}; both are optional} */
    static Read read(FolderFiles files, Edition edition) {
        CaseFiles all = new CaseFiles(files);
        for (Chapter chapter : edition.chapters()) {
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
