package fr.cahier.internal.review;

import fr.cahier.internal.derive.HalfDayThreshold;
import fr.cahier.internal.language.RuleText;
import fr.cahier.internal.review.Review.Written;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Period;
import fr.cahier.regulation.Threshold;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The days on which a threshold is needed: those on which a rule that names it concludes on something in force. */
final class ThresholdNeeds {

    private final Review review;
    private final Edition edition;

    ThresholdNeeds(Review review) {
        this.review = review;
        this.edition = review.edition();
    }

    /** @param who who needs it, in French */
    record Need(String who, Period days) {}

    /** {@return the earliest need on days without a value} */
    Optional<Need> unmet(Threshold threshold) {
        LocalDate from = edition.from();
        LocalDate first = threshold.values().get(0).from();
        if (!first.isAfter(from)) {
            return Optional.empty();
        }
        LocalDate until = edition.until();
        LocalDate last = first.minusDays(1);
        Period without = new Period(from, until == null || last.isBefore(until) ? last : until);
        return needs(threshold.code())
                .filter(need -> need.days().overlaps(without))
                .map(need -> new Need(need.who(), common(need.days(), without)))
                .min(Comparator.comparing(need -> need.days().from()));
    }

    private Stream<Need> needs(String code) {
        Stream<Need> counted = HalfDayThreshold.of(code).isPresent()
                ? Stream.of(new Need("le décompte des demi-journées", Period.ALWAYS))
                : Stream.empty();
        Stream<Need> computed = edition.computations().values().stream()
                .filter(computation -> computation.thresholds().contains(code))
                .map(computation -> new Need("le calcul « " + computation.code() + " »", Period.ALWAYS));
        return Stream.concat(
                Stream.concat(counted, computed),
                review.rules()
                        .map(Written::rule)
                        .filter(rule -> names(rule, code))
                        .flatMap(this::concluding));
    }

    private static boolean names(RuleText rule, String code) {
        return rule.patterns().stream().flatMap(ThresholdUses::codes).anyMatch(named -> named.value()
                .equals(code));
    }

    private Stream<Need> concluding(RuleText rule) {
        return rule.obligations().isEmpty()
                ? Stream.of(new Need("la règle « " + rule.name() + " »", Period.ALWAYS))
                : rule.obligations().stream()
                        .map(id -> new Need(
                                id,
                                edition.obligation(id).map(Obligation::period).orElse(Period.ALWAYS)));
    }

    private static Period common(Period need, Period without) {
        LocalDate from = need.from() == null || need.from().isBefore(without.from()) ? without.from() : need.from();
        LocalDate until =
                need.until() == null || need.until().isAfter(without.until()) ? without.until() : need.until();
        return new Period(from, until);
    }
}
