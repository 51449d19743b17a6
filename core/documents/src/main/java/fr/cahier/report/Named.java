package fr.cahier.report;

import fr.cahier.regulation.Chapter;
import fr.cahier.verdict.Finding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names findings and their subjects in lists. */
final class Named {

    /** More subjects than these stand by their identifiers; the head of the report says who they are. */
    static final int MAX_SUBJECTS = 3;

    private Named() {}

    /** {@return the obligations, those of one subject together: "ESP-02, ESP-03 — Antenne de Caen (S1)"} */
    static String findings(List<Finding> findings) {
        Map<String, List<Finding>> bySubject = findings.stream()
                .collect(Collectors.groupingBy(FindingLines::subject, LinkedHashMap::new, Collectors.toList()));
        return bySubject.entrySet().stream()
                .map(group -> obligations(group.getValue()) + group.getKey())
                .collect(Collectors.joining(" ; "));
    }

    private static String obligations(List<Finding> findings) {
        return findings.stream().map(finding -> finding.obligation().id()).collect(Collectors.joining(", "));
    }

    /** {@return the subjects, each once; by their identifiers where they are many} */
    static String subjects(Collection<Finding> findings) {
        List<String> names = headings(findings);
        return String.join(", ", names.size() > MAX_SUBJECTS ? identifiers(findings) : names);
    }

    static Predicate<Finding> isIn(Chapter chapter) {
        return finding -> finding.obligation().chapter().equals(chapter.key());
    }

    /** {@return how many there are in each chapter: "Préambule : 1, Le service attendu : 5"} */
    static String byChapter(List<Chapter> chapters, List<Finding> findings) {
        return chapters.stream()
                .filter(chapter -> findings.stream().anyMatch(isIn(chapter)))
                .map(chapter -> chapter.title() + " : "
                        + findings.stream().filter(isIn(chapter)).count())
                .collect(Collectors.joining(", "));
    }

    /** {@return what people call the subjects, each once} */
    static List<String> headings(Collection<Finding> findings) {
        return distinct(findings.stream().flatMap(finding -> finding.subjectHeading().stream()));
    }

    private static List<String> identifiers(Collection<Finding> findings) {
        return distinct(findings.stream().flatMap(finding -> finding.subjectName().stream()));
    }

    private static List<String> distinct(Stream<String> names) {
        return names.distinct().toList();
    }
}
