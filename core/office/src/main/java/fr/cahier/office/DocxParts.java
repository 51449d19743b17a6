package fr.cahier.office;

import fr.cahier.internal.Visible;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a .docx that its document refers to: those of admitted kinds are kept, others left behind or refused. */
final class DocxParts {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String MAIN = "officeDocument";
    private static final String IMAGE = "image";

    /** The kinds of parts that are kept, with the type that each is written with. */
    private static final Map<String, String> KEPT = Map.ofEntries(
            Map.entry(MAIN, TYPE + "document.main+xml"),
            Map.entry("styles", TYPE + "styles+xml"),
            Map.entry("numbering", TYPE + "numbering+xml"),
            Map.entry("settings", TYPE + "settings+xml"),
            Map.entry("fontTable", TYPE + "fontTable+xml"),
            Map.entry("header", TYPE + "header+xml"),
            Map.entry("footer", TYPE + "footer+xml"),
            Map.entry("footnotes", TYPE + "footnotes+xml"),
            Map.entry("endnotes", TYPE + "endnotes+xml"),
            Map.entry("theme", "application/vnd.openxmlformats-officedocument.theme+xml"),
            Map.entry(IMAGE, ""));

    /** Names of the author, a small image of the first page, data of other programs: nothing that a letter says. */
    private static final Set<String> LEFT_BEHIND = Set.of(
            "core-properties",
            "extended-properties",
            "custom-properties",
            "thumbnail",
            "webSettings",
            "customXml",
            "glossaryDocument",
            "stylesWithEffects",
            "people",
            "classificationlabels");

    private final OfficePackage from;
    private final XmlReader reader;
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, Element> xml = new LinkedHashMap<>();
    private final Map<String, byte[]> images = new LinkedHashMap<>();
    private final Map<String, List<Relationship>> relationships = new LinkedHashMap<>();

    DocxParts(OfficePackage from) {
        this.from = from;
        this.reader = from.xml();
        checkTypes();
        Deque<String> following = new ArrayDeque<>(List.of(""));
        while (!following.isEmpty()) {
            String part = following.pop();
            List<Relationship> kept = part.isEmpty() || xml.containsKey(part) ? read(part) : List.of();
            relationships.put(part, kept);
            kept.stream().filter(this::take).map(Relationship::target).forEach(following::add);
        }
        DocxCheck check = new DocxCheck(from.file());
        xml.forEach((part, root) -> check.check(root, part, ids(part)));
    }

    /** {@return the name of the only part of a kind, or null} */
    @Nullable
    String only(String kind) {
        return all(kind).stream().findFirst().orElse(null);
    }

    /** {@return the main part} */
    String main() {
        String main = only(MAIN);
        if (main == null) {
            throw new OfficeException(
                    OfficeIssueCode.OTHER_FORMAT, from.file(), "il ne contient pas de texte. Enregistrez-le en .docx.");
        }
        return main;
    }

    /** {@return the root of the main part} */
    Element text() {
        return root(main());
    }

    List<String> all(String kind) {
        return kinds.keySet().stream()
                .filter(part -> kind.equals(kinds.get(part)))
                .toList();
    }

    Element root(String part) {
        return Objects.requireNonNull(xml.get(part), part);
    }

    /** Adds a part to which the main one refers. */
    void add(String kind, Element root) {
        String part = folder(main()) + kind + "-cahier.xml";
        kinds.put(part, kind);
        xml.put(part, root);
        relationships.put(part, List.of());
        List<Relationship> more = new ArrayList<>(relationships.get(main()));
        more.add(new Relationship("rIdCahier" + kinds.size(), kind, part));
        relationships.put(main(), more);
    }

