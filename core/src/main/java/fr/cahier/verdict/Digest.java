package fr.cahier.verdict;

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
record Digest(Few<Ranked> telling, Few<Ranked> citing, Set<String> rules) {

    /** {@return the digest of {@code observations}} */
    static Digest of(List<Observation> observations, Function<Observation, Ranked> ranking) {
        FirstOnes telling = new FirstOnes(Ranked::told, Finding.MAX_SENTENCES);
        FirstOnes citing = new FirstOnes(Digest::piece, Finding.MAX_TOLD);
        Set<String> rules = new TreeSet<>();
        for (Observation observation : observations) {
            Ranked ranked = ranking.apply(observation);
            telling.offer(ranked);
            citing.offer(ranked);
            rules.add(observation.match().rule().name());
        }
        return new Digest(few(telling, observations, ranking), few(citing, observations, ranking), rules);
    }

    /** What is left out is counted in a second look: what is picked is known only at the end of the first. */
    private static Few<Ranked> few(
            FirstOnes ones, List<Observation> observations, Function<Observation, Ranked> ranking) {
        int more = 0;
        if (ones.isOver()) {
            for (Observation observation : observations) {
                more += ones.leavesOut(ranking.apply(observation)) ? 1 : 0;
            }
        }
        return new Few<>(ones.picked(), more);
    }

    Digest with(Digest other) {
        return joined(List.of(this, other));
    }

    /** {@return the digest of all that {@code digests} are of} */
    static Digest joined(Collection<Digest> digests) {
        if (digests.size() == 1) {
            return digests.iterator().next();
        }
        Set<String> rules = new TreeSet<>();
        digests.forEach(digest -> rules.addAll(digest.rules));
        return new Digest(
                joined(digests, Digest::telling, new FirstOnes(Ranked::told, Finding.MAX_SENTENCES)),
                joined(digests, Digest::citing, new FirstOnes(Digest::piece, Finding.MAX_TOLD)),
                rules);
    }

    private static @Nullable String piece(Ranked ranked) {
        return ranked.observation().piece();
    }

    private static Few<Ranked> joined(Collection<Digest> digests, Function<Digest, Few<Ranked>> part, FirstOnes ones) {
        digests.forEach(digest -> part.apply(digest).told().forEach(ones::offer));
        int more = 0;
        for (Digest digest : digests) {
            more += part.apply(digest).more();
            more += (int)
                    part.apply(digest).told().stream().filter(ones::leavesOut).count();
        }
        return new Few<>(ones.picked(), more);
    }
}
