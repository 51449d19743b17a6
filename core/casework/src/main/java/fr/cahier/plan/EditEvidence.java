package fr.cahier.plan;

import fr.cahier.diff.DossierDiff;
import fr.cahier.diff.DossierDiff.Kind;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.dossier.schema.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Checks which edits of a plan a later state of the dossier shows. */
final class EditEvidence {

    private final Dossier before;
    private final Dossier after;
    private final PointerMapping following;

    EditEvidence(Dossier before, Dossier after) {
        this.before = before;
        this.after = after;
        this.following = new PointerMapping(before, after);
    }

    boolean stands(Edit edit) {
        return switch (edit.kind()) {
            case SET -> {
                String there = following.pointer(edit.pointer());
                yield there != null && edit.value().equals(PointerNames.said(there, after));
            }
            case ADD -> isAdded(edit);
            case REMOVE -> {
                String list = edit.pointer().substring(0, edit.pointer().lastIndexOf('/'));
                yield count(list, after, edit.value()) < count(list, before, edit.value());
            }
        };
    }

    private static int count(String list, Dossier dossier, Object element) {
        return Collections.frequency(PointerMapping.elements(list, dossier), element);
    }

    private boolean isAdded(Edit edit) {
        List<Object> added = new ArrayList<>(PointerMapping.elements(edit.pointer(), after));
        PointerMapping.elements(edit.pointer(), before).forEach(added::remove);
        return added.stream().anyMatch(element -> saysAll((ObjectType) edit.shape(), edit.value(), element));
    }

    /** Ignores identifiers, and fields that were not asked for. */
    private static boolean saysAll(ObjectType group, Object asked, Object element) {
        return group.fields().stream()
                .filter(field -> !field.name().equals("id") && field.in(asked) != null)
                .allMatch(field -> Objects.equals(field.in(asked), field.in(element)));
    }

    /** {@return whether {@code change} is where {@code edit} asked for one} */
    boolean isAt(Edit edit, DossierDiff.Change change) {
        return switch (edit.kind()) {
            case SET -> isAt(edit.pointer(), change);
            case REMOVE -> change.kind() == Kind.REMOVED && change.pointer().equals(edit.pointer());
            case ADD -> change.pointer().startsWith(edit.pointer() + "/") && isAkin(edit, change);
        };
    }

    /** {@return whether {@code change} is at, in or around a pointer into the earlier state} */
    boolean isAt(String pointer, DossierDiff.Change change) {
        String there = change.kind() == Kind.REMOVED ? pointer : following.pointer(pointer);
        return there != null && (isIn(there, change.pointer()) || isIn(change.pointer(), there));
    }

    private static boolean isIn(String outer, String inner) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }

    /** Whether an added or removed element is the same fact, and refers to the same site, person and obligations. */
    private boolean isAkin(Edit edit, DossierDiff.Change change) {
        Object element = Pointers.parts(change.pointer()).size()
                        == Pointers.parts(edit.pointer()).size() + 1
                ? PointerNames.said(change.pointer(), change.kind() == Kind.ADDED ? after : before)
                : null;
        return change.kind() != Kind.CHANGED
                && element != null
                && isSameFact(edit.value(), element)
                && ((ObjectType) edit.shape())
                        .fields().stream().allMatch(field -> isAkin(field, edit.value(), element));
    }

    private static boolean isSameFact(Object asked, Object element) {
        return !(asked instanceof Fait row) || Objects.equals(row.cle(), ((Fait) element).cle());
    }

    private static boolean isAkin(Field field, Object asked, Object element) {
        if (field.in(asked) instanceof List<?> some && field.in(element) instanceof List<?> others) {
            return !Collections.disjoint(some, others);
        }
        boolean refers = field.schema() instanceof Scalar.Text text && text.refersTo() != null;
        return !refers || Objects.equals(field.in(asked), field.in(element));
    }
}
