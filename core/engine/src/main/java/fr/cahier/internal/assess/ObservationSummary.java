package fr.cahier.internal.assess;

import fr.cahier.verdict.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of more observations than a finding tells: the first that tell something else, the first that name another
 * piece, how many are not among them, and the rules of all.
 *
 * @param telling the first to tell, in order
 * @param citing the first to name a piece, in order
 * @param rules the names of all the rules
 */
record ObservationSummary(
        Truncated<RankedObservation> telling, Truncated<RankedObservation> citing, Set<String> rules) {

    /** {@return the digest of {@code observations}} */
    static ObservationSummary of(List<Observation> observations, Function<Observation, RankedObservation> ranking) {
        SmallestFirst telling = new SmallestFirst(RankedObservation::told, Finding.MAX_SENTENCES);
        SmallestFirst citing = new SmallestFirst(ObservationSummary::piece, Finding.MAX_TOLD);
        Set<String> rules = new TreeSet<>();
        for (Observation observation : observations) {
            RankedObservation ranked = ranking.apply(observation);
            telling.offer(ranked);
            citing.offer(ranked);
            rules.add(observation.match().rule().name());
        }
        return new ObservationSummary(few(telling, observations, ranking), few(citing, observations, ranking), rules);
    }

    /** What is left out is counted in a second look: what is picked is known only at the end of the first. */
    private static Truncated<RankedObservation> few(
            SmallestFirst ones, List<Observation> observations, Function<Observation, RankedObservation> ranking) {
        int more = 0;
        if (ones.isOver()) {
            for (Observation observation : observations) {
                more += ones.leavesOut(ranking.apply(observation)) ? 1 : 0;
            }
        }
        return new Truncated<>(ones.picked(), more);
    }

    ObservationSummary with(ObservationSummary other) {
        return joined(List.of(this, other));
    }

    /** {@return the digest of all that {@code digests} are of} */
    static ObservationSummary joined(Collection<ObservationSummary> digests) {
        if (digests.size() == 1) {
            return digests.iterator().next();
        }
        Set<String> rules = new TreeSet<>();
        digests.forEach(digest -> rules.addAll(digest.rules));
        return new ObservationSummary(
                joined(
                        digests,
                        ObservationSummary::telling,
                        new SmallestFirst(RankedObservation::told, Finding.MAX_SENTENCES)),
                joined(
                        digests,
                        ObservationSummary::citing,
                        new SmallestFirst(ObservationSummary::piece, Finding.MAX_TOLD)),
                rules);
    }

    private static @Nullable String piece(RankedObservation ranked) {
        return ranked.observation().piece();
    }

    private static Truncated<RankedObservation> joined(
            Collection<ObservationSummary> digests,
            Function<ObservationSummary, Truncated<RankedObservation>> part,
            SmallestFirst ones) {
        digests.forEach(digest -> part.apply(digest).told().forEach(ones::offer));
        int more = 0;
        for (ObservationSummary digest : digests) {
            more += part.apply(digest).more();
            more += (int)
                    part.apply(digest).told().stream().filter(ones::leavesOut).count();
        }
        return new Truncated<>(ones.picked(), more);
    }
}
