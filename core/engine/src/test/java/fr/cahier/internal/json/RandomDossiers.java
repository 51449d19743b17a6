package fr.cahier.internal.json;

import fr.cahier.dossier.schema.AgeRange;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.internal.json.JsonPiece.Holder;
import fr.cahier.internal.json.JsonPiece.Raw;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Files that the model allows, each value by itself; what the values say together is left to chance. */
public final class RandomDossiers {

    private static final List<String> STAMPS = List.of(
            "2020-07-31",
            "2020-07-31T16:00",
            "2020-07-31T16:00:00",
            "2020-07-31T16:00:00.25+02:00",
            "2020-02-29T00:00Z");
    private static final List<String> DAYS =
            List.of("2020-07-31", "2020-02-29", "1999-12-31", "9999-12-31", "1000-01-01");
    private static final List<String> HOURS = List.of("09:00", "12:30", "12:30:00", "00:00", "23:59");
    private static final List<String> TEXTS =
            List.of("", "x", "Évreux", "\uD83D\uDE00", "a\nb", "l\u2019accueil", "732829");

    private static final List<String> ODD_NUMBERS = List.of(
            "-0",
            "1.0",
            "1e-20",
            "1e-21",
            "-1e-21",
            "1e-999999999",
            "1e999999999",
            "0.123456789012345678901",
            "0." + "3".repeat(98),
            "0." + "3".repeat(99),
            "3." + "3".repeat(85) + "e-15",
            "1." + "0".repeat(99));
    private static final List<String> ODD_NAMES =
            List.of("\"S1\\u202E\"", "\"\\u200BS1\"", "\"S1\\n\"", "\"S1\\u0085\"", "\"\\uD800\"", "\"S 1\"", "\"\"");
    private static final List<String> ODD_TEXTS = List.of("\"a\\u0000b\"", "\"\\uDC00\\uD800\"", "\"\\u202E\\u0001\"");

    private final Random random;
    private final ObjectType shape;
    /** Number of the element that is being made in its list. */
    private int index;

    public RandomDossiers(Random random) {
        this(random, DossierSchema.dossier());
    }

    /** @param shape of another file that is written as a dossier is */
    public RandomDossiers(Random random, ObjectType shape) {
        this.random = random;
        this.shape = shape;
    }

    public JsonPiece next() {
        return group(shape, 1 + random.nextInt(8));
    }

    /** One field in {@code rare} is said. */
    private Holder group(ObjectType shape, int rare) {
        Holder object = JsonPiece.object();
        for (Field field : shape.fields()) {
            if (random.nextInt(isReference(field) ? 10 : rare) == 0) {
                object.keys().add(JsonPiece.quoted(field.name()));
                object.values().add(random.nextInt(20) == 0 ? new Raw("null") : value(field.schema()));
            }
        }
        return object;
    }

    private static boolean isReference(Field field) {
        return field.schema() instanceof Scalar.Text text && text.refersTo() != null;
    }

    private JsonPiece value(Schema shape) {
        if (shape instanceof ObjectType group) {
            return group(group, 1 + random.nextInt(4));
        }
        if (shape instanceof ListType list) {
            Holder elements = JsonPiece.list();
            for (int i = random.nextInt(4); i > 0; i--) {
                index = i;
                elements.values().add(value(list.element()));
            }
            return elements;
        }
        if (shape instanceof Commitments commitments) {
            return commitments(commitments);
        }
        if (shape instanceof AgeRange ages) {
            return random.nextBoolean() ? new Raw("\"TOUS\"") : group(ages.interval(), 2);
        }
        return new Raw(scalar((Scalar) shape));
    }

    private Holder commitments(Commitments shape) {
        Holder object = JsonPiece.object();
        for (int i = random.nextInt(5); i > 0; i--) {
            object.keys().add(i == 1 ? "\"global\"" : String.format("\"ACC-%02d\"", i * 10 + random.nextInt(10)));
            object.values().add(random.nextInt(4) == 0 ? group(Commitments.withWords(), 2) : value(shape.answer()));
        }
        return object;
    }

    private String scalar(Scalar shape) {
        int rarely = shape instanceof Scalar.Text ? 150 : shape instanceof Scalar.DecimalNumber ? 8 : 60;
        if (random.nextInt(rarely) == 0) {
            return odd(shape);
        }
        if (shape instanceof Scalar.BooleanType) {
            return String.valueOf(random.nextBoolean());
        }
        if (shape instanceof Scalar.WholeNumber number) {
            return String.valueOf(random.nextLong(number.min(), number.max() + 1L));
        }
        if (shape instanceof Scalar.DecimalNumber number) {
            BigDecimal most = number.max().min(BigDecimal.valueOf(1_000));
            return most.multiply(BigDecimal.valueOf(random.nextInt(1_001), 3)).toString();
        }
        return JsonPiece.quoted(text(shape));
    }

    /** At the edge of what may stand there, or beyond. */
    private String odd(Scalar shape) {
        if (shape instanceof Scalar.DecimalNumber || shape instanceof Scalar.WholeNumber) {
            return among(ODD_NUMBERS);
        }
        if (shape instanceof Scalar.Text text) {
            return among(text.isName() ? ODD_NAMES : ODD_TEXTS);
        }
        return among(Corpus.VALUES);
    }

    private String text(Scalar shape) {
        if (shape instanceof Scalar.Text text && text.isName()) {
            return "S" + (text.identifier() ? index : 1);
        }
        if (shape instanceof Scalar.Text text) {
            return text.example() != null ? text.example() : among(TEXTS);
        }
        if (shape instanceof Scalar.Choice choice) {
            return among(choice.names());
        }
        return among(shape instanceof Scalar.Day ? DAYS : shape instanceof Scalar.Hour ? HOURS : STAMPS);
    }

    private <T> T among(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
