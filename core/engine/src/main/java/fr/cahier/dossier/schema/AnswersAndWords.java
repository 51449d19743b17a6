package fr.cahier.dossier.schema;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reserve;
import fr.cahier.internal.RecordAccess;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The schema of a dossier: what it holds in two components, answers and the words of reserves, is one field in JSON. */
final class AnswersAndWords {

    private static final String ANSWERS = "engagements";
    private static final String WORDS = "reserves";

    private AnswersAndWords() {}

    static ObjectType dossier() {
        List<Field> fields = new ArrayList<>(SchemaReflector.fields(Dossier.class, component -> !isWords(component)));
        int answers = fields.stream().map(Field::name).toList().indexOf(ANSWERS);
        fields.set(
                answers,
                new Field(
                        ANSWERS,
                        answers,
                        new Commitments(),
                        dossier ->
                                Commitments.joined(((Dossier) dossier).engagements(), ((Dossier) dossier).reserves())));
        Function<@Nullable Object[], Object> constructor = RecordAccess.constructor(Dossier.class);
        return new ObjectType(Dossier.class, fields, values -> constructor.apply(apart(values, answers)));
    }

    private static boolean isWords(RecordComponent component) {
        return component.getName().equals(WORDS);
    }

    /** {@return the values of all components: the words come after the answers} */
    private static @Nullable Object[] apart(@Nullable Object[] values, int answers) {
        @Nullable Object[] components = new @Nullable Object[values.length + 1];
        System.arraycopy(values, 0, components, 0, answers);
        System.arraycopy(values, answers + 1, components, answers + 2, values.length - answers - 1);
        components[answers] = values[answers];
        if (values[answers] instanceof Map<?, ?> joined
                && joined.values().stream().anyMatch(Reserve.class::isInstance)) {
            Map<Object, @Nullable Object> said = new HashMap<>();
            Map<Object, @Nullable Object> words = new HashMap<>();
            joined.forEach((key, value) -> {
                said.put(key, Commitments.answer(value));
                words.put(key, Commitments.words(value));
            });
            words.values().removeIf(Objects::isNull);
            components[answers] = said;
            components[answers + 1] = words;
        }
        return components;
    }
}
