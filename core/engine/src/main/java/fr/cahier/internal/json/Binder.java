package fr.cahier.internal.json;

import com.fasterxml.jackson.core.JsonToken;
import fr.cahier.dossier.Ages;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Reserve;
import fr.cahier.dossier.schema.AgeRange;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.DossierSchema;
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
 * Builds the records of one dossier from tokens. An unsuitable value is reported and left out. The cursor stands on the
 * first token of a value, and is left on its last.
 */
final class Binder implements SchemaVisitor<SourceLocation, @Nullable Object> {

    static final String SCHEMA_KEY = "$schema";
    static final Scalar.Text SCHEMA_NAME = new Scalar.Text(null, null, false, null, true, false);

    private final Cursor cursor;
    private final ReadingLimits limits;
    private final Problems problems;
    private final References references;
    private final Coherence coherence;
    private final Meanings meanings;
    private final ScalarBinder scalars;
    private final boolean versioned;

    /** Where keys stand that say something of the file itself. */
    private final Map<String, SourceLocation> ownKeys = new HashMap<>();

    /** @param versioned whether the file may say its format; it is looked at before */
    Binder(Cursor cursor, ReadingLimits limits, Problems problems, boolean versioned) {
        this.versioned = versioned;
        this.cursor = cursor;
        this.limits = limits;
        this.problems = problems;
        this.references = new References(problems);
        this.coherence = new Coherence(problems);
        this.meanings = new Meanings();
        this.scalars = new ScalarBinder(cursor, limits, problems, meanings);
    }

    /** {@return the record of the file; null, with a reported problem, for another value} */
    @Nullable
    Object record(ObjectType schema) {
        meanings.root(schema);
        Object record = object(schema, SourceLocation.root(cursor.line(), cursor.column()));
        references.resolve();
        return record;
    }

    private @Nullable Object value(Schema schema, SourceLocation location) {
        return cursor.at(JsonToken.VALUE_NULL) ? null : schema.accept(this, location);
    }

    @Override
    public @Nullable Object object(ObjectType schema, SourceLocation location) {
        if (!cursor.at(JsonToken.START_OBJECT)) {
            return scalars.unsuitable(schema, location, Advice::none);
        }
        @Nullable Object[] values = new @Nullable Object[schema.fields().size()];
        @Nullable SourceLocation[] locations = new @Nullable SourceLocation[values.length];
        while (cursor.next() == JsonToken.FIELD_NAME) {
            String key = cursor.key();
            Field field = schema.field(key);
            SourceLocation keyLocation = keyLocation(location, key);
            cursor.next();
            if (field == null) {
                otherKey(schema, location, key, keyLocation);
            } else if (locations[field.index()] != null) {
                duplicateKey(key, keyLocation, locations[field.index()]);
            } else {
                SourceLocation valueLocation = location.key(key, cursor.line(), cursor.column());
                locations[field.index()] = valueLocation;
                values[field.index()] = value(field.schema(), valueLocation);
            }
        }
        Object record = schema.create(values);
        coherence.check(record, name -> locations[schema.field(name).index()]);
        return record;
    }

    /** Quick reading needs no locations of keys. */
    private SourceLocation keyLocation(SourceLocation location, String key) {
        return cursor.isQuick() ? location : location.key(key, cursor.line(), cursor.column());
    }

    private void otherKey(ObjectType schema, SourceLocation location, String key, SourceLocation keyLocation) {
        if (!location.isRoot() || !isOwn(key)) {
            problems.error(
                    keyLocation,
                    () -> Messages.unknownKey(key, section(schema, location), schema.names(), Advice.key(key, schema)));
            cursor.skip();
        } else if (ownKeys.containsKey(key)) {
            duplicateKey(key, keyLocation, ownKeys.get(key));
        } else {
            SourceLocation own = location.key(key, cursor.line(), cursor.column());
            ownKeys.put(key, own);
            value(SCHEMA_NAME, own);
        }
    }

    private boolean isOwn(String key) {
        return key.equals(SCHEMA_KEY) || versioned && key.equals(JsonRecord.FORMAT_KEY);
    }

    /** The same reader reads doctrines, files of a service and what officers saw. */
    private static String section(ObjectType schema, SourceLocation location) {
        if (!location.isRoot()) {
            return "dans « " + location.nearestName() + " »";
        }
        return schema == DossierSchema.dossier() ? "à la racine du dossier" : "à la racine du fichier";
    }

    private void duplicateKey(String key, SourceLocation keyLocation, SourceLocation first) {
        problems.error(keyLocation, () -> Messages.duplicateKey(key, first.line()));
        cursor.skip();
    }

