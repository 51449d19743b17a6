package fr.cahier.plan;

import fr.cahier.dossier.Ages;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Precision;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.schema.AgeRange;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.SchemaVisitor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values worth trying at one pointer, the likeliest first: from the schema, the thresholds of the edition and the values nearby. What
 * only the applicant can know gets a valid example.
 */
final class Domain implements SchemaVisitor<Void, List<Proposed>> {

    /** A placeholder for words that only the applicant can supply; unlike "à préciser", an answer. */
    static final String TO_BE_SAID = "texte à fournir";

    /** Examples of hours where neither the edition nor the dossier names one. */
    private static final List<LocalTime> ORDINARY_DAY =
            List.of(LocalTime.of(9, 0), LocalTime.NOON, LocalTime.of(14, 0), LocalTime.of(17, 0));

    private final Thresholds thresholds;
    private final List<Object> nearby;
    private final @Nullable Object current;
    private final @Nullable Object required;

    /**
     * @param nearby values at the pointers tried together with this one
     * @param required the value that the finding requires, if any
     */
    Domain(Thresholds thresholds, List<Object> nearby, @Nullable Object current, @Nullable Object required) {
        this.thresholds = thresholds;
        this.nearby = nearby;
        this.current = current;
        this.required = required;
    }

    @Override
    public List<Proposed> bool(Scalar.BooleanType shape, Void none) {
        return Proposed.known(Stream.of(true, false));
    }

    @Override
    public List<Proposed> choice(Scalar.Choice shape, Void none) {
        return Proposed.known(shape.values().stream().filter(this::isOfTheEdition));
    }

    /** Of the names of services, its own; another activity is one for every edition. */
    private boolean isOfTheEdition(Object choice) {
        return !(choice instanceof Service service) || service.estDe(thresholds.service());
    }

    @Override
    public List<Proposed> text(Scalar.Text shape, Void none) {
        if (shape.refersTo() != null) {
            return List.of();
        }
        List<String> known = Stream.concat(thresholds.texts().stream(), said(String.class))
                .filter(text ->
                        shape.pattern() == null || shape.pattern().matcher(text).matches())
                .toList();
        Proposed first = shape.example() == null
                ? new Proposed(TO_BE_SAID, !known.contains(TO_BE_SAID))
                : Proposed.known(shape.example());
        return Proposed.distinct(Stream.concat(Stream.of(first), known.stream().map(Proposed::known)));
    }

    @Override
    public List<Proposed> wholeNumber(Scalar.WholeNumber shape, Void none) {
        List<Integer> within = numbers()
                .filter(number ->
                        number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValue)
                .filter(number -> number >= shape.min() && number <= shape.max())
                .distinct()
                .toList();
        return Proposed.known(within.isEmpty() ? Stream.of(year(shape)) : within.stream());
    }

    /** Bounds that leave out small numbers are those of a year. */
    private Integer year(Scalar.WholeNumber shape) {
        return Math.max(shape.min(), Math.min(shape.max(), thresholds.day().getYear()));
    }

    @Override
    public List<Proposed> decimalNumber(Scalar.DecimalNumber shape, Void none) {
        return Proposed.known(
                numbers().filter(number -> number.compareTo(shape.min()) >= 0 && number.compareTo(shape.max()) <= 0));
    }

    /** The required number, then the others in ascending order, with the neighbours of each threshold. */
    private Stream<BigDecimal> numbers() {
        Stream<BigDecimal> first = required instanceof BigDecimal number ? Stream.of(number) : Stream.empty();
        Stream<BigDecimal> others = Stream.concat(
                        Stream.of(BigDecimal.ZERO, BigDecimal.ONE),
                        thresholds.numbers().stream()
                                .flatMap(n -> Stream.of(n, n.add(BigDecimal.ONE), n.subtract(BigDecimal.ONE))))
                .sorted();
        return Stream.concat(first, others).distinct();
    }

