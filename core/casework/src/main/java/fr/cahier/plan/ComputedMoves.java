package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.facts.Calcul;
import fr.cahier.internal.derive.FactDeriver;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Edition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Candidate steps that move the result of one computation to what is wanted of it, by as little as it takes. Whether that is enough is
 * found out by evaluating them.
 */
final class ComputedMoves {

    private final Edition edition;
    private final Dossier dossier;
    private final ElementFilters filters;

    /** Made when a computation is made from another. */
    private @Nullable List<ComputedResult> results;

    ComputedMoves(Edition edition, Dossier dossier, Thresholds thresholds) {
        this.edition = edition;
        this.dossier = dossier;
        this.filters = new ElementFilters(edition, thresholds);
    }

    /**
     * {@return the likeliest first}
     *
     * @param target where the result should come to; a day as a number; of an answer, the count that makes it
     * @param up whether the result is too small
     */
    Stream<List<Step>> of(ComputedResult now, BigDecimal target, boolean up) {
        Computation computation = edition.computations().get(now.code());
        if (computation == null) {
            return Stream.empty();
        }
        Goal goal = new Goal(computation, now, target, up);
        return switch (computation.function()) {
            case SOMME -> new SumMoves(this).of(goal);
            case PART -> new ShareMoves(this).of(goal);
            case NOMBRE, TOUS, AU_MOINS -> new CountMoves(this).of(goal);
            case NOMBRE_DISTINCT -> new DistinctMoves(this).of(goal);
            case MINIMUM, MAXIMUM, PREMIERE_DATE, DERNIERE_DATE -> new ExtremeMoves(this).of(goal);
            case DUREE, JOURS_OUVERTS -> new SlotMoves(this).of(goal);
            case ANNEES_ENTRE, MOIS_ENTRE, JOURS_ENTRE -> new SpanMoves(this).of(goal);
            case HEURES_ENTRE, MINUTES_ENTRE -> new MomentMoves(this).of(goal);
        };
    }

    /**
     * What is wanted of one result.
     *
     * @param target where it should come to
     * @param up whether it is too small
     */
    record Goal(Computation computation, ComputedResult now, BigDecimal target, boolean up) {}

    LocalDate day() {
        return filters.deposit();
    }

    /** {@return when the deposit arrived, in seconds of the edition's zone; null where nothing dates it} */
    @Nullable
    BigDecimal arrival() {
        return FactDeriver.depositOf(dossier, edition.zone(), day -> Optional.of(edition))
                .map(instant -> FieldKind.amount(LocalStamp.of(instant, edition.zone())))
                .orElse(null);
    }

    Dossier dossier() {
        return dossier;
    }

    /** {@return the service whose hours count} */
    Service service() {
        return edition.voice().hoursOf();
    }

    List<CountedOperand> operands(List<FactPath> paths, Goal goal) {
        return paths.stream().map(path -> operand(path, goal)).toList();
    }

    CountedOperand operand(FactPath path, Goal goal) {
        Computation by = goal.computation();
        var where = by.function().isTruth()
                ? Stream.concat(by.where().stream(), by.must().stream()).toList()
                : by.where();
        return CountedOperand.of(path, by, where, edition, dossier, filters);
    }

    /** {@return the elements of {@code operands} that count, or may} */
    List<CountedElement> counted(List<CountedOperand> operands, Goal goal) {
        return operands.stream()
                .flatMap(operand -> operand.elements(goal.now()))
                .filter(CountedElement::mayCount)
                .toList();
    }

    /** {@return the results of other computations among {@code operands} that {@code goal} is about} */
    List<ComputedResult> nested(List<CountedOperand> operands, Goal goal) {
        return operands.stream()
                .filter(operand -> operand.nested() != null)
                .flatMap(operand -> nested(operand.nested(), goal).stream())
                .toList();
    }

    private List<ComputedResult> nested(String code, Goal goal) {
        ComputedResult by = goal.now();
        return results().stream()
                .filter(one -> one.code().equals(code))
                .filter(one -> by.subject() == null
                        || one.subject() == null
                        || one.subject().equals(by.subject()))
                .filter(one -> by.element() == null
                        || !Objects.equals(each(code), each(by.code()))
                        || Objects.equals(one.element(), by.element()))
                .toList();
    }

    private @Nullable String each(String code) {
        return CountedOperand.each(Objects.requireNonNull(edition.computations().get(code), code));
    }

    private List<ComputedResult> results() {
        if (results == null) {
            results = FactDeriver.facts(dossier, edition, day()).stream()
                    .filter(Calcul.class::isInstance)
                    .map(Calcul.class::cast)
                    .map(ComputedResult::of)
                    .toList();
        }
        return results;
    }
}
