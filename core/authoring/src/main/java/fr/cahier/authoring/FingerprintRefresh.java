package fr.cahier.authoring;

import fr.cahier.annotation.PublicApi;
import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.internal.Sha256;
import fr.cahier.internal.folder.EditionFiles;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.review.SourceComparison;
import fr.cahier.internal.yaml.edition.WrittenFingerprint;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says of its official text, computed from that text: its sha-256, its lines that are not blank, and the
 * fingerprint of each passage. Everything else in the files stays as people wrote it. Immutable and thread-safe.
 *
 * @param files by name, those that change, whole
 * @param changes in the order of files and lines; empty when the edition says already what is computed
 * @param read sha-256 of the files that change, as they were read
 * @since 0.1.0
 */
@PublicApi
public record FingerprintRefresh(Map<String, byte[]> files, List<Change> changes, Map<String, String> read) {

    /**
     * One value that changes.
     *
     * @param line of the file, from 1
     * @param old empty when nothing was written yet
     * @param passage the lines whose words are others, and so are to be read again; null when it is about the whole text
     * @param founds the obligations founded on that passage
     */
    public record Change(
            String file,
            int line,
            String key,
            String old,
            String now,
            @Nullable Lines passage,
            List<String> founds) {
        public Change {
            founds = List.copyOf(founds);
        }
    }

    public FingerprintRefresh {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        changes = List.copyOf(changes);
        read = Map.copyOf(read);
    }

    /** {@return the files of {@code folder} that are others than those read, by name: to write would lose what changed} */
    public List<String> changedSince(Path folder) {
        Objects.requireNonNull(folder, "folder");
        EditionFiles now = FolderFiles.of(folder, FolderLimits.standard());
        return files.keySet().stream()
                .filter(file -> !now.has(file) || !Sha256.of(now.read(file)).equals(read.get(file)))
                .sorted()
                .toList();
    }

    /**
     * {@return what changes in {@code folder}; nothing is written}
     *
     * @param utf8 the official text
     * @throws RefusedValueException when the text cannot serve, with what to do
     * @throws RuleDefectException when the files cannot be read, or a passage has no line in the text any more
     */
    public static FingerprintRefresh of(Path folder, byte[] utf8) {
        return of(folder, utf8, FolderLimits.standard());
    }

    /**
     * {@return the same, within {@code limits}}
     *
     * @throws RefusedValueException when the text cannot serve, with what to do
     * @throws RuleDefectException also when the folder is beyond them
     */
    public static FingerprintRefresh of(Path folder, byte[] utf8, FolderLimits limits) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(utf8, "utf8");
        Objects.requireNonNull(limits, "limits");
        return new Work(FolderFiles.of(folder, limits), SourceText.of(utf8), limits).done();
    }

    /** One refresh. */
    private static final class Work {

        /** Editing a value moves what stands behind it on its line. */
        private static final Comparator<WrittenFingerprint> FROM_THE_LAST = Comparator.comparing(
                        WrittenFingerprint::file)
                .thenComparingInt(WrittenFingerprint::line)
                .thenComparingInt(WrittenFingerprint::column)
                .reversed();

        private final EditionFiles folder;
        private final SourceText text;
        private final FolderLimits limits;
        private final Map<String, String> edited = new LinkedHashMap<>();
        private final Map<String, String> read = new LinkedHashMap<>();
        private final List<Change> changes = new ArrayList<>();
        private final List<RuleIssue> problems = new ArrayList<>();

        Work(EditionFiles folder, SourceText text, FolderLimits limits) {
            this.folder = folder;
            this.text = text;
            this.limits = limits;
        }

        FingerprintRefresh done() {
            List<WrittenFingerprint> written = WrittenFingerprint.of(folder, limits);
            written.stream().sorted(FROM_THE_LAST).forEach(this::refresh);
            Collections.reverse(changes);
            Collections.reverse(problems);
            if (!problems.isEmpty()) {
                throw new RuleDefectException(problems);
            }
            Map<String, byte[]> files = new LinkedHashMap<>();
            edited.forEach((file, content) -> files.put(file, content.getBytes(StandardCharsets.UTF_8)));
            return new FingerprintRefresh(files, changes, read);
        }

        private void refresh(WrittenFingerprint written) {
            Lines passage = written.passage();
            if (passage != null && !isThere(passage, written)) {
                problems.add(written.problem(
                        "le passage l. " + passage + " n’est plus dans le texte, qui a "
                                + text.lines().size()
                                + (text.lines().size() == 1 ? " ligne" : " lignes")
                                + (isBeyond(passage) ? "." : ", et aucun mot à cet endroit."),
                        "Corrigez ses lignes, ou retirez-le."));
                return;
            }
            String now = computed(written);
            if (!now.equals(spaced(written.value()))) {
                change(written, now);
            }
        }

        /** {@return the same, written as it is computed} */
        private static String spaced(String value) {
            return value.replaceAll("\\s*;\\s*", "; ");
        }

        private boolean isBeyond(Lines passage) {
            return passage.stream().anyMatch(line -> line > text.lines().size());
        }

        /** An edition may cite lines that never had words, such as those of a table that the text lost. */
        private boolean isThere(Lines passage, WrittenFingerprint written) {
            return !isBeyond(passage) && (hasWords(passage) || computed(written).equals(written.value()));
        }

        private boolean hasWords(Lines passage) {
            return passage.stream().anyMatch(line -> !text.lines().get(line - 1).isBlank());
        }

        private String computed(WrittenFingerprint written) {
            Lines passage = written.passage();
            if (passage != null) {
                return SourceComparison.fingerprint(passage, text.lines());
            }
            return written.key().equals(WrittenFingerprint.SHA_256) ? text.sha256() : text.nonBlankLines();
        }

        private void change(WrittenFingerprint written, String now) {
            String before = edited.computeIfAbsent(written.file(), file -> {
                byte[] bytes = folder.read(file);
                read.put(file, Sha256.of(bytes));
                return new String(bytes, StandardCharsets.UTF_8);
            });
            Optional<String> after = ValueEdit.of(before, written.line(), written.column(), written.value(), now);
            if (after.isEmpty()) {
                problems.add(written.problem(
                        "la valeur de « " + written.key() + " » n’est pas sur la ligne de sa clé.",
                        "Écrivez-la à sa suite, entre guillemets : " + written.key() + ": \"…\"."));
                return;
            }
            edited.put(written.file(), after.get());
            changes.add(new Change(
                    written.file(),
                    written.line(),
                    written.key(),
                    written.value(),
                    now,
                    written.passage(),
                    written.founds()));
        }
    }
}
