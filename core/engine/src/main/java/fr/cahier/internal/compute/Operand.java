package fr.cahier.internal.compute;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a function is applied to. */
interface Operand {

    /** {@return the unit of its numbers; null where any fits} */
    @Nullable
    String unit();

    Column.Kind kind();

    /** {@return the greatest number that any of its values may be; null where there is none} */
    @Nullable
    BigDecimal max();

    Items items(Scope scope, Results results, Trace trace);

    /**
     * @param open whether there may be any number of others
     * @param least that of any of them
     */
    record Items(List<Item> all, boolean open, Range least) {}

    /**
     * One value.
     *
     * @param certain whether it counts; otherwise it may
     * @param value what was said; null where it is not, or where it comes from another computation
     */
    record Item(Range range, boolean certain, @Nullable Object value) {}
}
