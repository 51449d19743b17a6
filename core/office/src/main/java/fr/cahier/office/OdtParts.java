package fr.cahier.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of an .odt: those that are kept, those that are left behind, and those that are written anew. */
final class OdtParts {

    static final String MIME_TYPE = "application/vnd.oasis.opendocument.text";
    static final String CONTENT = "content.xml";
    static final String STYLES = "styles.xml";
    static final String SETTINGS = "settings.xml";

    private static final String PICTURES = "Pictures/";
    private static final String VERSION = "1.3";

    /** Names of the author, a small image of the first page, menus of the program: nothing that a letter says. */
    private static final List<String> LEFT_BEHIND = List.of(
            "mimetype",
            "META-INF/manifest.xml",
            "meta.xml",
            "manifest.rdf",
            "layout-cache",
            "Thumbnails/",
            "Configurations2/");

    private OdtParts() {}

    static boolean isPicture(String part) {
        return part.startsWith(PICTURES) && !part.contains("..");
    }

    /** {@return the pictures, each of an admitted kind} */
    static Map<String, byte[]> pictures(OfficePackage from) {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        for (String part : from.names()) {
            if (isPicture(part)) {
                pictures.put(part, Images.checked(from, part));
            } else if (!List.of(CONTENT, STYLES, SETTINGS).contains(part)
                    && LEFT_BEHIND.stream().noneMatch(part::startsWith)) {
                throw new OfficeException(
                        OfficeIssueCode.REFUSED_CONTENT,
                        from.file(),
                        part,
                        "n’est pas une partie admise d’un modèle. Retirez ce qu’elle sert, et enregistrez-le de nouveau.");
            }
        }
        return pictures;
    }

    /** {@return the file of these parts} */
    static byte[] packed(String title, Map<String, Element> xml, Map<String, byte[]> pictures) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", MIME_TYPE.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        xml.forEach((part, root) -> parts.put(part, XmlWriter.bytes(root)));
        parts.put("meta.xml", XmlWriter.bytes(meta(title)));
        parts.putAll(pictures);
        parts.put("META-INF/manifest.xml", XmlWriter.bytes(manifest(new ArrayList<>(parts.keySet()))));
        return ZipWriter.bytes(parts, 1);
    }

    private static Element meta(String title) {
        Name version = OdfNames.office("version");
        return new Element(OdfNames.office("document-meta"))
                .with(version, VERSION)
                .add(new Element(OdfNames.office("meta"))
                        .add(new Element(new Name(OdfNames.META, "meta", "generator")).add("Cahier"))
                        .add(new Element(new Name(OdfNames.DUBLIN_CORE, "dc", "title")).add(title))
                        .add(new Element(new Name(OdfNames.DUBLIN_CORE, "dc", "language")).add("fr-FR")));
    }

    private static Element manifest(List<String> parts) {
        Element manifest = new Element(manifest("manifest")).with(manifest("version"), VERSION);
        manifest.add(entry("/", MIME_TYPE).with(manifest("version"), VERSION));
        parts.subList(1, parts.size()).forEach(part -> manifest.add(entry(part, isPicture(part) ? "" : "text/xml")));
        return manifest;
    }

    private static Element entry(String part, String type) {
        return new Element(manifest("file-entry"))
                .with(manifest("full-path"), part)
                .with(manifest("media-type"), type);
    }

    private static Name manifest(String local) {
        return new Name(OdfNames.MANIFEST, "manifest", local);
    }
}
