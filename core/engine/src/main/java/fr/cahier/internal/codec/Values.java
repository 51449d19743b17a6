package fr.cahier.internal.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What was read of the members of one object. */
public final class Values {

    private final @Nullable Object[] values;

    Values(@Nullable Object[] values) {
        this.values = values;
    }

    /** {@return what was read of the members that were included} */
    public <V> V of(Included<V> included) {
        int first = included.first();
        int count = included.codec().members().size();
        return included.codec().made(new Values(Arrays.copyOfRange(values, first, first + count)));
    }

    @SuppressWarnings({"unchecked", "NullAway"})
    public <V extends @Nullable Object> V of(Member<?, V> member) {
        return (V) values[member.index()];
    }
}
