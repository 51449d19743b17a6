package fr.cahier.examples.generator;

import java.util.List;
import java.util.Random;

/** Draws lots; {@link Random} is specified to the bit, so that a seed means the same everywhere. */
final class Draw {

    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** {@return a number from 0 to {@code bound}, not included} */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T among(List<T> values) {
        return values.get(below(values.size()));
    }

    @SafeVarargs
    final <T> T among(T... values) {
        return values[below(values.length)];
    }
}
