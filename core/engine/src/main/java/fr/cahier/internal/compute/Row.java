package fr.cahier.internal.compute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One element, of which columns are read. */
interface Row {

    Cell cell(Column column);

    /** {@return the name of the element of a repeated fact or of a list; null for any other row} */
    default @Nullable String element() {
        return null;
    }

    /** {@return the element of the dossier itself; null for rows of facts} */
    default @Nullable Object value() {
        return null;
    }

    /**
     * What there is for one subject.
     *
     * @param certain rows about it
     * @param possible rows of which it is not said that they are about another, each with what is not said
     * @param unsaid where rows should stand and none is said: there may be any number of them
     * @param none what says that there is no row
     */
    record Rows(List<Row> certain, List<Possible> possible, List<Cell> unsaid, List<Cell> none) {

        static Rows of(List<Row> certain) {
            return new Rows(certain, List.of(), List.of(), List.of());
        }
    }

    record Possible(Row row, Cell unsaid) {}
}
