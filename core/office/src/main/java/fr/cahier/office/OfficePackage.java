package fr.cahier.office;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.internal.ByteSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a file of a word processor or a spreadsheet, read into memory within bounds. Nothing is written to disk, and a file with a
 * macro, an embedded object, a signature or a password is refused. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class OfficePackage {

    private static final int MAX_NAME = 200;
    private static final int FIRST_MILLION = 1_000_000;
    private static final String MIME_TYPE = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String MANIFEST_NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    private final String file;
    private final OfficeLimits limits;
    private final Map<String, byte[]> parts;

    private OfficePackage(String file, OfficeLimits limits, Map<String, byte[]> parts) {
        this.file = file;
        this.limits = limits;
        this.parts = parts;
    }

    /**
     * {@return the parts of a file}
     *
     * @param file its name, for messages
     * @throws OfficeException when it is damaged, holds what is refused, or exceeds {@code limits}
     */
    public static OfficePackage read(String file, byte[] bytes, OfficeLimits limits) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(limits, "limits");
        if (bytes.length > limits.fileBytes()) {
            throw new OfficeException(
                    OfficeIssueCode.LIMIT_EXCEEDED,
                    file,
                    "il dépasse " + ByteSize.text(limits.fileBytes()) + ". Réduisez-en les images, ou retirez-les.");
        }
        FileSignature.check(file, bytes);
        OfficePackage read = new OfficePackage(file, limits, inflate(file, bytes, limits));
        read.parts.keySet().forEach(part -> ActivePart.check(file, part));
        read.checkOpen();
        return read;
    }

    /** {@return the names of the parts, in the order of the file} */
    public Set<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    /** {@return what is stated as the type of an OpenDocument file; empty for others} */
    public String mimeType() {
        byte[] stated = parts.get(MIME_TYPE);
        return stated == null ? "" : new String(stated, StandardCharsets.US_ASCII).strip();
    }

    /**
     * {@return the paragraphs of the text, in their order, without their format; a line break is a line feed}
     *
     * @throws OfficeException when it is no text of a word processor
     */
    public List<String> paragraphs() {
        boolean openDocument = mimeType().equals(OdtParts.MIME_TYPE);
        Element root = openDocument ? root(OdtParts.CONTENT, xml()) : new DocxParts(this).text();
        Dialect dialect = openDocument ? new OdtDialect() : new DocxDialect();
        List<String> paragraphs = new ArrayList<>();
        root.walk(element -> {
            if (dialect.isParagraph(element)) {
                paragraphs.add(dialect.pieces(element).stream().map(Piece::text).collect(Collectors.joining()));
            }
        });
        return List.copyOf(paragraphs);
    }

    String file() {
        return file;
    }

    byte @Nullable [] bytes(String part) {
        return parts.get(part);
    }

    /** {@return what reads the XML of these parts, all within one bound} */
    XmlReader xml() {
        return new XmlReader(file, limits);
    }

    /** {@return the root of a part of XML, which must be there} */
    Element root(String part, XmlReader reader) {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw new OfficeException(
                    OfficeIssueCode.DAMAGED,
                    file,
                    part,
                    "manque. Enregistrez le document de nouveau depuis votre traitement de texte.");
        }
        return reader.read(part, bytes);
    }

    private void checkOpen() {
        if (parts.containsKey(MANIFEST)
                && !root(MANIFEST, xml())
                        .all(MANIFEST_NAMESPACE, "encryption-data")
                        .isEmpty()) {
            throw FileSignature.closed(file);
        }
    }

    private static Map<String, byte[]> inflate(String file, byte[] bytes, OfficeLimits limits) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        long allowed =
                Math.min(limits.inflatedBytes(), Math.max(FIRST_MILLION, (long) limits.timesPacked() * bytes.length));
        long left = allowed;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                checkName(file, name);
                if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                    throw new OfficeException(
                            OfficeIssueCode.DAMAGED,
                            file,
                            name,
                            "s’y trouve deux fois. Enregistrez le document de nouveau.");
                }
                if (seen.size() > limits.parts()) {
                    throw new OfficeException(
                            OfficeIssueCode.LIMIT_EXCEEDED,
                            file,
                            "il contient plus de " + FrenchFormat.amount(limits.parts(), "fichiers")
                                    + ". Simplifiez-le, et enregistrez-le de nouveau.");
                }
                byte[] content = zip.readNBytes((int) left + 1);
                left -= content.length;
                if (left < 0) {
                    throw new OfficeException(
                            OfficeIssueCode.LIMIT_EXCEEDED,
                            file,
                            name,
                            "porte le contenu, une fois décompressé, au-delà de "
                                    + FrenchFormat.amount(allowed, "octets")
                                    + ". Ce n’est pas un document ordinaire : ne l’employez pas.");
                }
                if (!entry.isDirectory()) {
                    parts.put(name, content);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw FileSignature.damaged(file);
        }
        return parts;
    }

    private static void checkName(String file, String name) {
        boolean wrong = name.isEmpty()
                || name.length() > MAX_NAME
                || name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || ("/" + name + "/").contains("/../")
                || name.chars().anyMatch(Character::isISOControl);
        if (wrong) {
            throw new OfficeException(
                    OfficeIssueCode.DAMAGED,
                    file,
                    name,
                    "n’est pas un nom de partie admis. Enregistrez le document de nouveau.");
        }
    }
}
