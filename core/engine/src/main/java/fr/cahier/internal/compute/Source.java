package fr.cahier.internal.compute;

import fr.cahier.internal.compute.Row.Rows;
import fr.cahier.regulation.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where rows come from. One object stands for one list or fact of an edition. */
interface Source {

    /** {@return the column of that name in an element; null when there is none} */
    @Nullable
    Column column(String field);

    /** {@return the names of its columns} */
    List<String> columns();

    /** {@return what people read where a name has no column: the list or the fact} */
    String name();

    /** {@return whether it has one row for each subject, so that its value is one} */
    boolean isSingle(Subject per);

    /** {@return why a result for each {@code per} cannot be made from it, in French; null when it can} */
    @Nullable
    String refusal(Subject per);

    /** {@return whether one element of {@code each} has some of its rows, and not the others} */
    boolean follows(Source each);

    Rows rows(Scope scope);

    RowIndex index(Input input, Subject per);
}
