package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.LibraryFile;
import fr.cahier.internal.template.Template;
import fr.cahier.internal.template.TemplateFolder;
import fr.cahier.template.TemplateException;
import fr.cahier.template.TemplateLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Templates of reports and letters, shipped or in an office's folder. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class Templates {

    static final String REPORT = "rapport.mustache";

    /** The page around a letter. */
    static final String FRAME = "courrier.mustache";

    /** What letters that tell appeals end with. */
    static final String APPEALS = "recours.txt";

    /** What a second request for completion does to the time after which silence answers. */
    static final String SILENCE = "silence.txt";

    /** The form of a visit. */
    static final String VISIT = "visite.mustache";

    /** The form of an officer's sheet. */
    static final String REVIEW = "instruction.mustache";

    /** What is told in lines under titles, such as a plan. */
    static final String LINES = "lignes.mustache";

    private final @Nullable TemplateFolder folder;
    private final TemplateLimits limits;
    private final boolean wellFormed;

    private Templates(@Nullable TemplateFolder folder, TemplateLimits limits, boolean wellFormed) {
        this.folder = folder;
        this.limits = limits;
        this.wellFormed = wellFormed;
    }

    /** {@return the shipped templates} */
    public static Templates shipped() {
        return new Templates(null, TemplateLimits.standard(), false);
    }

    /**
     * {@return the templates in {@code folder}, with the shipped ones for those that are not there}
     *
     * <p>A template is data: its pages fetch and run nothing, and text of a dossier stays text. One that asks for more is refused when it is
     * used.
     *
     * @throws TemplateException when there is no such folder
     */
    public static Templates folder(Path folder) {
        Objects.requireNonNull(folder, "folder");
        return new Templates(TemplateFolder.of(folder), TemplateLimits.standard(), false);
    }

    /** {@return the same templates, whose pages must be well-formed XML, for printing as PDF} */
    public Templates wellFormed() {
        return new Templates(folder, limits, true);
    }

    /** {@return the same templates within {@code limits}} */
    public Templates within(TemplateLimits limits) {
        return new Templates(folder, Objects.requireNonNull(limits, "limits"), wellFormed);
    }

    /** {@return the shipped templates by file name, to start from} */
    public static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        files().forEach(file -> texts.put(file, text(file)));
        return texts;
    }

    private static List<String> files() {
        return Stream.concat(
                        Stream.of(REPORT, FRAME, APPEALS, SILENCE, VISIT, REVIEW, LINES),
                        Stream.of(Letter.Kind.values()).map(Letter.Kind::file))
                .toList();
    }

    /**
     * {@return another file of the office's folder, such as a template of its word processor; empty when it is not there}
     *
     * @throws TemplateException when it is no ordinary file of at most {@code maxBytes} in the folder
     */
    public Optional<byte[]> file(String name, int maxBytes) {
        Objects.requireNonNull(name, "name");
        return folder == null ? Optional.empty() : Optional.ofNullable(folder.bytes(name, maxBytes));
    }

    String page(String file, Set<String> names, Map<String, ?> data) {
        Template template = Template.html(file, find(file), names).within(limits);
        return wellFormed ? template.fillWellFormed(data) : template.fill(data);
    }

    Template letter(String file) {
        return Template.plain(file, LetterForm.marked(find(file)), LetterData.NAMES)
                .within(limits);
    }

    private String find(String file) {
        String text = folder == null ? null : folder.read(file, limits.fileBytes());
        return text == null ? text(file) : text;
    }

    private static String text(String file) {
        try (InputStream in = LibraryFile.open(Templates.class, "/fr/cahier/report/modeles/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
