package fr.cahier.internal.compute;

import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.regulation.DeclaredFact;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be read of each row.
 *
 * @param name the key of a declared fact, or the rest of the path after the list
 * @param path as obligations write it
 * @param unit in French; null where the form of dossiers has none, so that any fits
 * @param whole whether only whole numbers are accepted
 * @param min the least number it may be; null where there is none
 * @param max the greatest number it may be; null where there is none
 * @param values the answers of a closed list; else empty
 * @param accepted in French
 * @param fields the way from an element to its value; empty for a declared fact
 * @param pointer the same as a JSON pointer
 * @param rank among the columns of its source: what was read of a row is found again by it
 */
record Column(
        String name,
        String path,
        Kind kind,
        @Nullable String unit,
        boolean whole,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        List<String> values,
        String accepted,
        List<Field> fields,
        String pointer,
        int rank) {

    enum Kind {
        NUMBER,
        DAY,
        TEXT,
        CHOICE,
        YES_NO,
        HOUR,
        INSTANT,
        OTHER;

        /** {@return whether one value comes before another} */
        boolean isOrdered() {
            return this == NUMBER || isTime();
        }

        /** {@return whether it is a day, an hour or an instant} */
        boolean isTime() {
            return this == DAY || this == HOUR || this == INSTANT;
        }
    }

    static Column of(DeclaredFact fact, int rank) {
        Kind kind =
                switch (fact.kind()) {
                    case TEXTE -> Kind.TEXT;
                    case CHOIX -> Kind.CHOICE;
                    case NOMBRE, MONTANT, DUREE -> Kind.NUMBER;
                    case DATE -> Kind.DAY;
                    case OUI_NON -> Kind.YES_NO;
                    case INSTANT -> Kind.INSTANT;
                };
        return new Column(
                fact.key(),
                "faits." + fact.key(),
                kind,
                fact.unit(),
                false,
                fact.min(),
                fact.max(),
                fact.values(),
                fact.accepted(),
                List.of(),
                "",
                rank);
    }

    static Column of(String name, String path, Schema schema, List<Field> fields, int rank) {
        Kind kind = Kind.OTHER;
        BigDecimal min = null;
        BigDecimal max = null;
        List<String> values = List.of();
        if (schema instanceof Scalar.WholeNumber number) {
            kind = Kind.NUMBER;
            min = BigDecimal.valueOf(number.min());
            max = BigDecimal.valueOf(number.max());
        } else if (schema instanceof Scalar.DecimalNumber number) {
            kind = Kind.NUMBER;
            min = number.min();
            max = number.max();
        } else if (schema instanceof Scalar.Day) {
            kind = Kind.DAY;
        } else if (schema instanceof Scalar.Hour) {
            kind = Kind.HOUR;
        } else if (schema instanceof Scalar.Stamp) {
            kind = Kind.INSTANT;
        } else if (schema instanceof Scalar.Text) {
            kind = Kind.TEXT;
        } else if (schema instanceof Scalar.Choice choice) {
            kind = Kind.CHOICE;
            values = choice.names();
        } else if (schema instanceof Scalar.BooleanType) {
            kind = Kind.YES_NO;
        }
        return new Column(
                name,
                path,
                kind,
                null,
                schema instanceof Scalar.WholeNumber,
                min,
                max,
                values,
                schema.accepted(),
                List.copyOf(fields),
                pointer(fields),
                rank);
    }

    static String pointer(List<Field> fields) {
        StringBuilder pointer = new StringBuilder();
        fields.forEach(field -> pointer.append('/').append(field.name()));
        return pointer.toString();
    }
}
