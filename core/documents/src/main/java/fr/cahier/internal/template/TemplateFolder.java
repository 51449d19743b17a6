package fr.cahier.internal.template;

import fr.cahier.internal.ByteSize;
import fr.cahier.internal.Visible;
import fr.cahier.template.TemplateException;
import fr.cahier.template.TemplateIssueCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The templates of an office: ordinary files in one folder, none outside of it through a link. */
public final class TemplateFolder {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path folder;
    private final Path root;

    private TemplateFolder(Path folder, Path root) {
        this.folder = folder;
        this.root = root;
    }

    /**
     * {@return the templates in {@code folder}, which may itself be a link}
     *
     * @throws TemplateException when there is no such folder
     */
    public static TemplateFolder of(Path folder) {
        try {
            Path root = folder.toRealPath();
            if (Files.isDirectory(root)) {
                return new TemplateFolder(folder, root);
            }
        } catch (IOException absent) {
            throw (TemplateException) none(folder).initCause(absent);
        }
        throw none(folder);
    }

    /**
     * {@return the text of {@code file}, or null}
     *
     * @throws TemplateException when it is not a text of at most {@code maxBytes} in the folder
     */
    @Nullable
    public String read(String file, int maxBytes) {
        byte[] bytes = bytes(file, maxBytes);
        return bytes == null ? null : text(file, bytes);
    }

    /**
     * {@return the bytes of {@code file}, or null}
     *
     * @throws TemplateException when it is not a file of at most {@code maxBytes} in the folder
     */
    public byte @Nullable [] bytes(String file, int maxBytes) {
        Path named = root.resolve(file);
        if (!Files.exists(named, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        try {
            return bytes(file, real(file, named), maxBytes);
        } catch (IOException unreadable) {
            throw (TemplateException)
                    refused(TemplateIssueCode.UNREADABLE_FILE, file, "illisible. Vérifiez vos droits.")
                            .initCause(unreadable);
        }
    }

    private Path real(String file, Path named) throws IOException {
        if (Files.isSymbolicLink(named) && !Files.exists(named)) {
            throw refused(
                    TemplateIssueCode.UNREADABLE_FILE,
                    file,
                    "ce lien ne mène nulle part. Mettez le fichier lui-même à la place du lien.");
        }
        Path real = named.toRealPath();
        if (!real.startsWith(root)) {
            throw refused(
                    TemplateIssueCode.UNREADABLE_FILE,
                    file,
                    "ce lien mène hors du dossier. Mettez le fichier lui-même à la place du lien.");
        }
        if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            throw refused(
                    TemplateIssueCode.UNREADABLE_FILE,
                    file,
                    "ce n’est pas un fichier ordinaire. Mettez un fichier à sa place.");
        }
        return real;
    }

    private byte[] bytes(String file, Path real, int maxBytes) throws IOException {
        try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw refused(
                        TemplateIssueCode.LIMIT_EXCEEDED,
                        file,
                        "le fichier dépasse " + ByteSize.text(maxBytes)
                                + ". Raccourcissez-le, ou retirez-le pour employer le modèle livré.");
            }
            return bytes;
        }
    }

    private String text(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return seen(file, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw refused(
                    TemplateIssueCode.OTHER_ENCODING, file, "il n’est pas écrit en UTF-8. Enregistrez-le en UTF-8.");
        }
    }

    /** Refuses invisible characters that act on the reader or the terminal. */
    private static String seen(String file, String text) {
        int line = 1;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int character = text.codePointAt(at);
            if (character == '\n') {
                line++;
            } else if (character != '\t' && character != '\r' && Visible.isActing(character)) {
                throw new TemplateException(
                        TemplateIssueCode.REFUSED_CHARACTER,
                        file,
                        line,
                        String.format(
                                Locale.ROOT, "le caractère invisible U+%04X n’est pas admis. Retirez-le.", character));
            }
        }
        return text;
    }

    private TemplateException refused(TemplateIssueCode code, String file, String message) {
        return new TemplateException(code, "Modèle « " + folder.resolve(file) + " » : " + message);
    }

    private static TemplateException none(Path folder) {
        return new TemplateException(
                TemplateIssueCode.UNREADABLE_FILE,
                "Aucun dossier de modèles à « " + folder + " ». Vérifiez le chemin.");
    }
}
