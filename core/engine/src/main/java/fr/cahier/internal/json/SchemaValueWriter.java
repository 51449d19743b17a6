package fr.cahier.internal.json;

import fr.cahier.dossier.Ages;
import fr.cahier.dossier.Reserve;
import fr.cahier.dossier.schema.AgeRange;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.dossier.schema.SchemaVisitor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes values by their schema. */
final class SchemaValueWriter implements SchemaVisitor<Object, @Nullable Void> {

    private final JsonTokens tokens;
    private final boolean alphabetical;

    public SchemaValueWriter(JsonTokens tokens, boolean alphabetical) {
        this.tokens = tokens;
        this.alphabetical = alphabetical;
    }

    public void write(Schema schema, Object value) {
        schema.accept(this, value);
    }

    @Override
    public @Nullable Void object(ObjectType schema, Object value) {
        List<Field> fields = alphabetical ? schema.alphabetical() : schema.fields();
        tokens.startObject();
        for (int i = 0; i < fields.size(); i++) {
            Object said = fields.get(i).in(value);
            if (said != null) {
                tokens.name(fields.get(i).name());
                write(fields.get(i).schema(), said);
            }
        }
        tokens.endObject();
        return null;
    }

    @Override
    public @Nullable Void list(ListType schema, Object value) {
        tokens.startArray();
        for (Object element : (List<?>) value) {
            write(schema.element(), element);
        }
        tokens.endArray();
        return null;
    }

    @Override
    public @Nullable Void commitments(Commitments schema, Object value) {
        tokens.startObject();
        for (Map.Entry<?, ?> answer : new TreeMap<>((Map<?, ?>) value).entrySet()) {
            tokens.name((String) answer.getKey());
            write(schema.answer(), answer.getValue());
        }
        tokens.endObject();
        return null;
    }

    @Override
    public @Nullable Void ages(AgeRange schema, Object value) {
        return Boolean.TRUE.equals(((Ages) value).tous()) ? string(Ages.MOT_TOUS) : object(schema.interval(), value);
    }

    @Override
    public @Nullable Void text(Scalar.Text schema, Object value) {
        if (!ScalarBinder.isWhole((String) value)) {
            throw new IllegalArgumentException(
                    "This dossier cannot be written as JSON: half a character stands alone in "
                            + QuotedValue.quoted((String) value));
        }
        return string(value);
    }

    @Override
    public @Nullable Void bool(Scalar.BooleanType schema, Object value) {
        tokens.flag((Boolean) value);
        return null;
    }

    @Override
    public @Nullable Void wholeNumber(Scalar.WholeNumber schema, Object value) {
        return number(value.toString());
    }

    /** A host may build numbers that no file could hold: expanded, they would fill the memory. */
    @Override
    public @Nullable Void decimalNumber(Scalar.DecimalNumber schema, Object value) {
        BigDecimal number = ((BigDecimal) value).stripTrailingZeros();
        if (Scalar.DecimalNumber.isTooLong(number)) {
            throw new IllegalArgumentException("This dossier cannot be written as JSON: it holds the number " + number);
        }
        return number(number.toPlainString());
    }

    @Override
    public @Nullable Void day(Scalar.Day schema, Object value) {
        return string(value);
    }

    @Override
    public @Nullable Void hour(Scalar.Hour schema, Object value) {
        return string(value);
    }

    @Override
    public @Nullable Void stamp(Scalar.Stamp schema, Object value) {
        return string(value);
    }

    /** An answer may have words. */
    @Override
    public @Nullable Void choice(Scalar.Choice schema, Object value) {
        return value instanceof Reserve ? object(Commitments.withWords(), value) : string(((Enum<?>) value).name());
    }

    private @Nullable Void string(Object value) {
        tokens.text(value.toString());
        return null;
    }

    private @Nullable Void number(String number) {
        tokens.number(number);
        return null;
    }
}
