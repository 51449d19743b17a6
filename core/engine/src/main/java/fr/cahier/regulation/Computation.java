package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.FactPath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * What an edition has counted before its rules are matched: a function of a closed list over what dossiers say. Rules
 * receive the result as a {@code Calcul}. Immutable and thread-safe.
 *
 * @param code such as {@code heures-par-semaine}
 * @param label what people call it, in French, without an article
 * @param of what it is made from: lists, values, declared facts or other computations
 * @param over what {@link #of} is a share of; empty but for {@link Function#PART}
 * @param from the earlier day, for the time between two; null for the day of the deposit
 * @param to the later day; null for the day of the deposit
 * @param where what an element has to satisfy to count
 * @param must what those that count are compared with, for {@link Function#TOUS} and {@link Function#AU_MOINS}
 * @param enough how many have to satisfy it, for {@link Function#AU_MOINS}; else 0
 * @param per for what there is one result each
 * @param each the repeated fact, or the list of the dossier, for each element of which there is one result; null for none
 * @param unit of the result, in French; empty where it has none
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Computation(
        String code,
        String label,
        Function function,
        List<FactPath> of,
        List<FactPath> over,
        @Nullable FactPath from,
        @Nullable FactPath to,
        List<Filter> where,
        List<Filter> must,
        int enough,
        Subject per,
        @Nullable String each,
        String unit) {

    /** What a code may be. */
    public static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final int MONTHS = 12;

    /** What is counted; in files each is written in lower case, with hyphens. */
    public enum Function {
        SOMME,
        NOMBRE,
        NOMBRE_DISTINCT,
        MINIMUM,
        MAXIMUM,
        /** Hours or minutes of weekly slots; those that overlap count once. */
        DUREE,
        /** Days of the week on which a slot opens. */
        JOURS_OUVERTS,
        /** Percent. */
        PART,
        /** Whole years from one day to another, as an age is counted. */
        ANNEES_ENTRE,
        MOIS_ENTRE,
        JOURS_ENTRE,
        /** Hours from one instant, or one time of day, to another; a time of day that comes first is that of the next day. */
        HEURES_ENTRE,
        MINUTES_ENTRE,
        PREMIERE_DATE,
        DERNIERE_DATE,
        TOUS,
        AU_MOINS;

        /** {@return whether its result is a day} */
        public boolean isDay() {
            return this == PREMIERE_DATE || this == DERNIERE_DATE;
        }

        /** {@return whether it answers by yes or no} */
        public boolean isTruth() {
            return this == TOUS || this == AU_MOINS;
        }

        /** {@return whether it measures the time between two days or two moments} */
        public boolean isBetween() {
            return this == ANNEES_ENTRE || this == MOIS_ENTRE || this == JOURS_ENTRE || isBetweenMoments();
        }

        /** {@return whether it measures the time between two instants, or two times of day} */
        public boolean isBetweenMoments() {
            return this == HEURES_ENTRE || this == MINUTES_ENTRE;
        }
    }

    /** How a filter compares. */
    public enum Test {
        EGAL,
        PARMI,
        AU_MOINS,
        AU_PLUS,
        /** Before a day, which does not count itself. */
        AVANT,
        /** After a day, which does not count itself. */
        APRES,
        /** In so many months up to the deposit, both days included. */
        DEPUIS,
        /** Whether it is said at all. */
        DIT
    }

    /**
     * A condition on one field of an element.
     *
     * @param field its name in the element; {@code valeur} for the value of a fact without fields
     * @param values as written: a literal, {@code seuils.CODE} or {@code depot}; several for {@link Test#PARMI} only
     */
    public record Filter(String field, Test test, List<String> values) {

        /** The day of the deposit. */
        public static final String DEPOSIT = "depot";

        private static final String THRESHOLDS = "seuils.";

        public Filter {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(test, "test");
            values = List.copyOf(values);
        }

        /** {@return the code of the threshold that {@code value} names; null for any other value} */
        public static @Nullable String threshold(String value) {
            Objects.requireNonNull(value, "value");
            return value.startsWith(THRESHOLDS) ? value.substring(THRESHOLDS.length()) : null;
        }

        /** {@return for {@link Test#DEPUIS}, how many months "12 mois" or "2 ans" are} */
        public int months() {
            String written = values.get(0);
            int count = Integer.parseInt(written.substring(0, written.indexOf(' ')));
            return written.endsWith("mois") ? count : MONTHS * count;
        }
    }

    public Computation {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(per, "per");
        Objects.requireNonNull(unit, "unit");
        of = List.copyOf(of);
        over = List.copyOf(over);
        where = List.copyOf(where);
        must = List.copyOf(must);
    }

    /** {@return what it names, filters aside} */
    public List<FactPath> paths() {
        List<FactPath> paths = new ArrayList<>(of);
        paths.addAll(over);
        Stream.of(Optional.ofNullable(from), Optional.ofNullable(to))
                .flatMap(Optional::stream)
                .filter(path -> !path.toString().equals(Filter.DEPOSIT))
                .forEach(paths::add);
        return paths;
    }

    /** {@return all its filters, those that elements are compared with last} */
    public List<Filter> filters() {
        return Stream.concat(where.stream(), must.stream()).toList();
    }

    /** {@return the codes of the thresholds that its filters name} */
    public Set<String> thresholds() {
        return filters().stream()
                .flatMap(filter -> filter.values().stream())
                .map(Filter::threshold)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
