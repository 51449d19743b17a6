package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.regulation.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes elements for one list of the dossier, each with an identifier of its own where it needs one. */
final class NewElement {

    private static final String SITES = "/sites";
    private static final String PERSONS = "/personnels";
    private static final String SLOTS = "/creneaux";
    private static final String SITE = "site_id";

    private final String list;
    private final @Nullable String site;

    /** With those made so far. */
    private Dossier dossier;

    NewElement(Dossier dossier, String list, Subject per, @Nullable String subject) {
        this.dossier = dossier;
        this.list = list;
        this.site = per == Subject.SITE ? subject : null;
    }

    /** @param given values by the name of their field */
    Object of(ObjectType type, Map<String, Object> given) {
        Edit made =
                Edit.add(list, type.create(new @Nullable Object[type.fields().size()]));
        made = with(made, list.equals(SLOTS) ? NewSlot.completed(dossier, site, given) : given);
        if (type.isEmpty(made.value())) {
            made = told(type, made);
        }
        if (list.equals(SITES)) {
            made = with(made, "id", Objects.requireNonNull(new Additions(dossier).siteId()));
            made = with(made, "recoit_public", true);
        } else if (list.equals(PERSONS)) {
            made = with(made, "id", new Additions(dossier).personId());
        } else if (site != null && type.field(SITE) != null) {
            made = with(made, SITE, site);
        }
        dossier = Editing.apply(dossier, List.of(made));
        return made.value();
    }

    private static Edit with(Edit made, String field, Object value) {
        String list = made.pointer();
        int depth = Pointers.parts(list).size() + 1;
        return Editing.inside(made, depth, Edit.set(list + "/0/" + field.replace('.', '/'), value));
    }

    /** {@return the addition of an element, with other values in some of its fields} */
    static Edit with(Edit addition, Map<String, Object> values) {
        Edit made = addition;
        for (var value : values.entrySet()) {
            made = with(made, value.getKey(), value.getValue());
        }
        return made;
    }

    /** An element that says nothing is none. */
    private Edit told(ObjectType type, Edit made) {
        for (Field field : type.fields()) {
            boolean names = field.schema() instanceof Scalar.Text text && text.isName();
            Object any = names ? null : FieldKind.of(field.schema()).any(LocalDate.EPOCH);
            if (any != null) {
                return with(made, field.name(), any);
            }
        }
        return made;
    }
}
