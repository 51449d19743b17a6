package fr.cahier.internal.json;

import com.fasterxml.jackson.core.JsonToken;
import fr.cahier.dossier.Ages;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.schema.AgeRange;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.dossier.schema.SchemaVisitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the records of one dossier while it walks over the file. A value that does not suit is told and left out; the
 * walk goes on. For each value the cursor stands on its first token, and is left on its last.
 */
final class Binder implements SchemaVisitor<SourceLocation, @Nullable Object> {

    static final String SCHEMA_KEY = "$schema";
    static final Scalar.Text SCHEMA_NAME = new Scalar.Text(null, null, false, null);

    private final Cursor cursor;
    private final ReadingLimits limits;
    private final Problems problems;
    private final References references;
    private final Coherence coherence;
    private final ScalarBinder scalars;
    /** Where the file names its schema; null as long as it does not. */
    private @Nullable SourceLocation schema;

    Binder(Cursor cursor, ReadingLimits limits, Problems problems) {
        this.cursor = cursor;
        this.limits = limits;
        this.problems = problems;
        this.references = new References(problems);
        this.coherence = new Coherence(problems);
        this.scalars = new ScalarBinder(cursor, limits, problems);
    }

    /** {@return the record that is the whole file; null, the problem being told, when the file holds something else} */
    @Nullable
    Object record(ObjectType shape) {
        Object record = group(shape, SourceLocation.root(cursor.line(), cursor.column()));
        references.resolve();
        return record;
    }

    private @Nullable Object value(Schema shape, SourceLocation place) {
        return cursor.at(JsonToken.VALUE_NULL) ? null : shape.accept(this, place);
    }

    @Override
    public @Nullable Object group(ObjectType shape, SourceLocation place) {
        if (!cursor.at(JsonToken.START_OBJECT)) {
            return scalars.unsuitable(shape, place, Advice::none);
        }
        @Nullable Object[] values = new @Nullable Object[shape.fields().size()];
        @Nullable SourceLocation[] places = new @Nullable SourceLocation[values.length];
        while (cursor.next() == JsonToken.FIELD_NAME) {
            String key = cursor.key();
            Field field = shape.field(key);
            SourceLocation keyPlace = keyPlace(place, key);
            cursor.next();
            if (field == null) {
                otherKey(shape, place, key, keyPlace);
            } else if (places[field.index()] != null) {
                duplicateKey(key, keyPlace, places[field.index()]);
            } else {
                SourceLocation valuePlace = place.key(key, cursor.line(), cursor.column());
                places[field.index()] = valuePlace;
                values[field.index()] = value(field.shape(), valuePlace);
            }
        }
        Object record = shape.create(values);
        coherence.check(record, name -> places[shape.field(name).index()]);
        return record;
    }

    /** A quick reading tells nothing of a key. */
    private SourceLocation keyPlace(SourceLocation place, String key) {
        return cursor.isQuick() ? place : place.key(key, cursor.line(), cursor.column());
    }

    private void otherKey(ObjectType shape, SourceLocation place, String key, SourceLocation keyPlace) {
        if (!place.isRoot() || !key.equals(SCHEMA_KEY)) {
            String section = place.isRoot() ? "à la racine du dossier" : "dans « " + place.nearestName() + " »";
            problems.error(keyPlace, () -> Messages.unknownKey(key, section, shape.names(), Advice.key(key, shape)));
            cursor.skip();
        } else if (schema != null) {
            duplicateKey(key, keyPlace, schema);
        } else {
            schema = place.key(key, cursor.line(), cursor.column());
            value(SCHEMA_NAME, schema);
        }
    }

    private void duplicateKey(String key, SourceLocation keyPlace, SourceLocation first) {
        problems.error(keyPlace, () -> Messages.duplicateKey(key, first.line()));
        cursor.skip();
    }

