package fr.cahier.internal.compute;

import fr.cahier.facts.Calcul;
import fr.cahier.internal.compute.Operand.Item;
import fr.cahier.internal.compute.Operand.Items;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Computation.Function;
import fr.cahier.regulation.Subject;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A computation, ready for any dossier.
 *
 * @param of what it is made from
 * @param over what that is a share of
 * @param from the earlier day; null for that of the deposit
 * @param to the later day; null for that of the deposit
 * @param must what elements are compared with
 * @param each the fact or list for each element of which there is one result; null for none
 */
record PreparedComputation(
        Computation computation,
        List<Operand> of,
        List<Operand> over,
        @Nullable Operand from,
        @Nullable Operand to,
        List<PreparedFilter> must,
        @Nullable Source each) {

    void compute(Input input, Results results) {
        if (computation.per() == Subject.DOSSIER) {
            compute(new Scope(input, Subject.DOSSIER, null, null), results);
            return;
        }
        List<String> subjects = input.subjects(computation.per());
        for (String subject : subjects == null ? List.<String>of() : subjects) {
            compute(new Scope(input, computation.per(), subject, null), results);
        }
    }

    private void compute(Scope scope, Results results) {
        if (each == null) {
            add(scope, results);
            return;
        }
        Row.Rows rows = each.rows(scope);
        if (!rows.unsaid().isEmpty() || !rows.possible().isEmpty()) {
            results.add(mayBeMore(scope, rows), Range.UNKNOWN);
        }
        Set<String> elements = new LinkedHashSet<>();
        for (Row row : rows.certain()) {
            if (row.element() != null && elements.add(row.element())) {
                Scope.Each one = new Scope.Each(Objects.requireNonNull(computation.each()), each, row.element());
                add(new Scope(scope.input(), scope.per(), scope.subject(), one), results);
            }
        }
    }

    /** Of elements that are not said, or perhaps about another subject, nothing is known. */
    private Calcul mayBeMore(Scope scope, Row.Rows rows) {
        Trace trace = scope.input().trace();
        rows.unsaid().forEach(trace::add);
        rows.possible().forEach(possible -> trace.add(possible.unsaid()));
        return calcul(scope, Range.UNKNOWN, null, trace);
    }

    /**
     * Where nothing of what is counted is said, silence satisfies no rule: not even one that any value would. How many
     * elements there are may still be known.
     */
    private void add(Scope scope, Results results) {
        Trace trace = scope.input().trace();
        Function function = computation.function();
        if (function.isTruth()) {
            results.add(truth(scope, trace), Range.UNKNOWN);
            return;
        }
        Range range = range(function, scope, results, trace);
        Range told = !trace.isSilent() ? range : new Range(null, function == Function.NOMBRE ? range.high() : null);
        results.add(calcul(scope, told.told(), null, trace), range);
    }

    private Range range(Function function, Scope scope, Results results, Trace trace) {
        return switch (function) {
            case SOMME -> sum(of, scope, results, trace);
            case NOMBRE -> Fold.count(items(of, scope, results, trace));
            case NOMBRE_DISTINCT -> Fold.distinct(items(of, scope, results, trace));
            case MINIMUM, PREMIERE_DATE -> Fold.least(items(of, scope, results, trace));
            case MAXIMUM, DERNIERE_DATE -> Fold.greatest(items(of, scope, results, trace));
            case DUREE ->
                Slots.of((RowOperand) of.get(0), scope, trace)
                        .time(!computation.unit().equals(Units.MINUTES));
            case JOURS_OUVERTS -> Slots.of((RowOperand) of.get(0), scope, trace).days();
            case PART -> Fold.share(sum(of, scope, results, trace), sum(over, scope, results, trace));
            case ANNEES_ENTRE -> between(ChronoUnit.YEARS, scope, results, trace);
            case MOIS_ENTRE -> between(ChronoUnit.MONTHS, scope, results, trace);
            case JOURS_ENTRE -> between(ChronoUnit.DAYS, scope, results, trace);
            case HEURES_ENTRE, MINUTES_ENTRE -> betweenMoments(scope, results, trace);
            case TOUS, AU_MOINS -> throw new IllegalStateException(computation.code());
        };
    }

    private static Range sum(List<Operand> operands, Scope scope, Results results, Trace trace) {
        Range sum = Range.ZERO;
        for (Operand operand : operands) {
            sum = sum.plus(Fold.sum(operand.items(scope, results, trace)));
        }
        return sum;
    }

    private static Items items(List<Operand> operands, Scope scope, Results results, Trace trace) {
        if (operands.size() == 1) {
            return operands.get(0).items(scope, results, trace);
        }
        List<Item> all = new ArrayList<>();
        boolean open = false;
        for (Operand operand : operands) {
            Items some = operand.items(scope, results, trace);
            all.addAll(some.all());
            open |= some.open();
        }
        return new Items(all, open, Range.UNKNOWN);
    }

    private Range between(ChronoUnit unit, Scope scope, Results results, Trace trace) {
        return Spans.between(unit, day(from, scope, results, trace), day(to, scope, results, trace));
    }

    private Range betweenMoments(Scope scope, Results results, Trace trace) {
        boolean ofDay = from != null && from.kind() == Column.Kind.HOUR;
        return Spans.between(
                computation.function() == Function.HEURES_ENTRE,
                ofDay,
                moment(from, scope, results, trace),
                moment(to, scope, results, trace));
    }

    private static Range moment(@Nullable Operand operand, Scope scope, Results results, Trace trace) {
        return operand == null ? scope.input().readArrival(trace) : one(operand, scope, results, trace);
    }

    private static Range day(@Nullable Operand operand, Scope scope, Results results, Trace trace) {
        return operand == null ? scope.input().readDeposit(trace) : one(operand, scope, results, trace);
    }

    private static Range one(Operand operand, Scope scope, Results results, Trace trace) {
        List<Item> items = operand.items(scope, results, trace).all();
        return items.size() == 1 ? items.get(0).range() : Range.UNKNOWN;
    }

    /** What may not be there, or may satisfy or not, decides nothing. */
    private Calcul truth(Scope scope, Trace trace) {
        RowOperand operand = (RowOperand) of.get(0);
        Row.Rows rows = operand.rows(scope, trace);
        boolean open = !rows.unsaid().isEmpty();
        int sure = 0;
        int possible = 0;
        int failing = 0;
        int doubtful = 0;
        List<Row> all = new ArrayList<>(rows.certain());
        rows.possible().forEach(unsure -> all.add(unsure.row()));
        for (int i = 0; i < all.size(); i++) {
            Boolean counts = RowOperand.holds(operand.where(), all.get(i), scope, trace);
            if (Boolean.FALSE.equals(counts)) {
                continue;
            }
            boolean certain = counts != null && i < rows.certain().size();
            Boolean holds = RowOperand.holds(must, all.get(i), scope, trace);
            boolean fails = Boolean.FALSE.equals(holds);
            sure += certain && Boolean.TRUE.equals(holds) ? 1 : 0;
            possible += fails ? 0 : 1;
            failing += certain && fails ? 1 : 0;
            doubtful += Boolean.TRUE.equals(holds) || certain && fails ? 0 : 1;
        }
        Range count = new Range(BigDecimal.valueOf(sure), open ? null : BigDecimal.valueOf(possible));
        Boolean every = failing > 0 ? Boolean.FALSE : open || doubtful > 0 ? null : Boolean.TRUE;
        Boolean enough = sure >= computation.enough()
                ? Boolean.TRUE
                : open || possible >= computation.enough() ? null : Boolean.FALSE;
        return calcul(scope, count, computation.function() == Function.TOUS ? every : enough, trace);
    }

    private Calcul calcul(Scope scope, Range range, @Nullable Boolean truth, Trace trace) {
        boolean isDay = computation.function().isDay();
        return new Calcul(
                computation.code(),
                scope.subject(),
                scope.element(),
                isDay ? null : range.low(),
                isDay ? null : range.high(),
                isDay ? Days.day(range.low()) : null,
                isDay ? Days.day(range.high()) : null,
                truth,
                trace.unsaid(),
                trace.entries());
    }
}
