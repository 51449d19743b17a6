package fr.cahier.internal.codec;

import fr.cahier.internal.codec.Member.Presence;
import fr.cahier.internal.json.JsonInput;
import fr.cahier.internal.json.JsonOutput;
import fr.cahier.internal.json.JsonRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object whose members are declared in the order in which they are written. */
public abstract non-sealed class ObjectCodec<T> implements Codec<T> {

    private final String name;
    private final Map<String, Member<T, ?>> members = new LinkedHashMap<>();
    private final Map<Member<T, ?>, Member<T, ?>> companions = new LinkedHashMap<>();
    private List<Member<T, ?>> alternatives = List.of();

    /** @param name how its schema is called */
    protected ObjectCodec(String name) {
        this.name = name;
    }

    /** {@return the value that was read} It may refuse with an {@link IllegalArgumentException}. */
    protected abstract T made(Values values);

    public String name() {
        return name;
    }

    /** {@return the members in the order in which they are written} */
    public List<Member<T, ?>> members() {
        return List.copyOf(members.values());
    }

    /** {@return the members of which exactly one is there; mostly empty} */
    public List<Member<T, ?>> alternatives() {
        return alternatives;
    }

    /** {@return optional members that come with another one, by that other one; mostly empty} */
    public Map<Member<T, ?>, Member<T, ?>> companions() {
        return companions;
    }

    /** The document tells its format. */
    protected void format(Format format) {
        required(
                JsonRecord.FORMAT_KEY,
                TextCodec.matching(format.written(), "« " + format.written() + " »"),
                value -> format.written());
    }

    /** The member is always there and never null. */
    protected <V> Member<T, V> required(String key, Codec<V> codec, Function<T, V> getter) {
        return add(key, codec, Presence.REQUIRED, null, getter);
    }

    /** The member is always there, and may be null. */
    protected <V> Member<T, @Nullable V> nullable(String key, Codec<V> codec, Function<T, @Nullable V> getter) {
        return add(key, codec, Presence.NULLABLE, null, getter);
    }

    /** The member is there unless it is null. */
    protected <V> Member<T, @Nullable V> optional(String key, Codec<V> codec, Function<T, @Nullable V> getter) {
        return add(key, codec, Presence.OPTIONAL, null, getter);
    }

    /** The member is there unless it equals {@code none}. */
    protected <V> Member<T, V> unless(V none, String key, Codec<V> codec, Function<T, V> getter) {
        return add(key, codec, Presence.OPTIONAL, none, getter);
    }

    /** The members of {@code other} follow, as if they were declared here. */
    protected <V> Included<V> include(ObjectCodec<V> other, Function<T, V> getter) {
        Included<V> included = new Included<>(other, members.size());
        other.members.values().forEach(member -> put(member.of(members.size(), getter)));
        return included;
    }

    /** Exactly one of these optional members is there. */
    protected void oneOf(List<Member<T, ?>> some) {
        alternatives = List.copyOf(some);
    }

    /** The second of these optional members is there exactly when the first is. */
    protected void together(Member<T, ?> first, Member<T, ?> second) {
        companions.put(first, second);
    }

    @SuppressWarnings({"unchecked", "NullAway"})
    private <V extends @Nullable Object> Member<T, V> add(
            String key, Codec<?> codec, Presence presence, @Nullable Object none, Function<T, V> getter) {
        Member<T, V> member = new Member<>(members.size(), key, (Codec<V>) codec, presence, (V) none, getter);
        put(member);
        return member;
    }

    private void put(Member<T, ?> member) {
        if (members.put(member.name(), member) != null) {
            throw new IllegalStateException(name + " has two members " + member.name());
        }
    }

    /** Writes the members, and not the braces around them. */
    public final void writeMembers(JsonOutput json, T value) {
        for (Member<T, ?> member : members.values()) {
            member.write(json, value);
        }
    }

    @Override
    public final void write(JsonOutput json, T value) {
        json.object(value, this::writeMembers);
    }

    @Override
    public final T read(JsonInput json) {
        @Nullable Object[] values = new @Nullable Object[members.size()];
        boolean[] seen = new boolean[values.length];
        json.object("un objet", key -> {
            Member<T, ?> member = members.get(key);
            if (member == null) {
                throw json.unknown(key, String.join(", ", members.keySet()));
            }
            if (seen[member.index()]) {
                throw json.twice(key);
            }
            seen[member.index()] = true;
            values[member.index()] = member.read(json);
        });
        complete(json, values, seen);
        return Refusals.of(
                json,
                () -> made(new Values(values)),
                () -> json.refused("Les valeurs de l’objet « " + name + " » ne vont pas ensemble."));
    }

    private void complete(JsonInput json, @Nullable Object[] values, boolean[] seen) {
        for (Member<T, ?> member : members.values()) {
            if (!seen[member.index()]) {
                if (!member.mayBeAbsent()) {
                    throw json.missing(member.name());
                }
                values[member.index()] = member.none();
            }
        }
        agree(json, seen);
    }

    private void agree(JsonInput json, boolean[] seen) {
        long given =
                alternatives.stream().filter(member -> seen[member.index()]).count();
        if (!alternatives.isEmpty() && given != 1) {
            throw json.refused("Il faut une seule des clés "
                    + String.join(", ", alternatives.stream().map(Member::name).toList()) + ".");
        }
        companions.forEach((first, second) -> {
            if (seen[first.index()] != seen[second.index()]) {
                throw json.refused("Les clés " + first.name() + " et " + second.name() + " vont ensemble.");
            }
        });
    }
}
