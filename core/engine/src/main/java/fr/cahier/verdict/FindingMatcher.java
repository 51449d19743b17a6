package fr.cahier.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each later finding the earlier one on the same obligation and subject, one after the other. Mostly both lists
 * have the same order: only from the first place on where they differ are the others looked up.
 */
final class FindingMatcher {

    private final List<Finding> before;
    private int place;
    private @Nullable Map<Key, Finding> left;

    private FindingMatcher(List<Finding> before) {
        this.before = before;
    }

    private record Key(String obligation, @Nullable String subject) {}

    static FindingMatcher of(List<Finding> before) {
        return new FindingMatcher(before);
    }

    /** {@return the finding that {@code later}, the next in its list, is to be compared with; null when there is none} */
    @Nullable
    Finding earlier(Finding later) {
        if (left == null && place < before.size() && isPair(before.get(place), later)) {
            return before.get(place++);
        }
        return others().remove(key(later));
    }

    /** {@return the earlier findings that no later one was compared with} */
    List<Finding> left() {
        return new ArrayList<>(others().values());
    }

    private Map<Key, Finding> others() {
        if (left == null) {
            left = new LinkedHashMap<>();
            before.subList(place, before.size()).forEach(finding -> left.put(key(finding), finding));
        }
        return left;
    }

    private static boolean isPair(Finding one, Finding other) {
        return one == other
                || one.obligation().id().equals(other.obligation().id())
                        && Objects.equals(one.subject(), other.subject());
    }

    private static Key key(Finding finding) {
        return new Key(finding.obligation().id(), finding.subject());
    }
}
