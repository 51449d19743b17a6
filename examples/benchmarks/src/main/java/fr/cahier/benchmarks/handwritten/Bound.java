package fr.cahier.benchmarks.handwritten;

import static java.lang.Math.max;
import static java.lang.Math.min;

import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Omitted;
import fr.cahier.verdict.Remedy;
import fr.cahier.verdict.UsedFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        List<UsedFact> facts = whole(finding.facts());
        return finding.toBuilder()
                .facts(facts)
                .evidence(first(finding.evidence()))
                .remedy(remedy == null ? null : new Remedy(remedy.text(), first(remedy.supplies())))
                .omitted(new Omitted(
                        finding.facts().size() - facts.size(),
                        more(finding.evidence().size()),
                        0,
                        more(supplies)))
                .build();
    }

    /** Rather than one thing of all elements, all things of the first ones: as many of each kind as there is room for. */
    private static List<UsedFact> whole(List<UsedFact> facts) {
        Map<String, List<UsedFact>> kinds = new LinkedHashMap<>();
        for (UsedFact fact : facts) {
            String kind = fact.pointer().startsWith("/engagements/")
                    ? fact.pointer()
                    : fact.pointer().replaceAll("/[0-9]+(?=/|$)", "/[]");
            kinds.computeIfAbsent(kind, unseen -> new ArrayList<>()).add(fact);
        }
        int most = Finding.MAX_LISTED;
        while (size(kinds, most) > Finding.MAX_LISTED) {
            most--;
        }
        List<UsedFact> kept = new ArrayList<>();
        for (List<UsedFact> alike : kinds.values()) {
            kept.addAll(alike.subList(0, min(most, alike.size())));
        }
        return kept;
    }

    private static int size(Map<String, List<UsedFact>> kinds, int most) {
        return kinds.values().stream()
                .mapToInt(alike -> min(most, alike.size()))
                .sum();
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, min(all.size(), Finding.MAX_LISTED));
    }

    private static int more(int size) {
        return max(0, size - Finding.MAX_LISTED);
    }
}
