package fr.cahier.internal.edition;

import fr.cahier.dossier.schema.FactPath;
import fr.cahier.facts.Echeance;
import fr.cahier.internal.RecordAccess;
import fr.cahier.regulation.Wording;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type are written and read. The components of the edition's records are the one table of fields for
 * both directions.
 */
record ReadyForm(BiConsumer<Object, ReadyWriter> writer, Function<ReadyReader, @Nullable Object> reader) {

    /** Days and times are written as numbers: their parsers would be loaded for them alone. */
    private static final Map<Class<?>, ReadyForm> TEXTS = Map.of(
            Echeance.class, text(Echeance.class, Echeance::toString, Echeance::of),
            String.class, new ReadyForm((value, out) -> out.text((String) value), ReadyReader::text),
            FactPath.class, text(FactPath.class, FactPath::toString, FactPath::of),
            ZoneId.class, text(ZoneId.class, ZoneId::getId, ZoneId::of),
            BigDecimal.class, text(BigDecimal.class, BigDecimal::toString, BigDecimal::new),
            LocalDate.class,
                    text(
                            LocalDate.class,
                            day -> day.toEpochDay() + "",
                            text -> LocalDate.ofEpochDay(Long.parseLong(text))),
            LocalTime.class,
                    text(
                            LocalTime.class,
                            time -> time.toNanoOfDay() + "",
                            text -> LocalTime.ofNanoOfDay(Long.parseLong(text))),
            Instant.class, text(Instant.class, ReadyForm::seconds, ReadyForm::instant));

    /** @param known the forms made so far */
    static ReadyForm of(Type type, Map<Type, ReadyForm> known) {
        ReadyForm form = known.get(type);
        if (form == null) {
            form = type instanceof ParameterizedType generic ? generic(generic, known) : plain((Class<?>) type, known);
            known.put(type, form);
        }
        return form;
    }

    /** Sets and wordings have no order: they are sorted, so that equal editions give equal bytes. */
    private static ReadyForm generic(ParameterizedType type, Map<Type, ReadyForm> known) {
        Type[] arguments = type.getActualTypeArguments();
        ReadyForm form = of(arguments[arguments.length - 1], known);
        if (type.getRawType() == Map.class) {
            return arguments[1] == Wording.class
                    ? map(form, entries -> new TreeMap<>(entries))
                    : map(form, entries -> entries);
        }
        return collection(form, type.getRawType() == Set.class);
    }

    private static ReadyForm plain(Class<?> type, Map<Type, ReadyForm> known) {
        if (type.isRecord()) {
            return record(type, known);
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return new ReadyForm(
                    (value, out) -> out.number(value == null ? 0 : ((Enum<?>) value).ordinal() + 1),
                    in -> constant(constants, in.number()));
        }
        if (type == boolean.class) {
            return new ReadyForm(
                    (value, out) -> out.number(Boolean.TRUE.equals(value) ? 1 : 0), in -> in.number() == 1);
        }
        return type == int.class
                ? new ReadyForm((value, out) -> out.number((Integer) value), ReadyReader::number)
                : TEXTS.get(type);
    }

    /** Numbered from 1; 0 is null. */
    private static @Nullable Object constant(Object[] constants, int number) {
        return number == 0 ? null : constants[number - 1];
    }

    private static <T> ReadyForm text(Class<T> type, Function<T, String> written, Function<String, T> parsed) {
        return new ReadyForm(
                (value, out) -> out.text(value == null ? null : written.apply(type.cast(value))),
                in -> in.parsed(parsed));
    }

    private static String seconds(Instant instant) {
        return BigDecimal.valueOf(instant.getEpochSecond())
                .add(BigDecimal.valueOf(instant.getNano(), 9))
                .toString();
    }

    private static Instant instant(String seconds) {
        BigDecimal[] parts = new BigDecimal(seconds).divideAndRemainder(BigDecimal.ONE);
        return Instant.ofEpochSecond(
                parts[0].longValueExact(), parts[1].movePointRight(9).longValueExact());
    }

    private static ReadyForm collection(ReadyForm form, boolean isSet) {
        return new ReadyForm(
                (value, out) -> {
                    Collection<?> values = isSet ? new TreeSet<>((Set<?>) value) : (List<?>) value;
                    out.number(values.size());
                    values.forEach(one -> form.writer.accept(one, out));
                },
                in -> {
                    List<Object> values = new ArrayList<>();
                    for (int left = in.number(); left > 0; left--) {
                        values.add(form.reader.apply(in));
                    }
                    return isSet ? Set.copyOf(values) : values;
                });
    }

    private static ReadyForm map(ReadyForm form, UnaryOperator<Map<?, ?>> order) {
        return new ReadyForm(
                (value, out) -> {
                    Map<?, ?> entries = order.apply((Map<?, ?>) value);
                    out.number(entries.size());
                    entries.forEach((key, one) -> {
                        out.text((String) key);
                        form.writer.accept(one, out);
                    });
                },
                in -> {
                    Map<Object, Object> entries = new LinkedHashMap<>();
                    for (int left = in.number(); left > 0; left--) {
                        entries.put(in.text(), form.reader.apply(in));
                    }
                    return entries;
                });
    }

    private static ReadyForm record(Class<?> type, Map<Type, ReadyForm> known) {
        List<ReadyForm> forms = new ArrayList<>();
        List<UnaryOperator<@Nullable Object>> getters = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            forms.add(of(component.getGenericType(), known));
            getters.add(RecordAccess.getter(component.getAccessor()));
        }
        Function<@Nullable Object[], Object> constructor = RecordAccess.constructor(type);
        return new ReadyForm(
                (value, out) -> {
                    for (int i = 0; i < forms.size(); i++) {
                        forms.get(i).writer.accept(getters.get(i).apply(value), out);
                    }
                },
                in -> {
                    @Nullable Object[] values = new @Nullable Object[forms.size()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = forms.get(i).reader.apply(in);
                    }
                    return constructor.apply(values);
                });
    }
}
