package fr.cahier.internal.assess;

import fr.cahier.regulation.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules say of one obligation and one subject, in their order: all of it, or the first of much. Immutable. */
final class SubjectOutcomes {

    private static final SubjectOutcomes NOTHING = new SubjectOutcomes(List.of(), null);

    /** All of it; of much, nothing. */
    private final List<Observation> all;

    /** Of much, what is kept of each outcome; null where all is there. */
    private final @Nullable Map<Outcome, ObservationSummary> digests;

    private @Nullable ObservationSummary joined;

    private SubjectOutcomes(List<Observation> all, @Nullable Map<Outcome, ObservationSummary> digests) {
        this.all = all;
        this.digests = digests;
    }

    /** @param observations in the order of the rules, no more of them than a finding tells */
    static SubjectOutcomes all(List<Observation> observations) {
        return observations.isEmpty() ? NOTHING : new SubjectOutcomes(observations, null);
    }

    /** @param digests what is kept of each outcome */
    static SubjectOutcomes much(Map<Outcome, ObservationSummary> digests) {
        return digests.isEmpty() ? NOTHING : new SubjectOutcomes(List.of(), digests);
    }

    boolean isEmpty() {
        return all.isEmpty() && digests == null;
    }

    boolean isOne() {
        return all.size() == 1;
    }

    /** {@return whether some of it names a piece} */
    boolean namesPieces() {
        List<Observation> citing = citing();
        for (int i = 0; i < citing.size(); i++) {
            if (citing.get(i).piece() != null) {
                return true;
            }
        }
        return false;
    }

    Set<Outcome> outcomes() {
        if (digests != null) {
            return EnumSet.copyOf(digests.keySet());
        }
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (int i = 0; i < all.size(); i++) {
            outcomes.add(all.get(i).outcome());
        }
        return outcomes;
    }

    boolean has(Outcome outcome) {
        if (digests != null) {
            return digests.containsKey(outcome);
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).outcome() == outcome) {
                return true;
            }
        }
        return false;
    }

    /** {@return what is said with one of {@code outcomes}} */
    SubjectOutcomes only(Set<Outcome> outcomes) {
        if (digests != null) {
            Map<Outcome, ObservationSummary> some = new EnumMap<>(digests);
            some.keySet().retainAll(outcomes);
            return much(some);
        }
        if (all.size() == 1) {
            return outcomes.contains(all.get(0).outcome()) ? this : NOTHING;
        }
        List<Observation> some = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            if (outcomes.contains(all.get(i).outcome())) {
                some.add(all.get(i));
            }
        }
        return all(some);
    }

    /** {@return the first of it} */
    Observation first() {
        return telling().get(0);
    }

    /** {@return those to tell, one by one; some of them may tell the same} */
    List<Observation> telling() {
        return digests == null ? all : observations(joined().telling());
    }

    /** {@return how many tell something else than those} */
    int untold() {
        return digests == null ? 0 : joined().telling().more();
    }

    /** {@return those of which the pieces are named, one by one; some of them may name the same, or none} */
    List<Observation> citing() {
        return digests == null ? all : observations(joined().citing());
    }

    /** {@return how many name another piece than those} */
    int uncited() {
        return digests == null ? 0 : joined().citing().more();
    }

    /** Adds the names of the rules that say it. */
    void addRules(Set<String> names) {
        if (digests != null) {
            names.addAll(joined().rules());
        }
        for (int i = 0; i < all.size(); i++) {
            names.add(all.get(i).match().rule().name());
        }
    }

    private ObservationSummary joined() {
        if (joined == null) {
            joined = ObservationSummary.joined(digests.values());
        }
        return joined;
    }

    private static List<Observation> observations(Truncated<RankedObservation> few) {
        return few.told().stream().map(RankedObservation::observation).toList();
    }
}
