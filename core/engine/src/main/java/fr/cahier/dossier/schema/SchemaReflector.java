package fr.cahier.dossier.schema;

import fr.cahier.dossier.Ages;
import fr.cahier.dossier.Borne;
import fr.cahier.dossier.Cle;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Identifiant;
import fr.cahier.dossier.Motif;
import fr.cahier.dossier.NeantAdmis;
import fr.cahier.dossier.Nom;
import fr.cahier.dossier.Reference;
import fr.cahier.internal.RecordAccess;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Derives schemas from records; an unsupported component type throws {@link IllegalStateException}. */
final class SchemaReflector {

    private static final long LARGEST = 1_000_000_000_000_000L;

    private SchemaReflector() {}

    static ObjectType object(Class<?> record) {
        return new ObjectType(record, fields(record, component -> true), RecordAccess.constructor(record));
    }

    /** The bounds only: in JSON a word stands for all ages, not a field. */
    private static ObjectType interval() {
        return new ObjectType(
                Ages.class,
                fields(Ages.class, component -> component.getType() == Integer.class),
                bounds -> Ages.entre((Integer) bounds[0], (Integer) bounds[1]));
    }

    static List<Field> fields(Class<?> record, Predicate<RecordComponent> wanted) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            if (wanted.test(component)) {
                Schema schema = schema(component.getGenericType(), component);
                fields.add(new Field(
                        name(component), fields.size(), schema, RecordAccess.getter(component.getAccessor())));
            }
        }
        return fields;
    }

    private static String name(RecordComponent component) {
        Nom given = component.getAnnotation(Nom.class);
        return given != null ? given.value() : snakeCase(component.getName());
    }

    private static String snakeCase(String name) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (Character.isUpperCase(letter)) {
                written.append('_');
            }
            written.append(Character.toLowerCase(letter));
        }
        return written.toString();
    }

    private static Schema schema(Type type, AnnotatedElement annotated) {
        if (type instanceof ParameterizedType parameterized && parameterized.getRawType() == List.class) {
            return new ListType(
                    schema(parameterized.getActualTypeArguments()[0], annotated),
                    annotated.isAnnotationPresent(NeantAdmis.class));
        }
        if (type instanceof ParameterizedType parameterized && parameterized.getRawType() == Map.class) {
            return new Commitments();
        }
        if (type instanceof Class<?> plain) {
            return plain(plain, annotated);
        }
        throw unknown(type);
    }

    private static Schema plain(Class<?> type, AnnotatedElement annotated) {
        if (type == Ages.class) {
            return new AgeRange(interval());
        }
        if (type.isRecord() && type != Horodatage.class) {
            return object(type);
        }
        return scalar(type, annotated);
    }

    private static Scalar scalar(Class<?> type, AnnotatedElement annotated) {
        if (type == String.class) {
            return text(annotated);
        }
        if (type == Boolean.class) {
            return new Scalar.BooleanType();
        }
        if (type == Integer.class) {
            return wholeNumber(annotated.getAnnotation(Borne.class));
        }
        if (type == BigDecimal.class) {
            return decimalNumber(annotated.getAnnotation(Borne.class));
        }
        if (type == LocalDate.class) {
            return new Scalar.Day();
        }
        if (type == LocalTime.class) {
            return new Scalar.Hour();
        }
        if (type == Horodatage.class) {
            return new Scalar.Stamp();
        }
        if (type.isEnum()) {
            return new Scalar.Choice(Arrays.stream(type.getEnumConstants())
                    .<Enum<?>>map(value -> (Enum<?>) value)
                    .toList());
        }
        throw unknown(type);
    }

    private static Scalar text(AnnotatedElement annotated) {
        Motif motif = annotated.getAnnotation(Motif.class);
        Reference reference = annotated.getAnnotation(Reference.class);
        return new Scalar.Text(
                motif == null ? null : Pattern.compile(motif.value()),
                motif == null ? null : motif.exemple(),
                annotated.isAnnotationPresent(Identifiant.class),
                reference == null ? null : reference.value(),
                annotated.isAnnotationPresent(Cle.class),
                annotated.isAnnotationPresent(NeantAdmis.class));
    }

    private static Scalar wholeNumber(@Nullable Borne borne) {
        return borne == null
                ? new Scalar.WholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE)
                : new Scalar.WholeNumber(Math.toIntExact(borne.min()), Math.toIntExact(borne.max()));
    }

    private static Scalar decimalNumber(@Nullable Borne borne) {
        return borne == null
                ? new Scalar.DecimalNumber(BigDecimal.valueOf(-LARGEST), BigDecimal.valueOf(LARGEST))
                : new Scalar.DecimalNumber(BigDecimal.valueOf(borne.min()), BigDecimal.valueOf(borne.max()));
    }

    private static IllegalStateException unknown(Type type) {
        return new IllegalStateException("The dossier has no schema for " + type.getTypeName());
    }
}
