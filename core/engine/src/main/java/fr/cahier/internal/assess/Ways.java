package fr.cahier.internal.assess;

import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The questions on one obligation of which the text lets some stand in for others. Each belongs to a way: a way is good when
 * all its questions are settled in favour, and lost when one is settled against; where a fact is still missing under the
 * reading, it is neither. One good way is enough; where all are lost, the obligation is breached, or the deposit late.
 */
final class Ways {

    /** One way, with what was settled of it. */
    private static final class Way {

        private final List<Match> matches = new ArrayList<>(1);
        private final List<Match> favourable = new ArrayList<>(1);
        private final List<Match> against = new ArrayList<>(0);

        boolean isGood() {
            return favourable.size() == matches.size();
        }

        boolean isLost() {
            return !against.isEmpty();
        }
    }

    /** What decides neither for nor against the obligation: another way, or a fact. */
    private static final Set<Outcome> PENDING = EnumSet.of(Outcome.A_TRANCHER, Outcome.A_COMPLETER);

    private final Outcome lost;
    private final Map<String, Way> all = new LinkedHashMap<>(0);

    /** @param lost what is concluded where no way is left */
    Ways(Outcome lost) {
        this.lost = lost;
    }

    /** {@return whether the question is open, or so settled that its way is the better or the worse for it} */
    static boolean takes(@Nullable Settlement settlement) {
        return settlement == null || settlement.isFavourable() || PENDING.contains(settlement.outcome());
    }

    void add(String name, Match match, @Nullable Settlement settlement) {
        Way way = all.computeIfAbsent(name, unseen -> new Way());
        boolean lacking = settlement != null && settlement.outcome() == Outcome.A_COMPLETER;
        way.matches.add(lacking ? settlement.apply(match) : match);
        if (settlement != null && settlement.isFavourable()) {
            way.favourable.add(settlement.apply(match));
        } else if (settlement != null && !lacking) {
            way.against.add(match);
        }
    }

    /** {@return what proves the obligation: the questions of good ways} */
    List<Match> favourable() {
        return all.values().stream()
                .filter(Way::isGood)
                .map(way -> way.favourable)
                .flatMap(Collection::stream)
                .toList();
    }

    /** {@return what is still to be settled, beside what was settled of it; empty where one way is good, or all are lost} */
    List<Match> open() {
        return isDecided()
                ? List.of()
                : all.values().stream()
                        .flatMap(way -> (way.isLost() ? way.against : way.matches).stream())
                        .toList();
    }

    /** {@return the breaches: what lost each way, where all are lost} */
    List<Match> closed() {
        return isDecided() && favourable().isEmpty()
                ? all.values().stream()
                        .flatMap(way -> way.against.stream())
                        .map(match -> Settlement.with(match, lost))
                        .toList()
                : List.of();
    }

    private boolean isDecided() {
        return all.values().stream().anyMatch(Way::isGood)
                || all.values().stream().allMatch(Way::isLost);
    }
}
