package fr.cahier.internal.codec;

import fr.cahier.internal.json.JsonInput;
import fr.cahier.internal.json.JsonOutput;

/** How a value is written in JSON and read from it. Immutable and thread-safe. */
public sealed interface Codec<T> permits TextCodec, ChoiceCodec, CountCodec, ScalarCodec, ListCodec, ObjectCodec {

    void write(JsonOutput json, T value);

    /** {@return the current value; an unsuitable one ends reading} */
    T read(JsonInput json);
}
