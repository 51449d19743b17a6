package fr.cahier.internal.json;

import fr.cahier.internal.json.JsonPiece.Holder;
import fr.cahier.internal.json.JsonPiece.Raw;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Changes a file in its structure: it stays well-formed JSON, or nearly. */
public final class JsonMutations {

    /** What people, programs and attackers write where something else stands. */
    private static final List<String> VALUES = Stream.concat(
                    Corpus.VALUES.stream(),
                    Stream.of(
                            "-0",
                            "-0.0",
                            "1e-20",
                            "-1e-20",
                            "1e-21",
                            "0.123456789012345678901",
                            "0." + "3".repeat(98),
                            "0." + "3".repeat(99),
                            "1." + "0".repeat(120),
                            "9".repeat(120),
                            "1" + "0".repeat(15),
                            "1000000000000000.1",
                            "2147483647",
                            "2147483648",
                            "-9223372036854775809",
                            "1e999999999",
                            "1e-999999999",
                            "0e999999999",
                            "1e99999999999",
                            "0e99999999999",
                            "1E+2",
                            "\"\\u0000\"",
                            "\"a\\u0000b\"",
                            "\"\\uD800\"",
                            "\"\\uDC00\\uD800\"",
                            "\"\\uD83D\\uDE00\"",
                            "\"S1\\u202E\"",
                            "\"\\u200BS1\"",
                            "\"S1\\u0085\"",
                            "\"S1\\n\"",
                            "\"\u00E9\u2019\"",
                            "\"S1\"",
                            "\"S2\"",
                            "\"A\"",
                            "\"P1\"",
                            "\"SECONDE\"",
                            "\"MINUTE\"",
                            "\"+999999999-12-31\"",
                            "\"-0001-01-01\"",
                            "\"0000-01-01\"",
                            "\"9999-12-31\"",
                            "\"2020-07-31\"",
                            "\"2020-07-31T16:00:60\"",
                            "\"2020-07-31T24:00\"",
                            "\"2020-07-31T16:00+18:01\"",
                            "\"2020-07-31T23:59:59.999999999-18:00\"",
                            "\"9999-12-31T23:59:59Z\"",
                            "\"09:00:00\"",
                            "\"" + "x".repeat(30) + "\"",
                            "\"" + "x".repeat(100_001) + "\"",
                            "[".repeat(70) + "]".repeat(70),
                            "{\"a\":".repeat(70) + "1" + "}".repeat(70)))
            .toList();

    private static final List<String> KEYS = List.of(
            "\"$schema\"",
            "\"\\u0024schema\"",
            "\"\"",
            "\"x\"",
            "\"\\u0000\"",
            "\"\\uD800\"",
            "\"id\"",
            "\"\\u0069d\"",
            "\"ID\"",
            "\"reference\"",
            "\"sites\"",
            "\"global\"",
            "\"ACC-01\"",
            "\"ACC-01\\n\"",
            "\"" + "k".repeat(200) + "\"");

    private final Random random;

    public JsonMutations(Random random) {
        this.random = random;
    }

    /** Changes {@code file} in one place. */
    public void apply(JsonPiece file) {
        List<Holder> holders = file.holders();
        if (holders.isEmpty()) {
            return;
        }
        Holder holder = among(holders);
        int size = holder.values().size();
        if (size == 0) {
            add(holder, among(VALUES));
            return;
        }
        int at = random.nextInt(size);
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> holder.values().set(at, new Raw(among(VALUES)));
            case 4 -> remove(holder, at);
            case 5 -> twice(holder, at);
            case 6 -> add(holder, among(VALUES));
            case 7 -> rename(holder, at);
            case 8 -> holder.values().set(at, wrapped(holder.values().get(at)));
            default -> holder.values().set(at, new Raw(among(holders).written()));
        }
    }

    private void remove(Holder holder, int at) {
        holder.values().remove(at);
        if (holder.isObject()) {
            holder.keys().remove(at);
        }
    }

    private void twice(Holder holder, int at) {
        boolean same = random.nextBoolean();
        holder.values().add(same ? holder.values().get(at) : new Raw(among(VALUES)));
        if (holder.isObject()) {
            holder.keys().add(holder.keys().get(at));
        }
    }

    private void add(Holder holder, String value) {
        holder.values().add(new Raw(value));
        if (holder.isObject()) {
            holder.keys().add(among(KEYS));
        }
    }

    private void rename(Holder holder, int at) {
        if (holder.isObject()) {
            String key = holder.keys().get(at);
            boolean escaped = key.length() > 2 && key.charAt(1) != '\\' && random.nextBoolean();
            holder.keys()
                    .set(
                            at,
                            escaped
                                    ? String.format("\"\\u%04x%s", (int) key.charAt(1), key.substring(2))
                                    : among(KEYS));
        }
    }

    private JsonPiece wrapped(JsonPiece value) {
        Holder around = random.nextBoolean() ? JsonPiece.list() : JsonPiece.object();
        around.values().add(value);
        if (around.isObject()) {
            around.keys().add(among(KEYS));
        }
        return around;
    }

    private <T> T among(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