    @Override
    public @Nullable Object list(ListType schema, SourceLocation location) {
        if (!cursor.at(JsonToken.START_ARRAY)) {
            return scalars.unsuitable(schema, location, Advice::list);
        }
        boolean sites = location.parent() != null
                && location.parent().isRoot()
                && location.name().equals("sites");
        int max = sites ? limits.maxSites() : limits.maxElements();
        List<Object> elements = new ArrayList<>();
        for (int index = 0; cursor.next() != JsonToken.END_ARRAY; index++) {
            if (index == max) {
                throw problems.stopped(location, tooLong(location, max, sites));
            }
            Object element = element(schema.element(), location.element(index, cursor.line(), cursor.column()));
            if (element != null) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static Message tooLong(SourceLocation location, int max, boolean sites) {
        String what = "la liste « " + location.nearestName() + " »";
        return Messages.limit(what, "éléments", max, sites ? "maxSites" : "maxElements");
    }

    private @Nullable Object element(Schema schema, SourceLocation location) {
        if (!cursor.at(JsonToken.VALUE_NULL)) {
            return value(schema, location);
        }
        Object nothing = nothing(schema);
        if (nothing == null) {
            problems.error(location, () -> Messages.nullElement(schema));
        }
        return nothing;
    }

    /** {@return what null is in a list, where a row or a text may say nothing: an empty row, or a blank; else null} */
    private static @Nullable Object nothing(Schema schema) {
        if (schema instanceof ObjectType row) {
            return row.create(new @Nullable Object[row.fields().size()]);
        }
        return schema instanceof Scalar.Text text && text.isAnswer() ? "" : null;
    }

    @Override
    public @Nullable Object commitments(Commitments schema, SourceLocation location) {
        if (!cursor.at(JsonToken.START_OBJECT)) {
            return scalars.unsuitable(schema, location, Advice::none);
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        Map<String, SourceLocation> locations = new HashMap<>();
        while (cursor.next() == JsonToken.FIELD_NAME) {
            String key = cursor.key();
            SourceLocation keyLocation = keyLocation(location, key);
            cursor.next();
            if (locations.size() == limits.maxElements()) {
                throw problems.stopped(location, tooLong(location, limits.maxElements(), false));
            }
            SourceLocation first = Commitments.isKey(key) ? locations.putIfAbsent(key, keyLocation) : keyLocation;
            if (first == null) {
                Object answer = answer(schema, location.key(key, cursor.line(), cursor.column()));
                if (answer != null) {
                    answers.put(key, answer);
                }
            } else if (first == keyLocation) {
                problems.error(keyLocation, () -> Messages.noCommitment(key));
                cursor.skip();
            } else {
                duplicateKey(key, keyLocation, first);
            }
        }
        return answers;
    }

    /** Words that are not said, or that go with another answer, leave the answer alone. */
    private @Nullable Object answer(Commitments schema, SourceLocation location) {
        if (!cursor.at(JsonToken.START_OBJECT)) {
            return value(schema.answer(), location);
        }
        Reserve answer = (Reserve) object(Commitments.withWords(), location);
        return answer.texte() != null && answer.reponse() == Reponse.RESERVE ? answer : answer.reponse();
    }

    @Override
    public @Nullable Object ages(AgeRange schema, SourceLocation location) {
        if (cursor.at(JsonToken.START_OBJECT)) {
            return object(schema.interval(), location);
        }
        boolean all = cursor.at(JsonToken.VALUE_STRING) && cursor.text().equals(Ages.MOT_TOUS);
        return all ? Ages.ouvert() : scalars.unsuitable(schema, location, Advice::none);
    }

    @Override
    public @Nullable Object text(Scalar.Text schema, SourceLocation location) {
        String text = scalars.text(schema, location);
        if (text != null && schema.identifier()) {
            references.declare(location.parent().nearestName(), text, location);
        }
        if (text != null && schema.refersTo() != null) {
            references.refer(schema.refersTo(), text, location);
        }
        return text;
    }

    @Override
    public @Nullable Object bool(Scalar.BooleanType schema, SourceLocation location) {
        return scalars.bool(schema, location);
    }

    @Override
    public @Nullable Object wholeNumber(Scalar.WholeNumber schema, SourceLocation location) {
        return scalars.wholeNumber(schema, location);
    }

    @Override
    public @Nullable Object decimalNumber(Scalar.DecimalNumber schema, SourceLocation location) {
        return scalars.decimalNumber(schema, location);
    }

    @Override
    public @Nullable Object day(Scalar.Day schema, SourceLocation location) {
        return scalars.day(schema, location);
    }

    @Override
    public @Nullable Object hour(Scalar.Hour schema, SourceLocation location) {
        return scalars.hour(schema, location);
    }

    @Override
    public @Nullable Object stamp(Scalar.Stamp schema, SourceLocation location) {
        return scalars.stamp(schema, location);
    }

    @Override
    public @Nullable Object choice(Scalar.Choice schema, SourceLocation location) {
        return scalars.choice(schema, location);
    }
}
