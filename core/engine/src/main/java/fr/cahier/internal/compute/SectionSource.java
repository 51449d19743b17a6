package fr.cahier.internal.compute;

import fr.cahier.dossier.schema.FactPath;
import fr.cahier.internal.compute.Row.Rows;
import fr.cahier.regulation.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of the dossier that stands in no list. */
record SectionSource(FactPath path, Column column) implements Source {

    static SectionSource of(FactPath path) {
        return new SectionSource(path, Column.of(path.toString(), path.toString(), path.schema(), List.of(), 0));
    }

    @Override
    public @Nullable Column column(String field) {
        return null;
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public boolean isSingle(Subject per) {
        return true;
    }

    @Override
    public @Nullable String refusal(Subject per) {
        return null;
    }

    @Override
    public Rows rows(Scope scope) {
        return new Rows(scope.input().index(this, Subject.DOSSIER).all(), List.of(), List.of());
    }

    @Override
    public RowIndex index(Input input, Subject per) {
        RowIndex index = new RowIndex();
        path.visit(
                input.dossier(),
                null,
                (pointer, element, value) -> index.addEvery(any -> Cell.of(column, pointer, "", value)));
        return index;
    }
}
