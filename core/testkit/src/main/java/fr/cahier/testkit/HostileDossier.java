package fr.cahier.testkit;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Ages;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.schema.AgeRange;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A dossier whose every text is an attack on whoever shows it. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class HostileDossier {

    /**
     * Markup, a closing quote, a gap of a template, a terminal's escape, a turn of direction, what XML refuses, a line of
     * its own.
     */
    public static final String TEXT =
            "</style></p><script>alert(1)</script>\" onload='x' {{avis}} &lt; \u001B[31m \u202E\uFFFE# x\n# titre";

    private HostileDossier() {}

    /** {@return a dossier in which every text is hostile that may be, which refuses {@code obligation}} */
    public static Dossier refusing(String obligation) {
        Objects.requireNonNull(obligation, "obligation");
        return (Dossier) value(DossierSchema.dossier(), "", field -> true, obligation);
    }

    /** {@return the same, in which only the text at {@code field} is hostile} */
    public static Dossier refusing(String obligation, String field) {
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(field, "field");
        return (Dossier) value(DossierSchema.dossier(), "", field::equals, obligation);
    }

    /** {@return every place where a dossier takes any text, as the model tells them; elements of lists have no number} */
    public static List<String> fields() {
        List<String> fields = new ArrayList<>();
        value(DossierSchema.dossier(), "", fields::add, "X-01");
        return fields.stream().distinct().toList();
    }

    private static Object value(Schema shape, String place, Predicate<String> hostile, String refused) {
        if (shape instanceof ObjectType group) {
            return group.create(group.fields().stream()
                    .map(field -> value(field.schema(), place + "/" + field.name(), hostile, refused))
                    .toArray());
        }
        if (shape instanceof ListType list) {
            return List.of(value(list.element(), place, hostile, refused));
        }
        if (shape instanceof Commitments) {
            return Map.of("global", Reponse.OUI, refused, Reponse.NON);
        }
        if (shape instanceof Scalar.Text text && text.example() == null) {
            boolean named = text.identifier() || text.refersTo() != null;
            return hostile.test(place) ? TEXT : named ? "S1" : "calme";
        }
        return shape instanceof AgeRange ? Ages.ouvert() : scalar((Scalar) shape);
    }

    private static Object scalar(Scalar scalar) {
        if (scalar instanceof Scalar.Text text) {
            return text.example();
        }
        if (scalar instanceof Scalar.WholeNumber number) {
            return Math.max(number.min(), 1);
        }
        if (scalar instanceof Scalar.DecimalNumber) {
            return BigDecimal.TEN;
        }
        if (scalar instanceof Scalar.Choice choice) {
            return choice.values().get(0);
        }
        if (scalar instanceof Scalar.Day) {
            return LocalDate.of(2020, 7, 1);
        }
        if (scalar instanceof Scalar.Hour) {
            return LocalTime.NOON;
        }
        return scalar instanceof Scalar.Stamp ? Horodatage.lire("2020-07-01T10:00") : Boolean.TRUE;
    }
}
