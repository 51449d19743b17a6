package fr.cahier.plan;

import fr.cahier.plan.PlanSearch.Key;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The findings that an officer holds otherwise than the engine, or saw breached as it does: they stand, whatever a dossier says. */
record StandingFindings(Map<Key, Finding> byKey) {

    static final StandingFindings NONE = new StandingFindings(Map.of());

    static StandingFindings of(Verdict engine, Verdict held) {
        Map<Key, Finding> own = engine.findings().stream().collect(Collectors.toMap(Key::of, finding -> finding));
        Map<Key, Finding> others = new HashMap<>();
        for (Finding finding : held.findings()) {
            Finding there = own.get(Key.of(finding));
            if (there != null && isHeldOtherwise(finding, there)) {
                others.put(Key.of(finding), finding);
            }
        }
        return new StandingFindings(Map.copyOf(others));
    }

    private static boolean isHeldOtherwise(Finding held, Finding engine) {
        return held.status() != engine.status()
                || !held.reservations().equals(engine.reservations())
                || isSeenBreached(held, engine);
    }

    /** What was seen amiss stays so when the dossier says better. */
    private static boolean isSeenBreached(Finding held, Finding engine) {
        return held.status() == Status.BREACHED && !held.equals(engine);
    }

    List<Finding> in(List<Finding> findings) {
        return byKey.isEmpty()
                ? findings
                : findings.stream()
                        .map(finding -> byKey.getOrDefault(Key.of(finding), finding))
                        .toList();
    }

    Set<Key> keys() {
        return byKey.keySet();
    }
}
