package fr.cahier.report;

import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Questions on which several obligations depend; each is asked once.
 *
 * @param byPointer the dependent findings, by the pointer of the answer
 */
record Questions(Map<String, List<Finding>> byPointer) {

    static Questions of(Verdict verdict) {
        Map<String, List<Finding>> byPointer = verdict.findings().stream()
                .filter(Questions::isQuestion)
                .collect(Collectors.groupingBy(Questions::pointer, LinkedHashMap::new, Collectors.toList()));
        byPointer.values().removeIf(asking -> asking.size() < 2);
        return new Questions(byPointer);
    }

    /** {@return whether the missing input of {@code finding} is one of these questions} */
    boolean asksFirst(Finding finding) {
        return isQuestion(finding) && byPointer.containsKey(pointer(finding));
    }

    private static boolean isQuestion(Finding finding) {
        return finding.reason() == Reason.APPLICABILITY_UNKNOWN
                && finding.remedy() != null
                && !finding.remedy().supplies().isEmpty();
    }

    private static String pointer(Finding finding) {
        return finding.remedy().supplies().get(0).pointer();
    }
}
