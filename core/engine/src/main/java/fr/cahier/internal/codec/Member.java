package fr.cahier.internal.codec;

import fr.cahier.internal.json.JsonInput;
import fr.cahier.internal.json.JsonOutput;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A member of an object.
 *
 * @param <T> what the object stands for
 * @param <V> what the member stands for
 */
public final class Member<T, V extends @Nullable Object> {

    enum Presence {
        /** Always there, never null. */
        REQUIRED,
        /** Always there; null says that there is none. */
        NULLABLE,
        /** There unless there is none. */
        OPTIONAL
    }

    private final int index;
    private final String name;
    private final Codec<V> codec;
    private final Presence presence;
    private final V none;
    private final Function<T, V> getter;

    Member(int index, String name, Codec<V> codec, Presence presence, V none, Function<T, V> getter) {
        this.index = index;
        this.name = name;
        this.codec = codec;
        this.presence = presence;
        this.none = none;
        this.getter = getter;
    }

    /** {@return this member of an object that holds another one's members} */
    <H> Member<H, V> of(int place, Function<H, T> inside) {
        return new Member<>(place, name, codec, presence, none, inside.andThen(getter));
    }

    public String name() {
        return name;
    }

    public Codec<V> codec() {
        return codec;
    }

    public boolean mayBeAbsent() {
        return presence == Presence.OPTIONAL;
    }

    public boolean mayBeNull() {
        return presence == Presence.NULLABLE;
    }

    int index() {
        return index;
    }

    /** {@return what its absence says} */
    V none() {
        return none;
    }

    void write(JsonOutput json, T object) {
        V value = getter.apply(object);
        if (presence == Presence.OPTIONAL && (value == null || value.equals(none))) {
            return;
        }
        json.name(name);
        if (value == null) {
            json.value(null);
        } else {
            codec.write(json, value);
        }
    }

    V read(JsonInput json) {
        return mayBeNull() && json.isNull() ? none : codec.read(json);
    }
}
