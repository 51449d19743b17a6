package fr.cahier.internal.compute;

import fr.cahier.facts.Calcul;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of another computation.
 *
 * @param unit of its numbers
 */
record ComputedOperand(Computation computation, String unit) implements Operand {

    @Override
    public Column.Kind kind() {
        return computation.function().isTruth()
                ? Column.Kind.YES_NO
                : computation.function().isDay() ? Column.Kind.DAY : Column.Kind.NUMBER;
    }

    @Override
    public @Nullable BigDecimal max() {
        return null;
    }

    @Override
    public Items items(Scope scope, Results results, Trace trace) {
        List<Item> items = new ArrayList<>();
        boolean open = false;
        if (computation.per() == Subject.DOSSIER) {
            add(items, results.of(computation.code(), null), scope, trace);
        } else if (scope.subject() != null) {
            add(items, results.of(computation.code(), scope.subject()), scope, trace);
        } else {
            List<String> subjects = scope.input().subjects(computation.per());
            open = subjects == null;
            if (open) {
                trace.add(FactSource.listOf(computation.per()));
            }
            for (String subject : open ? List.<String>of() : subjects) {
                add(items, results.of(computation.code(), subject), scope, trace);
            }
        }
        return new Items(items, open, Range.UNKNOWN);
    }

    private static void add(List<Item> items, List<Calcul> results, Scope scope, Trace trace) {
        for (Calcul result : results) {
            if (scope.element() == null
                    || result.element() == null
                    || scope.element().equals(result.element())) {
                trace.addAll(result.entrees());
                items.add(new Item(range(result), true, null));
            }
        }
    }

    private static Range range(Calcul result) {
        return result.auPlusTot() == null && result.auPlusTard() == null
                ? new Range(result.auMoins(), result.auPlus())
                : new Range(Days.number(result.auPlusTot()), Days.number(result.auPlusTard()));
    }
}
