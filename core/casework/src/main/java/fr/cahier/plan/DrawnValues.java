package fr.cahier.plan;

import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values of places in one dossier, drawn at random. At times all elements of a list are answered alike: drawn each for itself, many
 * elements hardly ever turn out to be all of one site.
 */
final class DrawnValues {

    private static final int ALIKE = 4;

    private final AnsweredDossier dossier;
    private final DrawnAnswers.Values values;
    private final Random random;

    /** What was drawn first for the same place of another element; null where each is drawn for itself. */
    private final @Nullable Map<String, Object> alike;

    DrawnValues(AnsweredDossier dossier, DrawnAnswers.Values values, Random random) {
        this.dossier = dossier;
        this.values = values;
        this.random = random;
        this.alike = random.nextInt(ALIKE) == 0 ? new HashMap<>() : null;
    }

    /** {@return a value; null where it would name an element, and there is none} */
    @Nullable
    Object at(String pointer) {
        Schema schema = Objects.requireNonNull(Pointers.shape(pointer), pointer);
        if (schema instanceof Scalar.Text text && text.refersTo() != null) {
            List<String> known = dossier.named("/" + text.refersTo());
            return known.isEmpty() ? null : drawn(pointer, () -> known.get(random.nextInt(known.size())));
        }
        return Conditions.isFinite(schema)
                ? drawn(pointer, () -> values.of(schema, random))
                : values.of(schema, random);
    }

    private Object drawn(String pointer, Supplier<Object> draw) {
        return alike == null ? draw.get() : alike.computeIfAbsent(Pointers.pattern(pointer), any -> draw.get());
    }
}
