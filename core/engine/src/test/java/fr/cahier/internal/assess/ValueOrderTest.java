package fr.cahier.internal.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ValueOrderTest {

    private static final String[] TEXTS = {"", "a", "aa", "a, b=", "b", "}", "=", ", ", "{", "é", "site 10", "site 2"};

    @Test
    void maps_are_ordered_as_they_would_be_written_out() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            Map<String, Object> one = map(random);
            Map<String, Object> other = map(random);
            assertThat(Integer.signum(ValueOrder.INSTANCE.compare(one, other)))
                    .as("%s and %s", one, other)
                    .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
        }
    }

    private static Map<String, Object> map(Random random) {
        Map<String, Object> map = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Object value = random.nextBoolean() ? TEXTS[random.nextInt(TEXTS.length)] : random.nextInt(12);
            map.put(String.valueOf((char) ('a' + random.nextInt(3))), value);
        }
        return map;
    }
}
