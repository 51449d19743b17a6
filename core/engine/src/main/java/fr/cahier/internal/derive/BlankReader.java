package fr.cahier.internal.derive;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.NeantAdmis;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.internal.Folded;
import fr.cahier.internal.derive.Said.Effect;
import fr.cahier.internal.derive.Said.PassedOver;
import fr.cahier.regulation.BlankWords;
import fr.cahier.regulation.BlankWords.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the free texts and the rows of one dossier once. What does not change stays the same object, and nothing is made
 * for it.
 */
final class BlankReader {

    private static final BlankMatcher STANDARD = new BlankMatcher(BlankWords.STANDARD);

    private final Dossier dossier;
    private final BlankMatcher words;
    private final BlankPlace place = new BlankPlace();
    private final List<PassedOver> passedOver = new ArrayList<>(0);
    private boolean emptyRows;

    BlankReader(Dossier dossier, BlankMatcher words) {
        this.dossier = dossier;
        this.words = words;
    }

    Dossier read() {
        return (Dossier) object(DossierSchema.dossier(), withSaidReserves());
    }

    /** The words of a reserve stand under a key, not in a field. */
    private Dossier withSaidReserves() {
        if (dossier.reserves().isEmpty()) {
            return dossier;
        }
        Map<String, String> said = new TreeMap<>(dossier.reserves());
        boolean unsaid = said.entrySet().removeIf(reserve -> isUnsaid(reserve.getKey(), reserve.getValue()));
        return unsaid ? dossier.toBuilder().reserves(said).build() : dossier;
    }

    private boolean isUnsaid(String key, String written) {
        if (words.of(written) == Meaning.ANSWER) {
            return false;
        }
        List<String> names = List.of("engagements", key, "texte");
        names.forEach(place::enter);
        pass(Effect.UNSAID, written, 1);
        names.forEach(name -> place.leave());
        return true;
    }

    boolean hasEmptyRows() {
        return emptyRows;
    }

    List<PassedOver> passedOver() {
        return List.copyOf(passedOver);
    }

