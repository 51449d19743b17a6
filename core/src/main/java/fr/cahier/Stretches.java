package fr.cahier;

import fr.cahier.internal.derivation.Derivation;
import fr.cahier.internal.match.DirectMatcher;
import fr.cahier.regulation.ExecutableEdition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Period;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.RuleBase;
import fr.cahier.regulation.Threshold;
import fr.cahier.verdict.TellingBudget;
import fr.cahier.verdict.VerdictMaker;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * One edition over time. From one day on which something of it begins or ends to the next, the same holds: that is made
 * ready once, when it is first asked for. Thread-safe.
 */
final class Stretches {

    private final Regulation regulation;
    private final RuleBase rules;
    private final TellingBudget.Limit telling;

    /** The first day of each stretch but the first, in order. */
    private final LocalDate[] changes;

    private final AtomicReferenceArray<@Nullable Stretch> stretches;

    Stretches(ExecutableEdition edition, Limits limits) {
        this.regulation = edition.edition();
        this.rules = within(edition.rules(), limits);
        this.telling = new TellingBudget.Limit(limits.verdictCharacters(), limits.heldBytes(), limits.evaluationTime());
        this.changes = changes(regulation).toArray(LocalDate[]::new);
        this.stretches = new AtomicReferenceArray<>(changes.length + 1);
    }

    private static RuleBase within(RuleBase rules, Limits limits) {
        return rules instanceof DirectMatcher matcher ? matcher.within(limits.matching()) : rules;
    }

    /** What is ready for the days of one stretch. */
    record Stretch(Derivation derivation, RuleBase rules, VerdictMaker verdicts) {}

    /** {@return what is ready for {@code day}} */
    Stretch on(LocalDate day) {
        int rank = 0;
        while (rank < changes.length && !day.isBefore(changes[rank])) {
            rank++;
        }
        Stretch ready = stretches.get(rank);
        if (ready == null) {
            ready = new Stretch(Derivation.on(regulation, day), rules, VerdictMaker.on(regulation, day, telling));
            stretches.set(rank, ready);
        }
        return ready;
    }

    private static NavigableSet<LocalDate> changes(Regulation regulation) {
        NavigableSet<LocalDate> changes = new TreeSet<>();
        add(changes, regulation.period());
        regulation.obligations().values().stream().map(Obligation::period).forEach(period -> add(changes, period));
        for (Threshold threshold : regulation.thresholds().values()) {
            threshold.values().forEach(value -> changes.add(value.from()));
        }
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
