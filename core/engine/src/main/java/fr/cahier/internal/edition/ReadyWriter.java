package fr.cahier.internal.edition;

import fr.cahier.internal.Version;
import fr.cahier.regulation.Edition;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes an edition for {@link ReadyReader}: its form and the version of the library, every text once, then numbers only.
 * Texts are numbered from 1; 0 is null. The same edition gives the same bytes.
 */
public final class ReadyWriter {

    /** Change it whenever {@link ReadyForm}, or a component of the records, changes. */
    static final String FORM = "cahier-12 " + Version.CURRENT;

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream numbers = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(numbers);

    private ReadyWriter() {}

    /** {@return the edition, its list of rules included} */
    public static byte[] bytes(Edition edition) {
        ReadyWriter writer = new ReadyWriter();
        ReadyForm.of(Edition.class, new HashMap<>()).writer().accept(edition, writer);
        return writer.bytes();
    }

    private byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (DataOutputStream whole = new DataOutputStream(all)) {
            text(whole, FORM);
            whole.writeInt(texts.size());
            for (String text : texts.keySet()) {
                text(whole, text);
            }
            numbers.writeTo(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    private static void text(DataOutputStream whole, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        whole.writeInt(bytes.length);
        whole.write(bytes);
    }

    void text(@Nullable String text) {
        number(text == null ? 0 : texts.computeIfAbsent(text, fresh -> texts.size() + 1));
    }

    void number(int number) {
        try {
            out.writeInt(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
