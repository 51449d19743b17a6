package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.Located;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.regulation.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The elements of a list of the dossier, or of lists in its elements; or, of a path to one value, that value. */
final class ListElements implements Elements {

    /** What the value of an element without fields is called. */
    static final String ITSELF = "";

    private final Dossier dossier;
    private final FactPath list;
    private final Subject per;

    /** @param per of what the subjects are */
    ListElements(Dossier dossier, FactPath list, Subject per) {
        this.dossier = dossier;
        this.list = list;
        this.per = per;
    }

    @Override
    public FieldKind kind(String field) {
        return FieldKind.of(
                field.equals(ITSELF)
                        ? element()
                        : FactPath.of(list + "[]." + field).schema());
    }

    private Schema element() {
        return list.schema() instanceof ListType of ? of.element() : list.schema();
    }

    @Override
    public List<Element> of(@Nullable String subject) {
        RelevantPointers pointers = new RelevantPointers(dossier);
        List<Element> elements = new ArrayList<>();
        for (Located one : list.locate(dossier)) {
            if (one.value() instanceof List<?> said) {
                for (int index = 0; index < said.size(); index++) {
                    String pointer = one.pointer() + "/" + index;
                    if (pointers.isAbout(pointer, per, subject)) {
                        elements.add(new ListElement(pointer, name(said.get(index), index)));
                    }
                }
            } else if (!(list.schema() instanceof ListType)) {
                elements.add(new ListElement(one.pointer(), null));
            }
        }
        return elements;
    }

    /** {@return what a result about it calls it; null in a list of lists, where the evaluator alone knows} */
    private @Nullable String name(Object element, int index) {
        if (list.toString().contains("[]")) {
            return null;
        }
        Field id = element() instanceof ObjectType object ? object.field("id") : null;
        Object said = id == null ? null : id.in(element);
        return said == null ? "n° " + (index + 1) : said.toString();
    }

    private final class ListElement implements Element {

        private final String pointer;
        private final @Nullable String name;

        ListElement(String pointer, @Nullable String name) {
            this.pointer = pointer;
            this.name = name;
        }

        @Override
        public @Nullable String name() {
            return name;
        }

        private String at(String field) {
            return field.equals(ITSELF) ? pointer : pointer + "/" + field.replace('.', '/');
        }

        @Override
        public @Nullable Object value(String field) {
            return PointerNames.said(at(field), dossier);
        }

        @Override
        public Step set(String field, Object value) {
            return Step.of(Edit.set(at(field), value));
        }

        @Override
        public Step removed() {
            Object said = PointerNames.said(pointer, dossier);
            return said == null || !(list.schema() instanceof ListType)
                    ? new Step(pointer, List.of())
                    : Step.of(Edit.remove(pointer, said));
        }
    }

    @Override
    public @Nullable Step added(@Nullable String subject, List<Map<String, Object>> values) {
        if (!(list.schema() instanceof ListType)) {
            return null;
        }
        String pointer =
                list.locate(dossier).stream().map(Located::pointer).findFirst().orElse(null);
        if (pointer == null) {
            return null;
        }
        NewElement maker = new NewElement(dossier, pointer, per, subject);
        List<Edit> edits = new ArrayList<>();
        for (Map<String, Object> one : values) {
            Object made = element() instanceof ObjectType object ? maker.of(object, one) : one.get(ITSELF);
            if (made == null) {
                return null;
            }
            edits.add(Edit.add(pointer, made));
        }
        return new Step(pointer, edits);
    }
}
