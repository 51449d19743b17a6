package fr.cahier.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The templates of reports and letters: those that are shipped, and those that an office keeps in a folder. */
public final class Templates {

    static final String REPORT = "rapport.mustache";

    /** The frame of a letter on a page. */
    static final String FRAME = "courrier.mustache";

    private static final int LARGEST = 1 << 20;

    private final UnaryOperator<@Nullable String> own;

    private Templates(UnaryOperator<@Nullable String> own) {
        this.own = own;
    }

    /** {@return the shipped templates} */
    public static Templates shipped() {
        return new Templates(file -> null);
    }

    /**
     * {@return the templates in {@code folder}, and the shipped ones for those that are not there}
     *
     * @throws TemplateException when the folder is not there, or one of its templates is no text of at most a megabyte
     */
    public static Templates folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new TemplateException("Aucun dossier de modèles à « " + folder + " ». Vérifiez le chemin.");
        }
        return new Templates(file -> read(folder.resolve(file)));
    }

    /** {@return every shipped template by the name of its file, to start from} */
    public static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        files().forEach(file -> texts.put(file, text(file)));
        return texts;
    }

    private static List<String> files() {
        return Stream.concat(
                        Stream.of(REPORT, FRAME),
                        Stream.of(Letter.Kind.values()).map(Letter.Kind::file))
                .toList();
    }

    Template page(String file, Set<String> names) {
        return Template.html(file, find(file), names);
    }

    Template letter(Letter.Kind kind) {
        return Template.plain(kind.file(), LetterForm.marked(find(kind.file())), LetterData.NAMES);
    }

    private String find(String file) {
        String text = own.apply(file);
        return text == null ? text(file) : text;
    }

    private static String text(String file) {
        try (InputStream in = Templates.class.getResourceAsStream("/fr/cahier/modeles/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String read(Path file) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        try (InputStream in = Files.isRegularFile(file) ? Files.newInputStream(file) : InputStream.nullInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST || !Files.isRegularFile(file)) {
                throw new TemplateException(
                        "Modèle « " + file + " » : ce n’est pas un fichier de texte d’un mégaoctet au"
                                + " plus. Remplacez-le, ou retirez-le pour employer le modèle livré.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new TemplateException(
                    "Modèle « " + file + " » : il n’est pas écrit en UTF-8. Enregistrez-le en UTF-8.");
        } catch (IOException e) {
            throw new TemplateException("Modèle « " + file + " » : illisible. Vérifiez vos droits.");
        }
    }
}
