package fr.cahier.benchmarks;

import java.util.List;
import java.util.Locale;

/** The least, the middle and the greatest of several numbers. */
record Spread(double min, double median, double max) {

    static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(sorted.get(0), median, sorted.get(sorted.size() - 1));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f – %.2f)", median, min, max);
    }
}
