package fr.cahier.internal.codec;

import fr.cahier.internal.json.JsonInput;
import fr.cahier.internal.json.JsonOutput;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of a few constants, by its name. */
public final class ChoiceCodec<E extends Enum<E>> implements Codec<E> {

    private final Map<String, E> byName = new LinkedHashMap<>();

    private ChoiceCodec(List<E> constants) {
        constants.forEach(constant -> byName.put(constant.name(), constant));
    }

    public static <E extends Enum<E>> ChoiceCodec<E> of(Class<E> type) {
        return new ChoiceCodec<>(Arrays.asList(type.getEnumConstants()));
    }

    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    @Override
    public void write(JsonOutput json, E value) {
        json.value(value.name());
    }

    @Override
    public E read(JsonInput json) {
        String accepted = "l’un de " + String.join(", ", byName.keySet());
        E value = byName.get(json.text(accepted));
        if (value == null) {
            throw json.unsuitable(accepted);
        }
        return value;
    }
}
