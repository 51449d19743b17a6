package fr.cahier.internal.compute;

import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.facts.Seuil;
import fr.cahier.regulation.Computation.Test;
import fr.cahier.regulation.Threshold;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses filters on one column that no value satisfies together: nothing would ever count. */
final class FilterConflicts {

    /** Deposits before it are none of any edition. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final int DAYS = 366;
    /** As far as any edition looks. */
    private static final int YEARS = 100;

    private FilterConflicts() {}

    /** @throws RefusedValueException when no value satisfies all of them, be it only while a threshold has one value */
    static void check(List<PreparedFilter> filters) {
        Map<Column, List<PreparedFilter>> byColumn = new LinkedHashMap<>();
        filters.forEach(filter -> byColumn.computeIfAbsent(filter.column(), unseen -> new ArrayList<>())
                .add(filter));
        byColumn.forEach(FilterConflicts::check);
    }

    private static void check(Column column, List<PreparedFilter> filters) {
        List<Threshold> thresholds = filters.stream()
                .flatMap(filter -> filter.values().stream())
                .filter(Comparand.OfThreshold.class::isInstance)
                .map(value -> ((Comparand.OfThreshold) value).threshold())
                .toList();
        boolean follows = filters.stream().anyMatch(PreparedFilter::restsOnDeposit);
        List<LocalDate> starts = Stream.concat(Stream.of(FIRST), starts(thresholds))
                .distinct()
                .sorted()
                .toList();
        for (LocalDate start : starts) {
            Optional<Boolean> possible = deposits(start, follows)
                    .map(day -> new AnyMoment(day, thresholds))
                    .filter(AnyMoment::hasAll)
                    .map(moment -> isPossible(column, filters, moment))
                    .reduce(Boolean::logicalOr);
            if (possible.isPresent() && !possible.get()) {
                throw refusal(column, filters, starts.indexOf(start) == 0 ? null : start);
            }
        }
    }

    private static Stream<LocalDate> starts(List<Threshold> thresholds) {
        return thresholds.stream()
                .flatMap(threshold -> threshold.values().stream())
                .map(Threshold.Value::from)
                .filter(from -> from.isAfter(FIRST));
    }

    /** A day of the year decides, and the year beside a fixed day. */
    private static Stream<LocalDate> deposits(LocalDate start, boolean follows) {
        return !follows
                ? Stream.of(start)
                : Stream.concat(
                        IntStream.range(0, DAYS).mapToObj(start::plusDays),
                        IntStream.rangeClosed(1, YEARS).mapToObj(start::plusYears));
    }

    private static RefusedValueException refusal(
            Column column, List<PreparedFilter> filters, @Nullable LocalDate since) {
        String told = filters.stream()
                .map(filter -> "« " + FilterCompiler.word(filter.test()) + ": "
                        + String.join(", ", filter.written().values()) + " »")
                .collect(Collectors.joining(" et "));
        String from = since == null ? "" : " pour un dépôt du " + FrenchFormat.day(since) + " ou d’après";
        return new RefusedValueException(
                "aucune valeur de « " + column.path() + " » ne remplit " + told + from
                        + " : rien ne compterait jamais.",
                filters.size() == 1
                        ? "Corrigez cette condition : le champ accepte " + column.accepted() + "."
                        : "Corrigez l’une de ces conditions, ou retirez-en une.");
    }

    /** On the edge of each condition, and beside it, some value satisfies all of them if any does. */
    private static boolean isPossible(Column column, List<PreparedFilter> filters, Moment moment) {
        return Stream.concat(usual(column), filters.stream().flatMap(filter -> edges(column, filter, moment)))
                .filter(value -> isAccepted(column, value))
                .anyMatch(value ->
                        filters.stream().allMatch(filter -> Boolean.TRUE.equals(filter.holds(value.orNull(), moment))));
    }

    /** @param orNull null for silence */
    private record Candidate(@Nullable Object orNull) {}

    /** Silence, and a value of which nothing but {@link Test#DIT} is asked. */
    private static Stream<Candidate> usual(Column column) {
        Stream<Object> values =
                switch (column.kind()) {
                    case CHOICE -> column.values().stream().map(Object.class::cast);
                    case YES_NO -> Stream.of(true, false);
                    case NUMBER ->
                        Stream.of(column.min(), column.max(), BigDecimal.ZERO)
                                .filter(Objects::nonNull)
                                .map(Object.class::cast);
                    case DAY -> Stream.of(FIRST);
                    case HOUR -> Stream.of(LocalTime.NOON);
                    case INSTANT -> Stream.of(stamp(Instant.EPOCH));
                    case TEXT, OTHER -> Stream.of("");
                };
        return Stream.concat(Stream.of(new Candidate(null)), values.map(Candidate::new));
    }

    private static Stream<Candidate> edges(Column column, PreparedFilter filter, Moment moment) {
        if (filter.test() == Test.DIT) {
            return Stream.empty();
        }
        if (filter.test() == Test.DEPUIS) {
            return around(column, moment.deposit()).map(Candidate::new);
        }
        return filter.values().stream()
                .flatMap(value -> value.values(moment).stream())
                .flatMap(value -> around(column, value))
                .map(Candidate::new);
    }

    private static Stream<?> around(Column column, Object value) {
        if (value instanceof BigDecimal number) {
            return column.whole()
                    ? Stream.of(number.setScale(0, RoundingMode.FLOOR), number.setScale(0, RoundingMode.CEILING))
                    : Stream.of(number);
        }
        if (value instanceof LocalDate day && column.kind() == Column.Kind.INSTANT) {
            return Stream.of(-1, 0, 1)
                    .map(step -> stamp(day.plusDays(step).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
        }
        if (value instanceof LocalDate day) {
            return Stream.of(-1, 0, 1).map(day::plusDays);
        }
        if (value instanceof LocalTime hour) {
            return Stream.of(-1, 0, 1).map(hour::plusSeconds);
        }
        return value instanceof Instant instant
                ? Stream.of(-1, 0, 1).map(step -> stamp(instant.plusSeconds(step)))
                : Stream.of(value);
    }

    private static Horodatage stamp(Instant instant) {
        return Horodatage.lire(DateTimeFormatter.ISO_INSTANT.format(instant));
    }

    private static boolean isAccepted(Column column, Candidate candidate) {
        if (column.kind() == Column.Kind.CHOICE) {
            return candidate.orNull == null || column.values().contains(candidate.orNull);
        }
        return !(candidate.orNull instanceof BigDecimal number)
                || (column.min() == null || number.compareTo(column.min()) >= 0)
                        && (column.max() == null || number.compareTo(column.max()) <= 0);
    }

    /** A deposit of that day, wherever. */
    private record AnyMoment(LocalDate deposit, List<Threshold> thresholds) implements Moment {

        @Override
        public boolean isDated() {
            return true;
        }

        @Override
        public ZoneOffset zone() {
            return ZoneOffset.UTC;
        }

        /** A threshold that has no value yet is told elsewhere. */
        boolean hasAll() {
            return thresholds.stream().allMatch(one -> one.on(deposit).isPresent());
        }

        @Override
        public @Nullable Seuil threshold(String code) {
            return thresholds.stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .flatMap(one -> one.on(deposit))
                    .orElse(null);
        }
    }
}
