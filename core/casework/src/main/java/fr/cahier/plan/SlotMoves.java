package fr.cahier.plan;

import fr.cahier.dossier.Canal;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Semaine;
import fr.cahier.dossier.Site;
import fr.cahier.plan.ComputedMoves.Goal;
import fr.cahier.regulation.Computation.Function;
import fr.cahier.regulation.Subject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens more hours or days of the week where slots are too few, and fewer where they are too many. */
final class SlotMoves {

    private static final String LIST = "/creneaux";
    private static final String MINUTES = "minutes";
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);
    private static final int DAYS = 7;

    private final ComputedMoves moves;

    SlotMoves(ComputedMoves moves) {
        this.moves = moves;
    }

    Stream<List<Step>> of(Goal goal) {
        CountedOperand operand = moves.operand(goal.computation().of().get(0), goal);
        List<CountedElement> counting =
                operand.elements(goal.now()).filter(CountedElement::mayCount).toList();
        boolean days = goal.computation().function() == Function.JOURS_OUVERTS;
        if (!goal.up()) {
            return days ? fewerDays(counting, goal) : fewerHours(counting, goal);
        }
        Map<String, Object> passing = operand.passing();
        if (passing == null) {
            return Stream.empty();
        }
        Opening opening = new Opening(model(goal, counting), passing);
        FreeHours free = FreeHours.at(opening.model().siteId(), moves.dossier());
        return days ? moreDays(counting, opening, free, goal) : moreHours(opening, free, goal);
    }

    /** {@return what is wanted of all slots, in minutes} */
    private static int minutes(Goal goal, BigDecimal amount) {
        BigDecimal minutes = goal.computation().unit().equals(MINUTES) ? amount : amount.multiply(MINUTES_OF_AN_HOUR);
        return minutes.setScale(0, RoundingMode.CEILING).intValue();
    }

    private static Creneau slot(CountedElement one) {
        return (Creneau) Objects.requireNonNull(one.element().value(ListElements.ITSELF));
    }

    /**
     * Makes slots.
     *
     * @param model what they have in common with those that there are
     * @param passing what they have to say so as to count
     */
    private record Opening(Creneau model, Map<String, Object> passing) {

        Edit at(FreeHours.Hours hours) {
            Creneau slot = model.toBuilder()
                    .jour(hours.day())
                    .debut(hours.from())
                    .fin(hours.until())
                    .build();
            return NewElement.with(Edit.add(LIST, slot), passing);
        }
    }

    private Creneau model(Goal goal, List<CountedElement> counting) {
        if (!counting.isEmpty()) {
            return slot(counting.get(0)).toBuilder()
                    .semaine(Semaine.TOUTES)
                    .semainesDuMois(null)
                    .aPartirDu(null)
                    .build();
        }
        return Creneau.builder()
                .siteId(site(goal))
                .service(moves.service())
                .semaine(Semaine.TOUTES)
                .surRdv(false)
                .canal(Canal.PRESENCE)
                .build();
    }

    /** A slot of a candidate that has sites is open at one of them. */
    private @Nullable String site(Goal goal) {
        List<Site> sites = Objects.requireNonNullElse(moves.dossier().sites(), List.of());
        return goal.computation().per() == Subject.SITE
                ? goal.now().subject()
                : sites.isEmpty() ? null : sites.get(0).id();
    }

    private static Stream<List<Step>> moreHours(Opening opening, FreeHours free, Goal goal) {
        BigDecimal low = Objects.requireNonNullElse(goal.now().low(), BigDecimal.ZERO);
        int missing = minutes(goal, goal.target().subtract(low));
        List<Edit> edits = free.taken(missing).stream().map(opening::at).toList();
        return edits.isEmpty() ? Stream.empty() : Stream.of(List.of(new Step(LIST, edits)));
    }

    private static Stream<List<Step>> moreDays(
            List<CountedElement> counting, Opening opening, FreeHours free, Goal goal) {
        List<Creneau> slots = counting.stream().map(SlotMoves::slot).toList();
        LocalTime from = Objects.requireNonNullElse(opening.model().debut(), FreeHours.MORNING);
        LocalTime until = Objects.requireNonNullElse(opening.model().fin(), FreeHours.NOON);
        List<FreeHours.Hours> closed = IntStream.rangeClosed(1, DAYS)
                .filter(day -> slots.stream().noneMatch(slot -> Objects.equals(slot.jour(), day)))
                .mapToObj(day -> free.on(day, from, until))
                .flatMap(Optional::stream)
                .toList();
        BigDecimal low = Objects.requireNonNullElse(goal.now().low(), BigDecimal.ZERO);
        int missing =
                goal.target().subtract(low).setScale(0, RoundingMode.CEILING).intValue();
        if (missing <= 0 || closed.size() < missing) {
            return Stream.empty();
        }
        return Stream.of(List.of(new Step(
                LIST, closed.subList(0, missing).stream().map(opening::at).toList())));
    }

    /** Closes slots from the last, or ends one earlier. */
    private static Stream<List<Step>> fewerHours(List<CountedElement> counting, Goal goal) {
        BigDecimal high = goal.now().high();
        int excess = high == null ? 0 : minutes(goal, high.subtract(goal.target()));
        List<Step> steps = new ArrayList<>();
        for (int index = counting.size() - 1; index >= 0 && excess > 0; index--) {
            CountedElement one = counting.get(index);
            Creneau slot = slot(one);
            int length = FreeHours.minutes(slot);
            if (length > excess) {
                steps.add(one.element().set("fin", slot.fin().minusMinutes(excess)));
            } else if (length > 0) {
                steps.add(one.element().removed());
            }
            excess -= length;
        }
        return steps.isEmpty() ? Stream.empty() : Stream.of(steps);
    }

    private static Stream<List<Step>> fewerDays(List<CountedElement> counting, Goal goal) {
        List<Integer> open = counting.stream()
                .map(one -> slot(one).jour())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        int kept = goal.target().setScale(0, RoundingMode.FLOOR).intValue();
        if (kept < 0 || open.size() <= kept) {
            return Stream.empty();
        }
        List<Integer> closed = open.subList(kept, open.size());
        return Stream.of(counting.stream()
                .filter(one -> closed.contains(slot(one).jour()))
                .map(one -> one.element().removed())
                .toList());
    }
}
