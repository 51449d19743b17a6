package fr.cahier.plan;

import fr.cahier.dossier.Horodatage;
import fr.cahier.facts.Seuil;
import fr.cahier.regulation.Computation.Filter;
import fr.cahier.regulation.Computation.Test;
import fr.cahier.regulation.Edition;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds values that the filters of computations accept. The evaluator alone decides; here candidates are made. */
final class ElementFilters {

    private static final String YES = "oui";

    private static final int YEAR = 12;

    private final Edition edition;
    private final Thresholds thresholds;

    ElementFilters(Edition edition, Thresholds thresholds) {
        this.edition = edition;
        this.thresholds = thresholds;
    }

    LocalDate deposit() {
        return thresholds.day();
    }

    /** {@return whether {@code value} is accepted by all; null where it is not said and that decides} */
    @Nullable
    Boolean hold(List<Filter> filters, FieldKind kind, @Nullable Object value) {
        boolean sure = true;
        for (Filter filter : filters) {
            if (filter.test() == Test.DIT) {
                if ((value != null) != isYes(filter)) {
                    return false;
                }
            } else if (value == null) {
                sure = false;
            } else if (!holds(filter, kind, value)) {
                return false;
            }
        }
        return sure ? true : null;
    }

    /** {@return a value that all accept, on the edge of what they accept; null where there is none but silence} */
    @Nullable
    Object passing(List<Filter> filters, FieldKind kind) {
        return filters.stream()
                .flatMap(filter -> candidates(filter, kind))
                .filter(value -> Boolean.TRUE.equals(hold(filters, kind, value)))
                .findFirst()
                .orElse(null);
    }

    private Stream<Object> candidates(Filter filter, FieldKind kind) {
        if (filter.test() == Test.DIT) {
            return Stream.ofNullable(isYes(filter) ? kind.any(deposit()) : null);
        }
        Stream<?> bounds = filter.test() == Test.DEPUIS
                ? Stream.of(since(filter), deposit())
                : bounds(filter, kind).map(bound -> moved(filter.test(), bound));
        return bounds.map(bound -> kind.fitting(bound));
    }

    /** {@return the value next to a bound that does not count itself} */
    private static Object moved(Test test, Object bound) {
        int step = test == Test.AVANT ? -1 : test == Test.APRES ? 1 : 0;
        if (step == 0) {
            return bound;
        }
        return bound instanceof LocalDate day
                ? day.plusDays(step)
                : bound instanceof LocalTime hour
                        ? hour.plusMinutes(step)
                        : LocalStamp.of(LocalStamp.time((Horodatage) bound).plusMinutes(step));
    }

    private boolean holds(Filter filter, FieldKind kind, Object value) {
        if (filter.test() == Test.DEPUIS) {
            return compare(value, since(filter)) >= 0 && compare(value, deposit()) <= 0;
        }
        List<Object> bounds = bounds(filter, kind).toList();
        return switch (filter.test()) {
            case EGAL, PARMI -> bounds.stream().anyMatch(one -> isSame(one, value));
            case AU_MOINS -> bounds.stream().anyMatch(one -> compare(value, one) >= 0);
            case AU_PLUS -> bounds.stream().anyMatch(one -> compare(value, one) <= 0);
            case AVANT -> bounds.stream().anyMatch(one -> compare(value, one) < 0);
            case APRES -> bounds.stream().anyMatch(one -> compare(value, one) > 0);
            case DEPUIS, DIT -> throw new IllegalStateException(filter.field());
        };
    }

    private static boolean isSame(Object one, Object other) {
        return one.equals(other) || FieldKind.isMeasured(one) && compare(other, one) == 0;
    }

    /** An instant is compared with a day by its own. */
    private static int compare(Object value, Object bound) {
        Object compared = bound instanceof LocalDate && value instanceof Horodatage stamp ? stamp.jour() : value;
        return FieldKind.amount(compared).compareTo(FieldKind.amount(bound));
    }

    /** {@return what the filter compares with, as dossiers say it} */
    private Stream<Object> bounds(Filter filter, FieldKind kind) {
        return filter.values().stream().flatMap(text -> bounds(text, kind));
    }

    private Stream<Object> bounds(String text, FieldKind kind) {
        String code = Filter.threshold(text);
        if (code != null) {
            return thresholds.all().stream()
                    .filter(seuil -> seuil.code().equals(code))
                    .flatMap(seuil -> values(seuil, kind));
        }
        boolean dated = kind.kind() == FieldKind.Kind.DAY || kind.kind() == FieldKind.Kind.INSTANT;
        return dated && text.equals(Filter.DEPOSIT)
                ? Stream.of(deposit())
                : Stream.ofNullable(kind.written(text, thresholds.zone()));
    }

    private Stream<Object> values(Seuil seuil, FieldKind kind) {
        Object value =
                switch (kind.kind()) {
                    case NUMBER -> seuil.nombre() == null ? null : kind.measured(seuil.nombre());
                    case HOUR -> seuil.heure();
                    case INSTANT ->
                        seuil.instant() == null ? day(seuil) : LocalStamp.of(seuil.instant(), thresholds.zone());
                    case DAY -> day(seuil);
                    default -> null;
                };
        Stream<String> texts = seuil.texte() == null ? seuil.liste().stream() : Stream.of(seuil.texte());
        return value == null
                ? texts.map(text -> kind.written(text, thresholds.zone())).filter(Objects::nonNull)
                : Stream.of(value);
    }

    private @Nullable LocalDate day(Seuil seuil) {
        return seuil.pour(deposit(), thresholds.zone()).jour();
    }

    private LocalDate since(Filter filter) {
        return deposit().minusMonths(months(filter));
    }

    private long months(Filter filter) {
        String code = Filter.threshold(filter.values().get(0));
        if (code == null) {
            return filter.months();
        }
        String unit = Objects.requireNonNull(edition.thresholds().get(code)).unit();
        return thresholds
                .numbersOf(code)
                .findFirst()
                .map(number -> number.longValueExact() * (unit.equals("mois") ? 1 : YEAR))
                .orElse(0L);
    }

    private static boolean isYes(Filter filter) {
        return filter.values().get(0).equals(YES);
    }
}
