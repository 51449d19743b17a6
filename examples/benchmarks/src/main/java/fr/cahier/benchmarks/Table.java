package fr.cahier.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The measures of one scenario, round by round, and the rows of Markdown they make. */
final class Table {

    private final Map<Contender, List<Measure>> measures = new EnumMap<>(Contender.class);

    void add(Contender contender, Measure measure) {
        measures.computeIfAbsent(contender, key -> new ArrayList<>()).add(measure);
    }

    static String head() {
        return """
                | sites | who | CPU µs | wall, ratio | CPU, ratio | bytes | bytes, ratio |
                |---:|---|---:|---:|---:|---:|---:|
                """;
    }

    String rows(int sites) {
        StringBuilder rows = new StringBuilder();
        measures.forEach((contender, own) -> rows.append(String.format(
                Locale.ROOT,
                "| %,d | %s | %,.0f | %s | %s | %,.0f | %s |%n",
                sites,
                contender.title(),
                spread(own, Measure::cpu).median(),
                ratio(contender, Measure::micros),
                ratio(contender, Measure::cpu),
                spread(own, Measure::bytes).median(),
                ratio(contender, Measure::bytes))));
        return rows.toString();
    }

    /** {@return the middle CPU time of {@code contender}} */
    double cpu(Contender contender) {
        return spread(measures.get(contender), Measure::cpu).median();
    }

    /** {@return the middle number of bytes that {@code contender} allocates} */
    double bytes(Contender contender) {
        return spread(measures.get(contender), Measure::bytes).median();
    }

    private static Spread spread(List<Measure> own, ToDoubleFunction<Measure> of) {
        return Spread.of(own.stream().mapToDouble(of).boxed().toList());
    }

    /** Each round is compared with the hand-written code's measure of the same round, seconds away. */
    Spread ratio(Contender contender, ToDoubleFunction<Measure> of) {
        List<Measure> own = measures.get(contender);
        List<Measure> yardstick = measures.get(Contender.HAND_WRITTEN);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < own.size(); round++) {
            ratios.add(of.applyAsDouble(own.get(round)) / of.applyAsDouble(yardstick.get(round)));
        }
        return Spread.of(ratios);
    }
}
