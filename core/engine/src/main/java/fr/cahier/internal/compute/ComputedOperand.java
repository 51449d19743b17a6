package fr.cahier.internal.compute;

import fr.cahier.facts.Calcul;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
            add(items, null, results, scope, trace);
        } else if (scope.subject() != null) {
            add(items, scope.subject(), results, scope, trace);
        } else {
            List<String> subjects = scope.input().subjects(computation.per());
            open = subjects == null;
            if (open) {
                trace.add(FactSource.listOf(computation.per()));
            }
            for (String subject : open ? List.<String>of() : subjects) {
                add(items, subject, results, scope, trace);
            }
        }
        return new Items(items, open, Range.UNKNOWN);
    }

    private void add(List<Item> items, @Nullable String subject, Results results, Scope scope, Trace trace) {
        boolean alike = scope.each() != null && scope.each().key().equals(computation.each());
        for (Calcul result : results.of(computation.code(), subject)) {
            if (!alike || Objects.equals(scope.element(), result.element())) {
                trace.addAll(result.entrees());
                items.add(new Item(results.range(result), true, null));
            }
        }
    }
}
