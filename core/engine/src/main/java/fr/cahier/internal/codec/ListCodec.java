package fr.cahier.internal.codec;

import fr.cahier.internal.json.JsonInput;
import fr.cahier.internal.json.JsonOutput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A list, or a set in the order in which it is written.
 *
 * @param <C> {@link List} or {@link Set}
 */
public final class ListCodec<T, C extends Iterable<T>> implements Codec<C> {

    /** Makes the collection of what was read; null for what a set may not hold twice. */
    private interface Collected<T, C> {
        C of(JsonInput json, List<T> elements);
    }

    private final Codec<T> element;
    private final boolean unique;
    private final Collected<T, C> collected;

    private ListCodec(Codec<T> element, boolean unique, Collected<T, C> collected) {
        this.element = element;
        this.unique = unique;
        this.collected = collected;
    }

    public static <T> ListCodec<T, List<T>> of(Codec<T> element) {
        return new ListCodec<>(element, false, (json, elements) -> List.copyOf(elements));
    }

    public static <T> ListCodec<T, Set<T>> setOf(Codec<T> element) {
        return new ListCodec<>(element, true, (json, elements) -> {
            Set<T> set = new LinkedHashSet<>(elements);
            if (set.size() < elements.size()) {
                throw json.refused("La liste a deux fois le même élément.");
            }
            return Collections.unmodifiableSet(set);
        });
    }

    public Codec<T> element() {
        return element;
    }

    public boolean isUnique() {
        return unique;
    }

    @Override
    public void write(JsonOutput json, C values) {
        json.elements(values, element::write);
    }

    @Override
    public C read(JsonInput json) {
        List<T> elements = new ArrayList<>();
        json.list("une liste", () -> elements.add(element.read(json)));
        return collected.of(json, elements);
    }
}
