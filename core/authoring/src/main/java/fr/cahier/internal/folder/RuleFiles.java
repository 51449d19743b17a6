package fr.cahier.internal.folder;

import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.language.FileText;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleFileParser;
import fr.cahier.internal.language.RuleLint;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads and checks all rule files of an edition; a problem in one does not stop the others. */
public final class RuleFiles {

    /** Name of the file of rules in the folder of a chapter. */
    public static final String FILE = "regles.drl";

    private final List<RuleFile> files = new ArrayList<>();
    private final List<RuleIssue> diagnostics = new ArrayList<>();

    private RuleFiles() {}

    /** @param diagnostics in the order of files and lines; only without any may rules be made ready */
    public record Read(List<RuleFile> files, List<RuleIssue> diagnostics) {}

    /** @param commitments of all chapters; their rules follow those of the chapter's file */
    public static Read read(
            EditionFiles source, List<String> chapters, List<CommitmentRow> commitments, FolderLimits limits) {
        RuleFiles all = new RuleFiles();
        for (String chapter : chapters) {
            all.read(
                    source,
                    chapter,
                    commitments.stream()
                            .filter(row -> row.chapter().equals(chapter))
                            .toList());
        }
        all.diagnostics.addAll(RuleLint.check(all.files, limits));
        List<String> order = all.files.stream().map(RuleFile::file).toList();
        all.diagnostics.sort(Comparator.<RuleIssue>comparingInt(found -> order.indexOf(found.file()))
                .thenComparingInt(RuleIssue::line)
                .thenComparingInt(RuleIssue::column));
        return new Read(List.copyOf(all.files), List.copyOf(all.diagnostics));
    }

    /** A chapter of commitments alone needs no file of rules. */
    private void read(EditionFiles source, String chapter, List<CommitmentRow> commitments) {
        String file = chapter + "/" + FILE;
        if (commitments.isEmpty() || source.has(file)) {
            read(source, file);
        }
        if (!commitments.isEmpty()) {
            files.add(CommitmentRules.file(chapter, commitments));
        }
    }

    private void read(EditionFiles source, String file) {
        try {
            byte[] bytes = source.read(file);
            Optional<FileText.Unreadable> unreadable = FileText.firstProblem(bytes, false);
            if (unreadable.isPresent()) {
                FileText.Unreadable found = unreadable.get();
                diagnostics.add(new RuleIssue(
                        file,
                        found.span().line(),
                        found.span().column(),
                        null,
                        found.message(),
                        found.advice(),
                        found.code()));
                return;
            }
            RuleFileParser.Parsed parsed = RuleFileParser.parse(file, FileText.of(bytes));
            files.add(parsed.file());
            diagnostics.addAll(parsed.diagnostics());
        } catch (RuleDefectException absent) {
            if (absent.diagnostics().isEmpty()) {
                throw absent;
            }
            diagnostics.addAll(absent.diagnostics());
        }
    }
}
