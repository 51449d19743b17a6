package fr.cahier.authoring;

import fr.cahier.annotation.PublicApi;
import fr.cahier.authoring.ProposedChapters.Proposed;
import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.internal.LibraryFile;
import fr.cahier.internal.Visible;
import fr.cahier.internal.folder.EditionFiles;
import fr.cahier.internal.language.Characters;
import fr.cahier.internal.yaml.edition.EditionReader;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files of an edition that begins: they load, their cases pass, and every passage of the text is still to be read.
 * Immutable and thread-safe.
 *
 * @param files by path, with slashes
 * @param chapters those that the headings of the text propose; the first holds the examples
 * @param passages how many paragraphs the text has
 * @since 0.1.0
 */
@PublicApi
public record EditionSkeleton(Map<String, byte[]> files, List<Chapter> chapters, int passages) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}/[12][0-9]{3}");
    private static final Pattern FIELD = Pattern.compile("@([a-z0-9-]+)@");
    private static final int MAX_TITLE = 300;

    public EditionSkeleton {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        chapters = List.copyOf(chapters);
    }

    /**
     * {@return a skeleton for the edition of a text}
     *
     * @param utf8 the official text
     * @param id such as {@code label/2026}; the year is that of its first day
     * @param title that of the text; null for its first line
     * @throws RefusedValueException when the text, the id or the title cannot serve, with what to do
     */
    public static EditionSkeleton of(byte[] utf8, String id, @Nullable String title) {
        Objects.requireNonNull(utf8, "utf8");
        Objects.requireNonNull(id, "id");
        checkId(id);
        SourceText text = SourceText.of(utf8);
        return new Writer(text, id, title == null ? titleOf(text) : checked(title)).written();
    }

    private static void checkId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new RefusedValueException(
                    "l’identifiant « " + Visible.start(id) + " » n’est pas celui d’une édition.",
                    "Écrivez un nom en minuscules sans accent, une barre et l’année : label/2026.");
        }
    }

    private static String titleOf(SourceText text) {
        String title = ProposedChapters.titleOf(text);
        return title == null ? "Cahier des charges à nommer" : title;
    }

    private static String checked(String title) {
        String words = title.strip();
        if (words.isEmpty() || words.length() > MAX_TITLE || words.codePoints().anyMatch(EditionSkeleton::isRefused)) {
            throw new RefusedValueException(
                    "le titre « " + Visible.start(title)
                            + " » est vide, trop long, ou porte un caractère qui n’est pas du français.",
                    "Écrivez-le sur une ligne, en " + MAX_TITLE + " caractères au plus.");
        }
        return ProposedChapters.quotable(words);
    }

    private static boolean isRefused(int character) {
        return Visible.isInvisible(character)
                || Characters.refusal(character, 0).isPresent();
    }

    /** Writes them one after the other, from the templates of this library. */
    private static final class Writer {

        private final SourceText text;
        private final List<Proposed> chapters;
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final Map<String, byte[]> files = new LinkedHashMap<>();

        Writer(SourceText text, String id, String title) {
            this.text = text;
            this.chapters = ProposedChapters.of(text);
            Proposed first = chapters.get(0);
            fields.put("identifiant", id);
            fields.put("titre", title);
            fields.put("sha-256", text.sha256());
            fields.put("lignes-non-vides", text.nonBlankLines());
            fields.put("du", id.substring(id.indexOf('/') + 1) + "-01-01");
            fields.put("rubrique", first.chapter().title());
            fields.put("lignes", first.first().toString());
            fields.put("exemple", first.chapter().key());
            fields.put(
                    "chapitres",
                    chapters.stream()
                            .map(one -> "  - { dossier: " + one.chapter().key() + ", titre: \""
                                    + one.chapter().title() + "\" }")
                            .collect(Collectors.joining("\n")));
        }

        EditionSkeleton written() {
            put("cahier.yaml", filled("cahier.yaml"));
            put("passages.yaml", filled("passages.yaml") + passages());
            put("commun/regles.drl", filled("commun.drl"));
            chapters.forEach(this::chapter);
            Edition edition = EditionReader.read(new Written(files), FolderLimits.standard())
                    .edition();
            EditionSchemas.of(edition).forEach((name, schema) -> files.put(EditionSchemas.FOLDER + "/" + name, schema));
            return new EditionSkeleton(
                    files, edition.chapters(), edition.passages().size());
        }

        private void chapter(Proposed proposed) {
            boolean example = proposed == chapters.get(0);
            String folder = proposed.chapter().key() + "/";
            fields.put("chapitre", proposed.chapter().title());
            fields.put("lignes-du-chapitre", proposed.lines().toString());
            put(folder + "obligations.yaml", filled(example ? "obligations.yaml" : "obligations-vides.yaml"));
            put(folder + "regles.drl", filled(example ? "regles.drl" : "regles-vides.drl"));
            put(folder + "cas.yaml", filled(example ? "cas.yaml" : "cas-vides.yaml"));
        }

        /** The examples are founded on the first paragraph of their chapter, for something has to found them. */
        private String passages() {
            Lines.Range example = chapters.get(0).first();
            return text.paragraphs().stream()
                    .map(paragraph -> "- lignes: \"" + paragraph + "\"\n"
                            + (paragraph.equals(example) ? "  fonde: [ENS-01, EXE-01, EXE-02]\n" : "")
                            + "  note: \"" + FolderCheck.TO_READ + "\"\n"
                            + "  empreinte: \"" + text.fingerprint(paragraph) + "\"\n")
                    .collect(Collectors.joining());
        }

        private String filled(String template) {
            return FIELD.matcher(read("squelette/" + template))
                    .replaceAll(field -> Matcher.quoteReplacement(
                            Objects.requireNonNull(fields.get(field.group(1)), field.group())));
        }

        private static String read(String name) {
            try (InputStream in = LibraryFile.open(EditionSkeleton.class, name)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void put(String file, String content) {
            files.put(file, content.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What is about to be written. */
    private record Written(Map<String, byte[]> files) implements EditionFiles {

        @Override
        public boolean has(String file) {
            return files.containsKey(file);
        }

        @Override
        public byte[] read(String file) {
            byte[] bytes = files.get(file);
            if (bytes == null) {
                throw new RuleDefectException(
                        RuleDefectCode.INCOMPLETE_CLASS_PATH, "The skeleton has no file " + file + ".");
            }
            return bytes;
        }
    }
}
