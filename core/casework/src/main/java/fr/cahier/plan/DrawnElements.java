package fr.cahier.plan;

import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.plan.Question.Key;
import fr.cahier.plan.Question.Kind;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Elements of lists, added at random, each with what it is asked to say. */
final class DrawnElements {

    private static final int MAX_ADDED = 3;

    private final AnsweredDossier dossier;
    private final QuestionPointers pointers;
    private final Random random;
    private final BiConsumer<Key, String> value;
    private final boolean isOftenNone;

    /**
     * @param value answers a question with a value at a pointer
     * @param isOftenNone whether a list often gets none
     */
    DrawnElements(
            AnsweredDossier dossier,
            QuestionPointers pointers,
            Random random,
            BiConsumer<Key, String> value,
            boolean isOftenNone) {
        this.dossier = dossier;
        this.pointers = pointers;
        this.random = random;
        this.value = value;
        this.isOftenNone = isOftenNone;
    }

    /** Adds elements to a list: some or none, but of a site that was asked for its own, some. */
    void add(Question question, String list, @Nullable String site) {
        int count = site == null ? someOrNone() : 1 + random.nextInt(MAX_ADDED);
        if (count == 0 && dossier.said(list) == null) {
            dossier.set(list, List.of());
        }
        for (int added = 0; added < count; added++) {
            String here = list + "/" + dossier.elements(list).size();
            dossier.edit(List.of(Edit.add(list, blank(list))));
            question.keys().forEach(key -> say(key, here + "/" + key.replace('.', '/'), site));
        }
    }

    private int someOrNone() {
        return isOftenNone && random.nextBoolean() ? 0 : random.nextInt(MAX_ADDED + 1);
    }

    private void say(String key, String pointer, @Nullable String site) {
        if (key.equals("site_id") && site != null) {
            dossier.set(pointer, site);
        } else if (!key.equals("id") && (!isDay(pointer) || random.nextBoolean())) {
            value.accept(new Key(Kind.VALUE, pointers.of(pointer), "", ""), pointer);
        }
    }

    /** An end may be left out: there may be none. */
    private static boolean isDay(String pointer) {
        return Pointers.shape(pointer) instanceof Scalar.Day;
    }

    /** {@return an element that says nothing but its name, which comes after all others} */
    private Object blank(String list) {
        ObjectType element = QuestionPointers.element(list);
        @Nullable Object[] fields = new @Nullable Object[element.fields().size()];
        Field id = element.field("id");
        if (id != null) {
            fields[id.index()] = dossier.nextId(list);
        }
        return element.create(fields);
    }
}
