package fr.cahier.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files of word processors as tests make and look at them. */
final class Packed {

    private Packed() {}

    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** {@return the shipped template, with {@code to} in place of {@code from} in one part} */
    static byte[] changed(OfficeFormat format, String part, String from, String to) {
        Map<String, byte[]> parts = parts(OfficeTemplate.shippedFile(format));
        String text = text(parts.get(part));
        if (!text.contains(from)) {
            throw new IllegalArgumentException(part + " has no " + from);
        }
        parts.put(part, bytes(text.replace(from, to)));
        return packed(parts);
    }

    /** {@return the shipped template, with one part more} */
    static byte[] with(OfficeFormat format, String part, String content) {
        Map<String, byte[]> parts = parts(OfficeTemplate.shippedFile(format));
        parts.put(part, bytes(content));
        return packed(parts);
    }

    /** {@return the part of the text} */
    static String main(OfficeFormat format) {
        return format == OfficeFormat.ODT ? "content.xml" : "word/document.xml";
    }

    static Element root(byte[] file, String part) {
        OfficePackage read = OfficePackage.read("lettre", file, OfficeLimits.standard());
        return read.root(part, read.xml());
    }

    /** {@return the paragraphs of a part, each with its style: "Objet | Objet : …"} */
    static List<String> paragraphs(OfficeFormat format, byte[] file, String part) {
        Dialect dialect = format == OfficeFormat.ODT ? new OdtDialect() : new DocxDialect();
        List<String> shown = new ArrayList<>();
        root(file, part).walk(element -> {
            if (dialect.isParagraph(element)) {
                shown.add(style(element) + " | "
                        + dialect.pieces(element).stream().map(Piece::text).collect(Collectors.joining()));
            }
        });
        return shown;
    }

    private static String style(Element paragraph) {
        return paragraph.all(WordNames.W, "pStyle").stream()
                .map(style -> style.attribute(WordNames.W, "val"))
                .findFirst()
                .orElse(String.valueOf(paragraph.attribute(OdfNames.TEXT, "style-name")));
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