    @Override
    public List<Proposed> day(Scalar.Day shape, Void none) {
        List<LocalDate> days = said(LocalDate.class).sorted().distinct().toList();
        Stream<LocalDate> near = days.isEmpty()
                ? Stream.of(thresholds.day())
                : Stream.of(days.get(0).minusDays(1), days.get(days.size() - 1).plusDays(1));
        Stream<LocalDate> limits =
                thresholds.days().stream().flatMap(day -> Stream.of(day, day.minusDays(1), day.plusDays(1)));
        return Proposed.known(Stream.concat(near, limits).distinct());
    }

    @Override
    public List<Proposed> hour(Scalar.Hour shape, Void none) {
        List<LocalTime> known = Stream.concat(thresholds.hours().stream(), said(LocalTime.class))
                .distinct()
                .toList();
        return Proposed.known(known.isEmpty() ? ORDINARY_DAY.stream() : known.stream());
    }

    @Override
    public List<Proposed> stamp(Scalar.Stamp shape, Void none) {
        Stream<Horodatage> limits = thresholds.instants().stream()
                .map(limit -> limit.truncatedTo(ChronoUnit.SECONDS).atZone(thresholds.zone()))
                .map(limit ->
                        new Horodatage(limit.toLocalDate(), limit.toLocalTime(), limit.getOffset(), Precision.SECONDE));
        List<Horodatage> known =
                Stream.concat(said(Horodatage.class), limits).distinct().toList();
        LocalDate day = thresholds.day();
        Stream<LocalDate> days = Stream.concat(
                known.isEmpty() ? Stream.of(day.minusDays(1), day.plusDays(1)) : Stream.empty(),
                thresholds.days().stream());
        return Proposed.known(
                Stream.concat(known.stream(), days.map(this::noon)).distinct());
    }

    private Horodatage noon(LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(thresholds.zone());
        return new Horodatage(day, LocalTime.NOON, noon.getOffset(), Precision.SECONDE);
    }

    @Override
    public List<Proposed> list(ListType shape, Void none) {
        List<Proposed> lists = new ArrayList<>();
        lists.add(Proposed.known(List.of()));
        if (shape.element() instanceof ObjectType group) {
            elements(group).forEach(element -> lists.add(Proposed.known(List.of(element))));
            return List.copyOf(lists);
        }
        List<Proposed> values = shape.element().accept(this, none);
        if (shape.element() instanceof Scalar.Choice) {
            lists.add(Proposed.known(values.stream().map(Proposed::value).toList()));
        }
        values.stream().limit(1).forEach(value -> lists.add(alone(value)));
        nearby.stream().filter(List.class::isInstance).forEach(list -> lists.add(Proposed.known(list)));
        if (current instanceof List<?> said) {
            values.forEach(value -> lists.add(Proposed.known(
                    Stream.concat(said.stream(), Stream.of(value.value())).toList())));
        } else {
            values.stream().skip(1).forEach(value -> lists.add(alone(value)));
        }
        return Proposed.distinct(lists.stream());
    }

    private static Proposed alone(Proposed element) {
        return new Proposed(List.of(element.value()), element.placeholder());
    }

    /** One element with the likeliest values, then those that differ from it in one field. */
    private List<Object> elements(ObjectType group) {
        @Nullable
        Object[] likeliest = group.fields().stream()
                .map(field -> field.schema().accept(this, null))
                .map(values -> values.isEmpty() ? null : values.get(0).value())
                .toArray();
        List<Object> elements = new ArrayList<>(List.of(group.create(likeliest)));
        for (var field : group.fields()) {
            if (field.schema() instanceof Scalar.BooleanType || field.schema() instanceof Scalar.Choice) {
                for (Proposed proposed : field.schema().accept(this, null)) {
                    @Nullable Object[] other = likeliest.clone();
                    other[field.index()] = proposed.value();
                    elements.add(group.create(other));
                }
            }
        }
        return elements.stream().distinct().toList();
    }

    @Override
    public List<Proposed> ages(AgeRange shape, Void none) {
        return Proposed.known(Stream.of(Ages.ouvert()));
    }

    @Override
    public List<Proposed> object(ObjectType shape, Void none) {
        return List.of();
    }

    @Override
    public List<Proposed> commitments(Commitments shape, Void none) {
        return List.of();
    }

    private <T> Stream<T> said(Class<T> type) {
        return nearby.stream().filter(type::isInstance).map(type::cast).filter(Objects::nonNull);
    }
}
