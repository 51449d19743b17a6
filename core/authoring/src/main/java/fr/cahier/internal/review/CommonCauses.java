package fr.cahier.internal.review;

import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells once what many issues come from: an obligation that was taken away or renamed, or a chapter. Each of the others
 * would be mended by the same change.
 */
public final class CommonCauses {

    /** From so many on, and so many are named. */
    private static final int FEW = 3;

    /** Rules first: their place is the nearest to what is missing. */
    private static final Comparator<RuleIssue> BY_PLACE = Comparator.<RuleIssue, Boolean>comparing(
                    issue -> !issue.file().endsWith(".drl"))
            .thenComparing(RuleIssue::file)
            .thenComparingInt(RuleIssue::line);

    private final Map<String, RuleIssue> chapters;
    private final Map<String, String> chapterOf;

    private CommonCauses(Map<String, RuleIssue> chapters, Map<String, String> chapterOf) {
        this.chapters = chapters;
        this.chapterOf = chapterOf;
    }

    /**
     * {@return {@code issues}, of which those of one cause are one}
     *
     * @param dropped the issue that tells of each chapter outside the edition
     * @param chapterOf the chapter among them that holds an obligation
     */
    public static List<RuleIssue> told(
            List<RuleIssue> issues, Map<String, RuleIssue> dropped, Map<String, String> chapterOf) {
        return new CommonCauses(dropped, chapterOf).told(issues);
    }

    private List<RuleIssue> told(List<RuleIssue> issues) {
        Map<String, List<RuleIssue>> byCause = new LinkedHashMap<>();
        issues.stream().distinct().sorted(BY_PLACE).forEach(issue -> cause(issue)
                .forEach(cause -> byCause.computeIfAbsent(cause, none -> new ArrayList<>())
                        .add(issue)));
        byCause.entrySet().removeIf(entry -> entry.getValue().size() < FEW && !chapters.containsKey(entry.getKey()));
        Stream<RuleIssue> others = issues.stream()
                .filter(issue -> cause(issue).noneMatch(byCause::containsKey))
                .filter(issue -> byCause.keySet().stream().noneMatch(cause -> issue.equals(chapters.get(cause))));
        return Stream.concat(byCause.entrySet().stream().map(entry -> whole(entry.getKey(), entry.getValue())), others)
                .toList();
    }

    private Stream<String> cause(RuleIssue issue) {
        return Stream.ofNullable(issue.missing()).map(id -> chapterOf.getOrDefault(id, id));
    }

    private RuleIssue whole(String cause, List<RuleIssue> issues) {
        RuleIssue chapter = chapters.get(cause);
        List<String> places = places(issues);
        if (chapter != null) {
            return with(
                    chapter,
                    cause,
                    chapter.message() + " Ce qui nomme ses obligations ne mène plus à rien : " + listed(places));
        }
        RuleIssue first = issues.get(0);
        return with(
                new RuleIssue(
                        first.file(),
                        first.line(),
                        first.column(),
                        cause,
                        "",
                        "Remettez-la dans obligations.yaml ; si elle a changé de nom, écrivez partout le nouveau.",
                        RuleIssueCode.UNKNOWN_OBLIGATION),
                cause,
                "cette obligation n’est pas au catalogue, et " + places.size() + " endroits la nomment : "
                        + listed(places));
    }

    private static RuleIssue with(RuleIssue issue, String cause, String message) {
        return new RuleIssue(
                issue.file(),
                issue.line(),
                issue.column(),
                issue.subject(),
                message,
                issue.advice(),
                issue.severity(),
                cause,
                issue.code());
    }

    /** {@return the first of {@code names}, then how many more there are, with a full stop} */
    public static String listed(List<String> names) {
        int more = names.size() - FEW;
        return String.join(", ", names.subList(0, Math.min(FEW, names.size())))
                + (more <= 0 ? "." : more == 1 ? " et un autre." : " et " + more + " autres.");
    }

    private static List<String> places(List<RuleIssue> issues) {
        return issues.stream()
                .map(issue -> issue.file() + ":" + issue.line())
                .distinct()
                .toList();
    }
}
