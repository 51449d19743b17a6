package fr.cahier.internal.reference;

import fr.cahier.dossier.Horodatage;
import fr.cahier.facts.Echeance;
import fr.cahier.internal.language.FactTypes;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts of all types that rules may match, with what is rare in dossiers: absent values, odd numbers and texts, twins. */
public final class RandomFacts {

    private static final int TRIES = 20;
    private static final List<Integer> WHOLE = List.of(-1, 0, 1, 2, 5, Integer.MAX_VALUE, Integer.MIN_VALUE);

    private static final List<BigDecimal> DECIMAL = Stream.of(
                    "0 0.0 0.00 -0.1 0.1 0.10 1 1.0 1.00 -1 -1.000 2 5 1E+2 1E-400 1E+400 2147483648".split(" "),
                    "0.1000000000000000055511151231257827 0.9999999999999999999999 9007199254740993".split(" "))
            .flatMap(Arrays::stream)
            .map(BigDecimal::new)
            .toList();

    private static final Map<Class<?>, List<?>> VALUES = Map.ofEntries(
            Map.entry(int.class, WHOLE),
            Map.entry(Integer.class, WHOLE),
            Map.entry(boolean.class, List.of(true, false)),
            Map.entry(Boolean.class, List.of(true, false)),
            Map.entry(BigDecimal.class, DECIMAL),
            Map.entry(
                    LocalDate.class,
                    List.of(
                            LocalDate.of(2020, 1, 1),
                            LocalDate.of(2020, 2, 29),
                            LocalDate.of(1900, 1, 1),
                            LocalDate.MAX)),
            Map.entry(LocalTime.class, List.of(LocalTime.MIDNIGHT, LocalTime.of(9, 0), LocalTime.MAX)),
            Map.entry(
                    Instant.class,
                    Stream.of("1970-01-01T00:00:00Z", "2020-07-31T14:00:00Z", "2020-07-31T14:00:00.000000001Z")
                            .map(Instant::parse)
                            .toList()),
            Map.entry(
                    Horodatage.class,
                    Stream.of("2020-07-31", "2020-07-31T16:00", "2020-07-31T16:00:00+02:00")
                            .map(Horodatage::lire)
                            .toList()),
            Map.entry(
                    Echeance.class,
                    Stream.of("2020-03-31", "31 mars de chaque année", "12 mois avant le dépôt")
                            .map(Echeance::of)
                            .toList()));

    private final Random random;
    private final List<String> texts;
    private final List<Class<?>> types = FactTypes.records().toList();
    private final List<Class<?>> joined = types.stream()
            .filter(type -> FactTypes.named(type.getSimpleName()).orElseThrow().multiple())
            .toList();

    /** @param texts what texts to draw from */
    public RandomFacts(Random random, List<String> texts) {
        this.random = random;
        this.texts = List.copyOf(texts);
    }

    /** {@return facts in a random order; some are given twice, some have a twin that only says the same} */
    public List<Object> some() {
        List<Object> facts = new ArrayList<>();
        for (int count = 10 + random.nextInt(40); count > 0; count--) {
            record(one(random.nextBoolean() ? types : joined)).ifPresent(facts::add);
        }
        for (int count = random.nextInt(4); count > 0 && !facts.isEmpty(); count--) {
            Object fact = one(facts);
            facts.add(random.nextBoolean() ? fact : twin(fact));
        }
        Collections.shuffle(facts, random);
        return facts;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Optional<Object> record(Class<?> type) {
        for (int tried = 0; tried < TRIES; tried++) {
            Optional<Object> made = make(
                    type,
                    Arrays.stream(type.getRecordComponents())
                            .map(part -> value(part.getType(), part.getGenericType()))
                            .toArray());
            if (made.isPresent()) {
                return made;
            }
        }
        return Optional.empty();
    }

    /** Values that a record refuses are drawn again. */
    private static Optional<Object> make(Class<?> type, @Nullable Object[] values) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return Optional.of(canonical.newInstance(values));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object twin(Object fact) {
        return make(
                        fact.getClass(),
                        Arrays.stream(fact.getClass().getRecordComponents())
                                .map(part -> read(part, fact))
                                .toArray())
                .orElse(fact);
    }

    private static @Nullable Object read(RecordComponent part, Object fact) {
        try {
            return part.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object value(Class<?> type, Type generic) {
        if (!type.isPrimitive() && random.nextInt(4) == 0) {
            return null;
        }
        if (type == String.class || type == Object.class) {
            return one(texts);
        }
        if (type == List.class) {
            return list((Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0]);
        }
        if (type.isRecord() && type != Horodatage.class) {
            return record(type).orElse(null);
        }
        return one(type.isEnum() ? List.of(type.getEnumConstants()) : List.<Object>copyOf(VALUES.get(type)));
    }

    private List<Object> list(Class<?> element) {
        List<Object> list = new ArrayList<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            Object value = value(element, element);
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }
}
