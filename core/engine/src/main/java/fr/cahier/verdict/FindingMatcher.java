package fr.cahier.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs findings by obligation and subject. The lists mostly have the same order: the map is built at the first
 * difference.
 */
final class FindingMatcher {

    private final List<Finding> before;
    private int next;
    private @Nullable Map<Key, Finding> unpaired;

    private FindingMatcher(List<Finding> before) {
        this.before = before;
    }

    private record Key(String obligation, @Nullable String subject) {}

    static FindingMatcher of(List<Finding> before) {
        return new FindingMatcher(before);
    }

    /** {@return the pair of {@code later}, the next in its list; null when there is none} */
    @Nullable
    Finding earlier(Finding later) {
        if (unpaired == null && next < before.size() && isPair(before.get(next), later)) {
            return before.get(next++);
        }
        return others().remove(key(later));
    }

    /** {@return the earlier findings without pair} */
    List<Finding> unpaired() {
        return new ArrayList<>(others().values());
    }

    private Map<Key, Finding> others() {
        if (unpaired == null) {
            unpaired = new LinkedHashMap<>();
            before.subList(next, before.size()).forEach(finding -> unpaired.put(key(finding), finding));
        }
        return unpaired;
    }

    private static boolean isPair(Finding one, Finding other) {
        return one == other || one.isAboutSame(other);
    }

    private static Key key(Finding finding) {
        return new Key(finding.obligation().id(), finding.subject());
    }
}