    /** {@return the file of these parts} */
    byte[] packed(String title) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", XmlWriter.bytes(types()));
        parts.put("_rels/.rels", XmlWriter.bytes(written("")));
        parts.put("docProps/core.xml", XmlWriter.bytes(properties(title)));
        xml.forEach((part, root) -> {
            parts.put(part, XmlWriter.bytes(root));
            if (!relationships.get(part).isEmpty()) {
                parts.put(relationshipsOf(part), XmlWriter.bytes(written(part)));
            }
        });
        parts.putAll(images);
        return ZipWriter.bytes(parts, 0);
    }

    private void checkTypes() {
        from.root("[Content_Types].xml", reader).walk(one -> {
            String type = Objects.requireNonNullElse(one.attribute("", "ContentType"), "");
            if (type.contains("macroEnabled")) {
                throw new OfficeException(
                        OfficeIssueCode.MACRO,
                        from.file(),
                        "il porte des macros. Enregistrez-le en .docx, « Document Word », sans macro.");
            }
        });
    }

    /** {@return whether the part was not known before} */
    private boolean take(Relationship one) {
        if (kinds.containsKey(one.target())) {
            return false;
        }
        kinds.put(one.target(), one.kind());
        if (one.kind().equals(IMAGE)) {
            images.put(one.target(), Images.checked(from, one.target()));
        } else {
            xml.put(one.target(), from.root(one.target(), reader));
        }
        if (one.kind().equals(MAIN) && !root(one.target()).is(WordNames.W, "document")) {
            throw new OfficeException(
                    OfficeIssueCode.OTHER_FORMAT,
                    from.file(),
                    one.target(),
                    "n’est pas un texte de Word. Enregistrez-le en .docx, non « Strict ».");
        }
        return true;
    }

    /** {@return what {@code part} refers to, as far as it is kept} */
    private List<Relationship> read(String part) {
        String place = relationshipsOf(part);
        if (from.bytes(place) == null) {
            return List.of();
        }
        List<Relationship> kept = new ArrayList<>();
        for (Element one : from.root(place, reader).elements()) {
            Relationship read = read(part, one, place);
            if (KEPT.containsKey(read.kind()) && known(read, place)) {
                kept.add(read);
            } else if (!LEFT_BEHIND.contains(read.kind())) {
                throw DocxRefusals.of(from.file(), place, read.kind(), read.target());
            }
        }
        return kept;
    }

    private boolean known(Relationship one, String place) {
        if (from.bytes(one.target()) == null) {
            throw new OfficeException(
                    OfficeIssueCode.DAMAGED,
                    from.file(),
                    place,
                    "nomme la partie « " + Visible.start(one.target()) + " », qui manque. Enregistrez-le de nouveau.");
        }
        return true;
    }

    private Relationship read(String part, Element one, String place) {
        String target = Objects.requireNonNullElse(one.attribute("", "Target"), "");
        String type = Objects.requireNonNullElse(one.attribute("", "Type"), "");
        String mode = Objects.requireNonNullElse(one.attribute("", "TargetMode"), "Internal");
        if (!mode.equals("Internal") || target.contains(":") || target.startsWith("//")) {
            throw DocxRefusals.external(from.file(), place, Relationship.kind(type), target);
        }
        String id = Objects.requireNonNullElse(one.attribute("", "Id"), "");
        return new Relationship(id, Relationship.kind(type), resolved(folder(part), target));
    }

    /** {@return the name of the part that {@code target} means in {@code folder}} */
    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : Arrays.asList((target.startsWith("/") ? target : folder + target).split("/"))) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    private Set<String> ids(String part) {
        return Set.copyOf(relationships.get(part).stream().map(Relationship::id).toList());
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private static String relationshipsOf(String part) {
        return folder(part) + "_rels/" + part.substring(folder(part).length()) + ".rels";
    }

    private Element types() {
        Element types = new Element(type("Types"));
        for (String end : List.of("png", "jpeg", "jpg", "gif")) {
            types.add(entry("Default", "Extension", end, "image/" + (end.equals("jpg") ? "jpeg" : end)));
        }
        types.add(entry("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml"));
        types.add(entry(
                "Override",
                "PartName",
                "/docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml"));
        kinds.forEach((part, kind) -> types.add(entry(
                "Override",
                "PartName",
                "/" + part,
                kind.equals(IMAGE) ? "image/" + FileSignature.image(images.get(part)) : KEPT.get(kind))));
        return types;
    }

    private static Element entry(String element, String key, String value, String type) {
        return new Element(type(element))
                .with(new Name("", "", key), value)
                .with(new Name("", "", "ContentType"), type);
    }

    private static Name type(String local) {
        return new Name(WordNames.CONTENT_TYPES, "", local);
    }

    private Element written(String part) {
        Element all = new Element(new Name(WordNames.RELATIONSHIPS, "", "Relationships"));
        relationships
                .get(part)
                .forEach(one -> all.add(relationship(one.id(), WordNames.R + "/" + one.kind(), "/" + one.target())));
        if (part.isEmpty()) {
            all.add(relationship(
                    "rIdCahierProperties",
                    WordNames.RELATIONSHIPS + "/metadata/core-properties",
                    "/docProps/core.xml"));
        }
        return all;
    }

    private static Element relationship(String id, String type, String target) {
        return new Element(new Name(WordNames.RELATIONSHIPS, "", "Relationship"))
                .with(new Name("", "", "Id"), id)
                .with(new Name("", "", "Type"), type)
                .with(new Name("", "", "Target"), target);
    }

    private static Element properties(String title) {
        return new Element(new Name(WordNames.CORE_PROPERTIES, "cp", "coreProperties"))
                .add(new Element(new Name(OdfNames.DUBLIN_CORE, "dc", "title")).add(title))
                .add(new Element(new Name(OdfNames.DUBLIN_CORE, "dc", "language")).add("fr-FR"));
    }
}
