package fr.cahier.internal.assess;

import fr.cahier.doctrine.Decision;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.internal.match.DirectMatcher;
import fr.cahier.internal.match.MatchLimits;
import fr.cahier.internal.match.RuleBase;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Period;
import fr.cahier.regulation.Threshold;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** One edition over time, in stretches of days without a change. Each is prepared once, on first use. Thread-safe. */
public final class EditionTimeline {

    private final Edition edition;
    private final RuleBase rules;
    private final VerdictBudget.Limit verdictLimit;

    private final Doctrine doctrine;

    /** The first day of each stretch but the first, in order. */
    private final LocalDate[] changes;

    private final AtomicReferenceArray<@Nullable Stretch> stretches;

    /** @param matchLimits ignored by a rule base that is not ours */
    public EditionTimeline(
            Edition edition,
            RuleBase rules,
            MatchLimits matchLimits,
            VerdictBudget.Limit verdictLimit,
            Doctrine doctrine) {
        this.edition = edition;
        this.doctrine = doctrine;
        this.rules = rules instanceof DirectMatcher matcher ? matcher.within(matchLimits) : rules;
        this.verdictLimit = verdictLimit;
        this.changes = changes(edition, doctrine).toArray(LocalDate[]::new);
        this.stretches = new AtomicReferenceArray<>(changes.length + 1);
    }

    public Stretch on(LocalDate day) {
        int rank = 0;
        while (rank < changes.length && !day.isBefore(changes[rank])) {
            rank++;
        }
        Stretch stretch = stretches.get(rank);
        if (stretch == null) {
            Settlements settlements = Settlements.of(doctrine, edition, day);
            stretch = Stretch.of(edition, day, settlements, rules, verdictLimit);
            stretches.set(rank, stretch);
        }
        return stretch;
    }

    private static NavigableSet<LocalDate> changes(Edition edition, Doctrine doctrine) {
        NavigableSet<LocalDate> changes = new TreeSet<>();
        add(changes, edition.period());
        edition.obligations().values().stream().map(Obligation::period).forEach(period -> add(changes, period));
        for (Threshold threshold : edition.thresholds().values()) {
            threshold.values().forEach(value -> changes.add(value.from()));
        }
        doctrine.decisions().stream().map(Decision::period).forEach(period -> add(changes, period));
        return changes;
    }

    private static void add(NavigableSet<LocalDate> changes, Period period) {
        if (period.from() != null) {
            changes.add(period.from());
        }
        if (period.until() != null && period.until().isBefore(LocalDate.MAX)) {
            changes.add(period.until().plusDays(1));
        }
    }
}
