package fr.cahier.verdict;

import fr.cahier.annotation.JsonContract;
import fr.cahier.annotation.PublicApi;
import java.beans.ConstructorProperties;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two verdicts. Findings, options included, are paired by obligation and subject, in the order of the later verdict; vanished ones in that of the earlier.
 * Immutable and thread-safe.
 *
 * @param moved findings in both that differ
 * @since 0.1.0
 */
@PublicApi
public record VerdictDiff(
        Conclusion before,
        Conclusion after,
        List<Moved> moved,
        List<Finding> appeared,
        List<Finding> vanished,
        int unchanged)
        implements JsonContract {

    /** What differs in a finding; its pointers are not compared. */
    public enum Change {
        STATUS,
        REASON,
        /** The sentence or the readings. */
        SENTENCE,
        /** The observed value, the required one or the gap. */
        MEASURE,
        RESERVATIONS,
        REMEDY,
        FOLLOW_UP,
        /** The nature of the obligation. */
        WEIGHT
    }

    /**
     * A finding in both verdicts that differs.
     *
     * @param changes not empty
     */
    public record Moved(Finding before, Finding after, Set<Change> changes) {
        public Moved {
            changes = Set.copyOf(changes);
        }

        /** {@return whether status or reason differs, not only words or numbers} */
        public boolean isOfStatus() {
            return changes.contains(Change.STATUS) || changes.contains(Change.REASON);
        }
    }

    public VerdictDiff {
        moved = List.copyOf(moved);
        appeared = List.copyOf(appeared);
        vanished = List.copyOf(vanished);
    }

    public static VerdictDiff between(Verdict before, Verdict after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return between(
                before.conclusion(),
                all(before.findings(), before.options()),
                after.conclusion(),
                all(after.findings(), after.options()));
    }

    /** Compares findings, from which it derives the conclusions. */
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
        return new VerdictDiff(old, now, moved, appeared, pairs.unpaired(), unchanged);
    }

    /** {@return whether the conclusion differs} */
    public boolean flips() {
        return before != after;
    }

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

    /** Equal numbers may be written differently. */
    private static Object comparable(@Nullable Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros()
                : Objects.requireNonNullElse(value, "");
    }

    private static @Nullable String remedy(Finding finding) {
        return finding.remedy() == null ? null : finding.remedy().text();
    }

    /** What databind takes for the constructor, so that it reads by the contract or not at all. */
    @ConstructorProperties("jsonContract")
    private VerdictDiff(Unknown unknown) {
        this(Unknown.of(VerdictDiff.class), null, null, null, null, 0);
    }
}
