package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Computed;
import fr.cahier.verdict.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Moves what an edition had counted for a finding to what is required. Whether that is enough is found out by evaluating it. */
final class ComputedRepairs {

    private static final int MAX_TRIED = 200;

    private final Thresholds thresholds;
    private final Edition edition;
    private final ComputedMoves moves;
    private final FreeFacts facts;

    ComputedRepairs(Dossier dossier, Thresholds thresholds, Edition edition) {
        this.thresholds = thresholds;
        this.edition = edition;
        this.moves = new ComputedMoves(edition, dossier, thresholds);
        this.facts = new FreeFacts(dossier, thresholds, edition);
    }

    Stream<List<Step>> of(Finding finding) {
        return finding.computed().isEmpty()
                ? Stream.empty()
                : finding.computed().stream()
                        .flatMap(computed -> moved(computed, finding))
                        .limit(MAX_TRIED);
    }

    private Stream<List<Step>> moved(Computed computed, Finding finding) {
        Computation computation = edition.computations().get(computed.code());
        if (computation == null) {
            return Stream.empty();
        }
        ComputedResult now = ComputedResult.of(computed);
        if (computation.function().isTruth()) {
            return moves.of(now, BigDecimal.valueOf(computation.enough()), !Boolean.TRUE.equals(now.answer()));
        }
        Stream<List<Step>> agreed = Stream.of(now.low(), now.high())
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(bound -> declared(bound, finding));
        Stream<List<Step>> moved = targets(finding, computation).flatMap(target -> moved(now, target, finding));
        return Stream.concat(agreed, moved);
    }

    /** Says the number that a dossier declares beside what is counted. */
    private Stream<List<Step>> declared(BigDecimal number, Finding finding) {
        return finding.obligation().paths().stream()
                .map(path -> path.factKey() == null ? null : edition.facts().get(path.factKey()))
                .filter(fact -> fact != null && fact.kind().isNumber())
                .flatMap(fact -> facts.saying(fact, finding, number));
    }

    private Stream<List<Step>> moved(ComputedResult now, BigDecimal target, Finding finding) {
        Stream<List<Step>> together = declared(target, finding).flatMap(said -> moved(now, target)
                .map(steps -> Stream.concat(steps.stream(), said.stream()).toList()));
        return Stream.concat(moved(now, target), together);
    }

    /** {@return the required value, else those of thresholds, its own first; then those next to it, for what has to be passed} */
    private Stream<BigDecimal> targets(Finding finding, Computation computation) {
        BigDecimal required = FieldKind.amountOrNull(finding.required());
        List<BigDecimal> known =
                required != null ? List.of(required) : computation.function().isDay() ? days() : numbers(computation);
        return Stream.concat(
                        known.stream(),
                        known.stream().flatMap(one -> Stream.of(one.add(BigDecimal.ONE), one.subtract(BigDecimal.ONE))))
                .distinct();
    }

    private List<BigDecimal> days() {
        return thresholds.days().stream()
                .map(LocalDate::toEpochDay)
                .map(BigDecimal::valueOf)
                .toList();
    }

    /** {@return one, since something is asked for, and the thresholds} */
    private List<BigDecimal> numbers(Computation computation) {
        return Stream.of(
                        thresholds.numbersOf(computation.code()),
                        Stream.of(BigDecimal.ONE),
                        thresholds.numbers().stream().sorted())
                .flatMap(numbers -> numbers)
                .distinct()
                .toList();
    }

    private Stream<List<Step>> moved(ComputedResult now, BigDecimal target) {
        Stream<List<Step>> up = now.mayBeLess(target) ? moves.of(now, target, true) : Stream.empty();
        Stream<List<Step>> down = now.mayBeMore(target) ? moves.of(now, target, false) : Stream.empty();
        return Stream.concat(up, down);
    }
}
