package fr.cahier;

import fr.cahier.cases.Case;
import fr.cahier.cases.mutation.Equivalence;
import fr.cahier.cases.mutation.Mutations;
import fr.cahier.dossier.Dossier;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.folder.RuleFiles;
import fr.cahier.json.CaseReader;
import fr.cahier.json.RegulationReader;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Diagnostic;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.text.FileText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What the folder of an edition holds to check its rules by: cases, and the changes that alter no verdict. */
public final class CaseFolder {

    static final String EQUIVALENCES = "equivalences.yaml";

    private final FolderFiles files;
    private final Regulation regulation;
    private final List<Case> cases = new ArrayList<>();
    private final List<Equivalence> equivalences = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private CaseFolder(FolderFiles files, Regulation regulation) {
        this.files = files;
        this.regulation = regulation;
    }

    /**
     * {@return the cases that stand in {@code folder}}
     *
     * @param regulation the edition of that folder
     * @throws RuleDefectException when a file of cases, or the list of equivalences, is malformed; it tells everything
     *     that is wrong, with file, line and column
     */
    public static CaseFolder of(Path folder, Regulation regulation) {
        CaseFolder read = new CaseFolder(FolderFiles.of(folder), regulation);
        for (Chapter chapter : regulation.chapters()) {
            read.read(chapter.key() + "/cas.yaml", CaseReader::read, read.cases);
        }
        read.read(EQUIVALENCES, CaseReader::equivalences, read.equivalences);
        if (!read.problems.isEmpty()) {
            throw new RuleDefectException(read.problems);
        }
        return read;
    }

    /** A chapter may do without cases, and an edition without equivalences. */
    private <T> void read(String file, BiFunction<String, byte[], List<T>> reader, List<T> into) {
        try {
            if (files.has(file)) {
                into.addAll(reader.apply(file, files.read(file)));
            }
        } catch (RuleDefectException defect) {
            problems.addAll(defect.diagnostics());
        }
    }

    /** {@return the cases, in the order of the chapters} */
    public List<Case> cases() {
        return List.copyOf(cases);
    }

    /** {@return the changes that are said to alter no verdict} */
    public List<Equivalence> equivalences() {
        return List.copyOf(equivalences);
    }

    /**
     * {@return every small change of the rules and thresholds of the folder, ready to be tried}
     *
     * @param dossiers further dossiers, by name, on which a change that no case notices is tried
     * @throws RuleDefectException when a case does not give what it expects
     */
    public Mutations mutations(Map<String, Dossier> dossiers) {
        List<String> chapters = Stream.concat(
                        Stream.of(RegulationReader.COMMON),
                        regulation.chapters().stream().map(Chapter::key))
                .toList();
        String thresholds = FileText.of(files.read("cahier.yaml"));
        return new Mutations(regulation, RuleFiles.read(files, chapters).files(), thresholds, cases, dossiers);
    }
}
