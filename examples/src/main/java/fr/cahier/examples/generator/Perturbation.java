package fr.cahier.examples.generator;

import fr.cahier.dossier.Ages;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Reserve;
import fr.cahier.dossier.schema.AgeRange;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.dossier.schema.SchemaVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes away, changes and adds, anywhere in a dossier: it walks the shape of the model, so that a key the model gains is
 * drawn from the day it is there. What comes out may contradict itself as no file may; see {@link Coherent}.
 */
final class Perturbation implements SchemaVisitor<@Nullable Object, @Nullable Object> {

    private static final double SAID_IN_NEW = 0.6;
    private static final int MAX_ADDED = 3;

    private final Draw draw;
    private final Rates rates;
    private final Values values;
    private final List<String> obligations;
    private final Map<String, List<String>> references;
    private int named;

    /** @param references identifiers by the name of their list */
    Perturbation(Draw draw, Rates rates, List<String> obligations, Map<String, List<String>> references) {
        this.draw = draw;
        this.rates = rates;
        this.values = new Values(draw, obligations);
        this.obligations = obligations;
        this.references = references;
    }

    /** How often a place is emptied, changed, or filled where nothing was said. */
    record Rates(double drop, double change, double add) {}

    @Nullable
    Object of(Schema shape, @Nullable Object value) {
        if (value == null) {
            return draw.chance(rates.add) ? fresh(shape) : null;
        }
        if (draw.chance(rates.drop)) {
            return null;
        }
        boolean single = shape instanceof Scalar || shape instanceof AgeRange;
        return single && !draw.chance(rates.change) ? value : shape.accept(this, value);
    }

    private @Nullable Object fresh(Schema shape) {
        return shape.accept(this, null);
    }

    @Override
    public @Nullable Object text(Scalar.Text shape, @Nullable Object value) {
        if (shape.identifier()) {
            return value != null ? value : "N" + ++named;
        }
        if (shape.refersTo() != null) {
            List<String> known = references.getOrDefault(shape.refersTo(), List.of());
            return draw.chance(0.05) ? Values.NOBODY : known.isEmpty() ? null : draw.among(known);
        }
        return values.text(shape);
    }

    @Override
    public Object bool(Scalar.BooleanType shape, @Nullable Object value) {
        return draw.chance(0.5);
    }

    @Override
    public Object wholeNumber(Scalar.WholeNumber shape, @Nullable Object value) {
        return values.whole(shape);
    }

    @Override
    public Object decimalNumber(Scalar.DecimalNumber shape, @Nullable Object value) {
        return values.decimal();
    }

    @Override
    public Object day(Scalar.Day shape, @Nullable Object value) {
        return values.day();
    }

    @Override
    public Object hour(Scalar.Hour shape, @Nullable Object value) {
        return values.hour();
    }

    @Override
    public Object stamp(Scalar.Stamp shape, @Nullable Object value) {
        return values.stamp();
    }

    @Override
    public Object choice(Scalar.Choice shape, @Nullable Object value) {
        return draw.among(List.<Enum<?>>copyOf(shape.values()));
    }

    /** An element is never absent from a list: it is there, changed, or gone. */
    @Override
    public Object list(ListType shape, @Nullable Object value) {
        List<Object> elements = new ArrayList<>();
        if (value instanceof List<?> known) {
            known.forEach(element -> keep(elements, of(shape.element(), element)));
        }
        if (value == null || draw.chance(rates.add)) {
            for (int added = draw.below(MAX_ADDED); added > 0; added--) {
                keep(elements, fresh(shape.element()));
            }
        }
        return elements;
    }

    private static void keep(List<Object> elements, @Nullable Object element) {
        if (element != null) {
            elements.add(element);
        }
    }

    @Override
    public Object object(ObjectType shape, @Nullable Object value) {
        return shape.create(
                shape.fields().stream().map(field -> field(field, value)).toArray());
    }

    private @Nullable Object field(Field field, @Nullable Object record) {
        if (record == null) {
            return draw.chance(SAID_IN_NEW) ? fresh(field.schema()) : null;
        }
        return of(field.schema(), field.in(record));
    }

    @Override
    public Object commitments(Commitments shape, @Nullable Object value) {
        Map<String, Object> answers = new TreeMap<>();
        if (value instanceof Map<?, ?> known) {
            new TreeMap<>(known).forEach((key, answer) -> answer(answers, (String) key, answer));
        }
        for (int added = draw.chance(rates.add) ? draw.below(12) : 0; added > 0; added--) {
            answers.put(draw.among(obligations), answer());
        }
        answers.replaceAll((key, answer) -> answer == Reponse.RESERVE ? new Reserve(Reponse.RESERVE, words()) : answer);
        return answers;
    }

    private void answer(Map<String, Object> answers, String key, Object answer) {
        if (!draw.chance(rates.drop)) {
            answers.put(key, draw.chance(rates.change) ? answer() : answer);
        }
    }

    private Reponse answer() {
        return draw.among(Reponse.OUI, Reponse.OUI, Reponse.NON, Reponse.RESERVE, Reponse.ABSENT);
    }

    private @Nullable String words() {
        return draw.chance(0.6) ? values.reserve() : null;
    }

    @Override
    public Object ages(AgeRange shape, @Nullable Object value) {
        return draw.chance(0.4) ? Ages.ouvert() : object(shape.interval(), null);
    }
}