    private Object object(ObjectType type, Object record) {
        @Nullable Object @Nullable [] values = null;
        List<Field> fields = BlankFields.of(type);
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            Object before = field.in(record);
            Object after = before == null ? null : value(field, before);
            if (after != before) {
                values = values == null ? type.values(record) : values;
                values[field.index()] = after;
            }
        }
        return values == null ? record : type.create(values);
    }

    private @Nullable Object value(Field field, Object value) {
        place.enter(field.name());
        Object read;
        if (field.schema() instanceof Scalar.Text text) {
            read = text.refersTo() == null ? text(text, (String) value) : reference(text.refersTo(), (String) value);
        } else if (field.schema() instanceof ObjectType section) {
            read = object(section, value);
        } else {
            ListType list = (ListType) field.schema();
            read = list.element() instanceof ObjectType row
                    ? rows(list, row, (List<?>) value)
                    : texts(list, (List<?>) value);
        }
        place.leave();
        return read;
    }

    private @Nullable String text(Scalar.Text text, String written) {
        Meaning meaning = words.of(written);
        if (meaning == Meaning.ANSWER) {
            return written;
        }
        boolean none = text.denialAnswers() && meaning == Meaning.DENIAL;
        pass(none ? Effect.NONE : Effect.UNSAID, written, 1);
        return none ? NeantAdmis.NEANT : null;
    }

    /** A word for "none" that is nobody's name: the reader, which knows the standard words alone, let it pass. */
    private @Nullable String reference(String list, String written) {
        boolean word = words.of(written) != Meaning.ANSWER || STANDARD.of(written) != Meaning.ANSWER;
        if (!word || Names.isGiven(dossier, list, written)) {
            return written;
        }
        pass(Effect.UNSAID, written, 1);
        return null;
    }

    private @Nullable List<?> texts(ListType list, List<?> texts) {
        int denials = 0;
        int blanks = 0;
        for (int i = 0; i < texts.size(); i++) {
            Meaning meaning = words.of((String) texts.get(i));
            blanks += meaning == Meaning.ANSWER ? 0 : 1;
            denials += meaning == Meaning.DENIAL ? 1 : 0;
        }
        if (blanks == 0) {
            return texts;
        }
        boolean none = list.emptinessAnswers() && denials == texts.size();
        Effect effect = blanks < texts.size() ? Effect.AMONG_OTHERS : none ? Effect.NONE : Effect.UNSAID;
        List<String> answers = new ArrayList<>(texts.size());
        for (Object text : texts) {
            String written = (String) text;
            if (words.of(written) == Meaning.ANSWER) {
                answers.add(written);
            } else {
                pass(effect, written, 1);
            }
        }
        return answers.isEmpty() && !none ? null : answers;
    }

    private @Nullable List<?> rows(ListType list, ObjectType type, List<?> rows) {
        @Nullable List<Object> changed = null;
        int before = passedOver.size();
        int unwritten = 0;
        int empty = 0;
        Field identifier = BlankFields.identifier(type);
        for (int i = 0; i < rows.size(); i++) {
            Object written = rows.get(i);
            place.row(i);
            int passed = passedOver.size();
            Object row = withoutNothing(type, object(type, written));
            if (row != written) {
                changed = changed == null ? new ArrayList<>(rows) : changed;
                changed.set(i, row);
            }
            empty += type.isEmpty(row) ? 1 : 0;
            name(identifier, row);
            unwritten += type.isEmpty(row) && passedOver.size() == passed ? 1 : 0;
        }
        place.row(BlankPlace.NO_ROW);
        if (unwritten > 0) {
            pass(Effect.EMPTY_ROWS, "", unwritten);
        }
        if (empty > 0 && empty == rows.size()) {
            return list.emptinessAnswers() && unwritten == 0 && denied(before) ? List.of() : null;
        }
        emptyRows |= empty > 0;
        return changed == null ? rows : changed;
    }

    /** A word that names an element stays: other parts of the dossier may call it so. */
    private void name(@Nullable Field identifier, Object row) {
        Object name = identifier == null ? null : identifier.in(row);
        if (name instanceof String word && words.of(word) != Meaning.ANSWER) {
            place.enter(identifier.name());
            pass(Effect.NAME, word, 1);
            place.leave();
        }
    }

    /**
     * {@return the row; an empty one where it holds only empty lists, denials, or a word as an identifier that nothing
     * refers to}
     */
    private Object withoutNothing(ObjectType type, Object row) {
        Field word = null;
        boolean written = false;
        for (int i = 0; i < type.fields().size(); i++) {
            Field field = type.fields().get(i);
            Object said = field.in(row);
            boolean nobody = said instanceof String name && isNobody(field, name);
            boolean nothing = said == null || NeantAdmis.NEANT.equals(said) && isDenied(field);
            if (!nothing && !nobody && !(said instanceof List<?> list && list.isEmpty())) {
                return row;
            }
            word = nobody ? field : word;
            written |= said != null;
        }
        if (word != null) {
            place.enter(word.name());
            pass(Effect.UNSAID, (String) word.in(row), 1);
            place.leave();
        }
        return written ? type.create(new @Nullable Object[type.fields().size()]) : row;
    }

    private static boolean isDenied(Field field) {
        return field.schema() instanceof Scalar.Text text && text.denialAnswers();
    }

    private boolean isNobody(Field field, String name) {
        Scalar.Text text = (Scalar.Text) field.schema();
        return text.key() && Folded.isBlank(name)
                || text.identifier() && words.of(name) != Meaning.ANSWER && !Names.isUsed(dossier, name);
    }

    /** {@return whether only denials were passed over since {@code start}; the list is then said to be empty} */
    private boolean denied(int start) {
        List<PassedOver> since = passedOver.subList(start, passedOver.size());
        if (!since.stream().allMatch(word -> words.of(word.written()) == Meaning.DENIAL)) {
            return false;
        }
        String list = place.pointer();
        since.replaceAll(word -> new PassedOver(list, Effect.NONE, word.written(), 1));
        return true;
    }

    private void pass(Effect effect, String written, int count) {
        Effect met = effect != Effect.EMPTY_ROWS && Folded.isBlank(written) ? Effect.BLANK : effect;
        passedOver.add(new PassedOver(place.pointer(), met, written, count));
    }
}
