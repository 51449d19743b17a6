package fr.cahier;

import fr.cahier.internal.PrivateCache;
import fr.cahier.internal.drools.RuntimeRules;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.ready.ReadyReader;
import fr.cahier.internal.ready.ReadyWriter;
import fr.cahier.regulation.Regulation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A folder whose files may have been read, checked and compiled before, byte for byte the same, by the same versions: then
 * the edition is taken as it was kept. What is kept is the name of its compiled rules, then the edition.
 */
final class KnownFolder {

    /** How long the name of compiled rules is. */
    private static final int NAME = 64;

    private final FolderFiles files;
    private final PrivateCache cache;

    KnownFolder(FolderFiles files, PrivateCache cache) {
        this.files = files;
        this.cache = cache;
    }

    /** {@return the edition; when it was not kept, it is checked and compiled, then kept in {@code rules}} */
    Regulation load(RuleCache rules) {
        Optional<String> key = files.print().map(print -> RuntimeRules.key("folder " + print));
        return key.flatMap(cache::get).flatMap(this::known).orElseGet(() -> {
            FolderLoading.Checked checked = FolderLoading.check(files);
            Regulation regulation = checked.compiled(rules);
            key.ifPresent(name -> cache.put(name, bytes(checked)));
            return regulation;
        });
    }

    /** What cannot be read, though it was kept as it was made, is as if it were not there. */
    private Optional<Regulation> known(byte[] kept) {
        try {
            String compiled = new String(kept, 0, NAME, StandardCharsets.US_ASCII);
            return ReadyReader.read(Arrays.copyOfRange(kept, NAME, kept.length)).flatMap(listed -> RuntimeRules.kept(
                            compiled, listed.rules().rules(), cache)
                    .map(rules -> listed.toBuilder().rules(rules).build()));
        } catch (RuntimeException unusable) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(FolderLoading.Checked checked) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(RuntimeRules.key(checked.rules()).getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(ReadyWriter.bytes(checked.regulation()));
        return bytes.toByteArray();
    }
}
