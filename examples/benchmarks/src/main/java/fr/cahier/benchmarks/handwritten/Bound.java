package fr.cahier.benchmarks.handwritten;

import static java.lang.Math.max;
import static java.lang.Math.min;

import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Omitted;
import fr.cahier.verdict.Remedy;
import java.util.List;

/** Leaves out of a finding what is more than one tells. */
final class Bound {

    private Bound() {}

    static Finding on(Finding finding) {
        int supplies =
                finding.remedy() == null ? 0 : finding.remedy().supplies().size();
        if (max(supplies, max(finding.facts().size(), finding.evidence().size())) <= Finding.MAX_LISTED) {
            return finding;
        }
        Remedy remedy = finding.remedy();
        return finding.toBuilder()
                .facts(first(finding.facts()))
                .evidence(first(finding.evidence()))
                .remedy(remedy == null ? null : new Remedy(remedy.text(), first(remedy.supplies())))
                .omitted(new Omitted(
                        more(finding.facts().size()), more(finding.evidence().size()), 0, more(supplies)))
                .build();
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, min(all.size(), Finding.MAX_LISTED));
    }

    private static int more(int size) {
        return max(0, size - Finding.MAX_LISTED);
    }
}
