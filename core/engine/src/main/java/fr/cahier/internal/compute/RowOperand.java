package fr.cahier.internal.compute;

import fr.cahier.dossier.Horodatage;
import fr.cahier.internal.compute.Row.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of rows, or the rows themselves.
 *
 * @param column null for the rows
 * @param where what a row has to satisfy to count
 * @param tellable all columns of the source, for a row that only counts
 */
record RowOperand(Source source, @Nullable Column column, List<PreparedFilter> where, List<Column> tellable)
        implements Operand {

    static RowOperand of(Source source, @Nullable Column column, List<PreparedFilter> where) {
        List<Column> tellable = source.columns().stream()
                .map(name -> Objects.requireNonNull(source.column(name)))
                .toList();
        return new RowOperand(source, column, where, tellable);
    }

    @Override
    public @Nullable String unit() {
        return column == null ? null : column.unit();
    }

    @Override
    public Column.Kind kind() {
        return column == null ? Column.Kind.OTHER : column.kind();
    }

    @Override
    public @Nullable BigDecimal max() {
        return column == null ? null : column.max();
    }

    @Override
    public Items items(Scope scope, Results results, Trace trace) {
        Rows rows = rows(scope, trace);
        List<Item> items = new ArrayList<>(rows.certain().size());
        for (Row row : rows.certain()) {
            add(items, row, true, scope, trace);
        }
        for (Row.Possible possible : rows.possible()) {
            int before = items.size();
            add(items, possible.row(), false, scope, trace);
            if (items.size() > before) {
                trace.add(possible.unsaid());
            }
        }
        Range least = column == null ? Range.UNKNOWN : new Range(column.min(), column.max());
        return new Items(items, !rows.unsaid().isEmpty(), least);
    }

    /** {@return the rows, told where they are unsaid, and where it is said that there is none} */
    Rows rows(Scope scope, Trace trace) {
        Rows rows = source.rows(scope);
        rows.none().forEach(trace::add);
        for (Cell place : rows.unsaid()) {
            trace.add(place.keys().isEmpty() ? asking(place) : place);
        }
        return rows;
    }

    /** A list that is not said is asked for with what is read of each element. */
    private Cell asking(Cell place) {
        if (!(source instanceof ListSource)) {
            return place;
        }
        List<String> keys = new ArrayList<>();
        where.forEach(filter -> keys.add(filter.column().name()));
        if (column != null && !column.name().isEmpty() && !keys.contains(column.name())) {
            keys.add(column.name());
        }
        return new Cell(place.pointer(), place.path(), null, place.accepted(), keys);
    }

    private void add(List<Item> items, Row row, boolean certain, Scope scope, Trace trace) {
        Boolean counts = holds(where, row, scope, trace);
        if (Boolean.FALSE.equals(counts)) {
            return;
        }
        boolean sure = certain && counts != null;
        if (column == null) {
            items.add(new Item(Range.of(BigDecimal.ONE), sure, row));
            tellRow(row, trace);
            return;
        }
        Cell cell = row.cell(column);
        trace.add(cell);
        items.add(new Item(range(cell, column, scope.input().moment()), sure, cell.value()));
    }

    /** A row that only counts is told by the first thing it says. */
    private void tellRow(Row row, Trace trace) {
        if (!where.isEmpty()) {
            return;
        }
        for (Column told : tellable) {
            Cell cell = row.cell(told);
            if (cell.value() != null) {
                trace.add(cell);
                return;
            }
        }
    }

    /** {@return whether all filters hold; null where that is not said} Only what decides is read. */
    static @Nullable Boolean holds(List<PreparedFilter> filters, Row row, Scope scope, Trace trace) {
        if (filters.isEmpty()) {
            return true;
        }
        boolean sure = true;
        for (PreparedFilter filter : filters) {
            Boolean holds = filter.holds(
                    row.cell(filter.column()).value(), scope.input().moment());
            if (Boolean.FALSE.equals(holds)) {
                tell(filter, row, scope, trace);
                return false;
            }
            sure &= holds != null;
        }
        filters.forEach(filter -> tell(filter, row, scope, trace));
        return sure ? true : null;
    }

    /** Tells what the filter reads: the value, and the deposit with which it is compared. */
    private static void tell(PreparedFilter filter, Row row, Scope scope, Trace trace) {
        Cell cell = row.cell(filter.column());
        trace.add(cell);
        if (cell.value() != null && filter.restsOnDeposit()) {
            scope.input().readDeposit(trace);
        }
    }

    private static Range range(Cell cell, Column column, Moment moment) {
        Object value = cell.value();
        if (value == null) {
            return column.kind() == Column.Kind.NUMBER ? new Range(column.min(), column.max()) : Range.UNKNOWN;
        }
        if (value instanceof LocalDate day) {
            return Range.of(day.toEpochDay());
        }
        if (value instanceof LocalTime hour) {
            return Range.of(hour.toSecondOfDay());
        }
        if (value instanceof Horodatage stamp) {
            return new Range(
                    BigDecimal.valueOf(
                            PreparedFilter.instant(stamp, moment, true).getEpochSecond()),
                    BigDecimal.valueOf(
                            PreparedFilter.instant(stamp, moment, false).getEpochSecond()));
        }
        return value instanceof Number ? Range.of(PreparedFilter.number(value)) : Range.UNKNOWN;
    }
}
