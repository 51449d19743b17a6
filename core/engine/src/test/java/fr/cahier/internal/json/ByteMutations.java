package fr.cahier.internal.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Changes the bytes of a file: as a broken copy, another encoding, or an attacker does. */
public final class ByteMutations {

    private static final byte[] LIKELY = "{}[]\",:\\0e-.tfn 'é\n\u0000\u001F".getBytes(StandardCharsets.UTF_8);

    private static final List<byte[]> INSERTED = Stream.of(
                    "C2A0",
                    "E28083",
                    "EFBBBF",
                    "E280A8",
                    "0B",
                    "0C",
                    "00",
                    "1F",
                    "7F",
                    "C280",
                    "EDA080",
                    "C080",
                    "E08080",
                    "F4908080",
                    "FF",
                    "C3",
                    "F09F9880",
                    "5C7564383030",
                    "5C75303030303030",
                    "2F2A2A2F",
                    "2020",
                    "2C",
                    "0D0A")
            .map(ByteMutations::bytes)
            .toList();

    private static final List<Charset> CHARSETS = Stream.of(
                    "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "ISO-8859-1", "windows-1252")
            .map(Charset::forName)
            .toList();

    private final Random random;

    public ByteMutations(Random random) {
        this.random = random;
    }

    public byte[] apply(byte[] file) {
        if (file.length == 0) {
            return INSERTED.get(random.nextInt(INSERTED.size()));
        }
        int at = random.nextInt(file.length);
        return switch (random.nextInt(10)) {
            case 0, 1 -> set(file, at, LIKELY[random.nextInt(LIKELY.length)]);
            case 2 -> set(file, at, (byte) (file[at] ^ 1 << random.nextInt(8)));
            case 3 -> Arrays.copyOf(file, at);
            case 4 -> without(file, at, Math.min(file.length, at + 1 + random.nextInt(8)));
            case 5, 6 -> inserted(file, at);
            case 7 -> inserted(file, random.nextBoolean() ? file.length : 0);
            case 8 -> new String(file, StandardCharsets.UTF_8).getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
            default -> joined(file, Arrays.copyOfRange(file, at, file.length));
        };
    }

    private static byte[] set(byte[] file, int at, byte value) {
        byte[] changed = file.clone();
        changed[at] = value;
        return changed;
    }

    private static byte[] without(byte[] file, int from, int to) {
        return joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
    }

    private byte[] inserted(byte[] file, int at) {
        byte[] start = joined(Arrays.copyOf(file, at), INSERTED.get(random.nextInt(INSERTED.size())));
        return joined(start, Arrays.copyOfRange(file, at, file.length));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }

    private static byte[] bytes(String hexadecimal) {
        byte[] bytes = new byte[hexadecimal.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hexadecimal.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }
}
