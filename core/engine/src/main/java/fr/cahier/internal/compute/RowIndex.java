package fr.cahier.internal.compute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a source, by subject.
 *
 * @param all in the order of the dossier
 * @param own by the name of their subject
 * @param every those about every subject
 * @param possible those that may be about any subject
 * @param unsaid where rows should stand and none is said, by the pointer of the element around; "" where there is none
 * @param none what says that there is no row, by the same pointer
 */
record RowIndex(
        List<Row> all,
        Map<String, List<Row>> own,
        List<Row> every,
        List<Row.Possible> possible,
        Map<String, Cell> unsaid,
        Map<String, Cell> none) {

    RowIndex() {
        this(
                new ArrayList<>(),
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(0),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
    }

    void addOwn(String subject, Row row) {
        all.add(row);
        own.computeIfAbsent(subject, unseen -> new ArrayList<>()).add(row);
    }

    void addEvery(Row row) {
        all.add(row);
        every.add(row);
    }

    void addPossible(Row row, Cell unsaid) {
        all.add(row);
        possible.add(new Row.Possible(row, unsaid));
    }

    /** {@return the rows about {@code subject}, those about every subject last} */
    List<Row> of(String subject) {
        List<Row> mine = own.getOrDefault(subject, List.of());
        if (mine.isEmpty() || every.isEmpty()) {
            return mine.isEmpty() ? every : mine;
        }
        List<Row> both = new ArrayList<>(mine);
        both.addAll(every);
        return both;
    }
}
