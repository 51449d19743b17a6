package fr.cahier.internal.compute;

import fr.cahier.dossier.schema.FactPath;
import fr.cahier.internal.compute.Row.Rows;
import fr.cahier.regulation.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of the dossier that stands in no list.
 *
 * @param listed where it stands when the deposit that counts is one of several; null outside the deposit
 */
record SectionSource(FactPath path, Column column, @Nullable FactPath listed) implements Source {

    private static final String DEPOSIT = "depot.";

    static SectionSource of(FactPath path) {
        String text = path.toString();
        return new SectionSource(
                path,
                Column.of(text, text, path.schema(), List.of(), 0),
                text.startsWith(DEPOSIT) ? FactPath.of("depots[]." + text.substring(DEPOSIT.length())) : null);
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
    public boolean follows(Source each) {
        return false;
    }

    @Override
    public Rows rows(Scope scope) {
        return Rows.of(scope.input().index(this, Subject.DOSSIER).all());
    }

    @Override
    public RowIndex index(Input input, Subject per) {
        RowIndex index = new RowIndex();
        FactPath.Visitor adding = (pointer, element, value) -> {
            Cell cell = Cell.of(column, pointer, "", value);
            index.addEvery(any -> cell);
        };
        Integer deposit = input.moment().listed();
        if (deposit != null && listed != null) {
            listed.visit(input.dossier(), List.of(deposit), adding);
        } else {
            path.visit(input.dossier(), null, adding);
        }
        return index;
    }

    /** {@return its one value} */
    Cell only(Input input) {
        return input.index(this, Subject.DOSSIER).all().get(0).cell(column);
    }
}
