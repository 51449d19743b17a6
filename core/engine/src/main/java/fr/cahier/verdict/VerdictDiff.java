package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two verdicts: of one dossier under two editions, or of two states of a dossier under one. Findings
 * are matched by obligation and subject, and stand in the order of the later verdict, those that vanished in the order of
 * the earlier one. Options are compared as findings are.
 *
 * @param before the earlier conclusion
 * @param after the later conclusion
 * @param moved the findings that are in both and differ
 * @param appeared the findings that only the later verdict has
 * @param vanished the findings that only the earlier verdict has
 * @param unchanged how many findings are the same in both
 */
@PublicApi
public record VerdictDiff(
        Conclusion before,
        Conclusion after,
        List<Moved> moved,
        List<Finding> appeared,
        List<Finding> vanished,
        int unchanged) {

    /** In what a finding may differ; where it stands in the dossier is no difference. */
    public enum Change {
        STATUS,
        REASON,
        /** The sentence, or the readings between which a person has to choose. */
        SENTENCE,
        /** The measured value, the required one, or what is wanting. */
        MEASURE,
        RESERVATIONS,
        /** What is told to be done. */
        REMEDY,
        /** What remains to be done in any case. */
        FOLLOW_UP,
        /** What the obligation weighs in the conclusion. */
        WEIGHT
    }

    /**
     * A finding that is in both verdicts and differs.
     *
     * @param before as it was
     * @param after as it is
     * @param changes in what it differs, never empty
     */
    public record Moved(Finding before, Finding after, Set<Change> changes) {
        public Moved {
            changes = Set.copyOf(changes);
        }

        /** {@return whether it has another status or reason: more than other words or another number} */
        public boolean isOfStatus() {
            return changes.contains(Change.STATUS) || changes.contains(Change.REASON);
        }
    }

    public VerdictDiff {
        moved = List.copyOf(moved);
        appeared = List.copyOf(appeared);
        vanished = List.copyOf(vanished);
    }

    /** {@return what differs between {@code before} and {@code after}} */
    public static VerdictDiff between(Verdict before, Verdict after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return between(
                before.conclusion(),
                all(before.findings(), before.options()),
                after.conclusion(),
                all(after.findings(), after.options()));
    }

    /** {@return the same, of findings from which the conclusions are drawn} */
    public static VerdictDiff between(FindingSet before, FindingSet after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return between(
                ConclusionPolicy.of(before.findings()),
                all(before.findings(), before.options()),
                ConclusionPolicy.of(after.findings()),
                all(after.findings(), after.options()));
    }

    private static List<Finding> all(List<Finding> findings, List<Finding> options) {
        List<Finding> all = new ArrayList<>(findings.size() + options.size());
        all.addAll(findings);
        all.addAll(options);
        return all;
    }

    private static VerdictDiff between(Conclusion old, List<Finding> before, Conclusion now, List<Finding> after) {
        List<Moved> moved = new ArrayList<>();
        List<Finding> appeared = new ArrayList<>();
        FindingMatcher pairs = FindingMatcher.of(before);
        int unchanged = 0;
        for (Finding later : after) {
            Finding earlier = pairs.earlier(later);
            Set<Change> changes = earlier == null || earlier == later ? Set.of() : changes(earlier, later);
            if (earlier == null) {
                appeared.add(later);
            } else if (changes.isEmpty()) {
                unchanged++;
            } else {
                moved.add(new Moved(earlier, later, changes));
            }
        }
        return new VerdictDiff(old, now, moved, appeared, pairs.left(), unchanged);
    }

    /** {@return whether the conclusion is another} */
    public boolean flips() {
        return before != after;
    }

    /** {@return whether nothing differs} */
    public boolean isEmpty() {
        return !flips() && moved.isEmpty() && appeared.isEmpty() && vanished.isEmpty();
    }

    private static Set<Change> changes(Finding before, Finding after) {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        add(changes, Change.STATUS, before.status() == after.status());
        add(changes, Change.REASON, before.reason() == after.reason());
        add(
                changes,
                Change.SENTENCE,
                before.sentence().equals(after.sentence()) && before.readings().equals(after.readings()));
        add(changes, Change.MEASURE, measures(before).equals(measures(after)));
        add(changes, Change.RESERVATIONS, before.reservations().equals(after.reservations()));
        add(changes, Change.REMEDY, Objects.equals(remedy(before), remedy(after)));
        add(changes, Change.FOLLOW_UP, before.followUps().equals(after.followUps()));
        add(
                changes,
                Change.WEIGHT,
                before.obligation().nature() == after.obligation().nature());
        return changes;
    }

    private static void add(Set<Change> changes, Change change, boolean same) {
        if (!same) {
            changes.add(change);
        }
    }

    private static List<Object> measures(Finding finding) {
        return Stream.of(finding.observed(), finding.required(), finding.gap())
                .map(VerdictDiff::comparable)
                .toList();
    }

    /** Two numbers that are equal may be written differently. */
    private static Object comparable(@Nullable Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros()
                : Objects.requireNonNullElse(value, "");
    }

    private static @Nullable String remedy(Finding finding) {
        return finding.remedy() == null ? null : finding.remedy().text();
    }
}