    @Override
    public @Nullable Object list(ListType shape, SourceLocation place) {
        if (!cursor.at(JsonToken.START_ARRAY)) {
            return scalars.unsuitable(shape, place, Advice::list);
        }
        boolean sites = place.parent() != null
                && place.parent().isRoot()
                && place.name().equals("sites");
        int most = sites ? limits.maxSites() : limits.maxElements();
        List<Object> elements = new ArrayList<>();
        for (int index = 0; cursor.next() != JsonToken.END_ARRAY; index++) {
            if (index == most) {
                throw problems.stopped(place, tooLong(place, most, sites));
            }
            Object element = element(shape.element(), place.element(index, cursor.line(), cursor.column()));
            if (element != null) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static Message tooLong(SourceLocation place, int most, boolean sites) {
        String what = "la liste « " + place.nearestName() + " »";
        return Messages.limit(what, "éléments", most, sites ? "maxSites" : "maxElements");
    }

    private @Nullable Object element(Schema shape, SourceLocation place) {
        if (cursor.at(JsonToken.VALUE_NULL)) {
            problems.error(place, () -> Messages.nullElement(shape));
            return null;
        }
        return value(shape, place);
    }

    @Override
    public @Nullable Object commitments(Commitments shape, SourceLocation place) {
        if (!cursor.at(JsonToken.START_OBJECT)) {
            return scalars.unsuitable(shape, place, Advice::none);
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        Map<String, SourceLocation> places = new HashMap<>();
        while (cursor.next() == JsonToken.FIELD_NAME) {
            String key = cursor.key();
            SourceLocation keyPlace = keyPlace(place, key);
            cursor.next();
            if (places.size() == limits.maxElements()) {
                throw problems.stopped(place, tooLong(place, limits.maxElements(), false));
            }
            SourceLocation first = Commitments.isKey(key) ? places.putIfAbsent(key, keyPlace) : keyPlace;
            if (first == null) {
                Object answer = value(shape.answer(), place.key(key, cursor.line(), cursor.column()));
                if (answer != null) {
                    answers.put(key, answer);
                }
            } else if (first == keyPlace) {
                problems.error(keyPlace, () -> Messages.noCommitment(key));
                cursor.skip();
            } else {
                duplicateKey(key, keyPlace, first);
            }
        }
        return answers;
    }

    @Override
    public @Nullable Object ages(AgeRange shape, SourceLocation place) {
        if (cursor.at(JsonToken.START_OBJECT)) {
            return group(shape.interval(), place);
        }
        boolean all = cursor.at(JsonToken.VALUE_STRING) && cursor.text().equals(Ages.MOT_TOUS);
        return all ? Ages.ouvert() : scalars.unsuitable(shape, place, Advice::none);
    }

    @Override
    public @Nullable Object text(Scalar.Text shape, SourceLocation place) {
        String text = scalars.text(shape, place);
        if (text != null && shape.identifier()) {
            references.declare(place.parent().nearestName(), text, place);
        }
        if (text != null && shape.refersTo() != null) {
            references.refer(shape.refersTo(), text, place);
        }
        return text;
    }

    @Override
    public @Nullable Object flag(Scalar.Flag shape, SourceLocation place) {
        return scalars.flag(shape, place);
    }

    @Override
    public @Nullable Object wholeNumber(Scalar.WholeNumber shape, SourceLocation place) {
        return scalars.wholeNumber(shape, place);
    }

    @Override
    public @Nullable Object decimalNumber(Scalar.DecimalNumber shape, SourceLocation place) {
        return scalars.decimalNumber(shape, place);
    }

    @Override
    public @Nullable Object day(Scalar.Day shape, SourceLocation place) {
        return scalars.day(shape, place);
    }

    @Override
    public @Nullable Object hour(Scalar.Hour shape, SourceLocation place) {
        return scalars.hour(shape, place);
    }

    @Override
    public @Nullable Object stamp(Scalar.Stamp shape, SourceLocation place) {
        return scalars.stamp(shape, place);
    }

    @Override
    public @Nullable Object choice(Scalar.Choice shape, SourceLocation place) {
        return scalars.choice(shape, place);
    }
}
