package fr.cahier.authoring;

import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.review.CommonCauses;
import fr.cahier.internal.yaml.edition.EditionReader;
import fr.cahier.regulation.RuleIssue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The chapters of a folder that {@code cahier.yaml} does not name, and what they hold. */
final class DroppedChapters {

    private final FolderFiles files;
    private final Map<String, RuleIssue> issues = new HashMap<>();
    private final Map<String, String> chapterOf = new HashMap<>();

    DroppedChapters(FolderFiles files) {
        this.files = files;
    }

    /** {@return {@code issue}, which tells of {@code chapter}} */
    RuleIssue add(String chapter, RuleIssue issue) {
        issues.put(chapter, issue);
        EditionReader.obligations(files, chapter, files.limits()).forEach(id -> chapterOf.put(id, chapter));
        return issue;
    }

    /** {@return {@code issues}, of which those of one cause are told once} */
    List<RuleIssue> told(List<RuleIssue> issues) {
        return CommonCauses.told(issues, this.issues, chapterOf);
    }
}
