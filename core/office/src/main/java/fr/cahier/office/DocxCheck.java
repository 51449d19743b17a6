package fr.cahier.office;

import static fr.cahier.office.WordNames.W;

import fr.cahier.internal.Visible;
import fr.cahier.office.Element.Attribute;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Refuses what a letter has no use for: whatever runs, computes, links, embeds, or hides text of somebody else. */
final class DocxCheck {

    private static final Set<String> NAMESPACES = Set.of(
            W,
            WordNames.DRAWING + "main",
            WordNames.DRAWING + "picture",
            WordNames.DRAWING + "wordprocessingDrawing",
            WordNames.COMPATIBILITY,
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://schemas.openxmlformats.org/schemaLibrary/2006/main",
            "urn:schemas-microsoft-com:vml",
            "urn:schemas-microsoft-com:office:office",
            "urn:schemas-microsoft-com:office:word");

    /** What later versions of Word add to pages, shapes and themes. */
    private static final List<String> NAMESPACES_BEGIN = List.of(
            "http://schemas.microsoft.com/office/word/",
            "http://schemas.microsoft.com/office/drawing/",
            "http://schemas.microsoft.com/office/thememl/");

    private static final Set<String> REFUSED = Set.of(
            "object",
            "OLEObject",
            "altChunk",
            "contentPart",
            "control",
            "movie",
            "subDoc",
            "mailMerge",
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "delInstrText",
            "commentReference",
            "ffData",
            "saveThroughXslt");

    private static final Set<String> LINKS = Set.of("href", "althref", "src", "action", "macro", "link");

    /** Fields that say something of the page or the day, and read nothing else. */
    private static final Set<String> COMPUTED =
            Set.of("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "DATE", "TIME", "CREATEDATE", "SAVEDATE", "TITLE");

    private final String file;

    DocxCheck(String file) {
        this.file = file;
    }

    /**
     * Refuses what is not admitted in a part.
     *
     * @param ids what the part may refer to
     */
    void check(Element root, String part, Set<String> ids) {
        Deque<StringBuilder> codes = new ArrayDeque<>();
        root.walk(element -> {
            checkElement(element, part);
            element.attributes().forEach(attribute -> checkAttribute(attribute, part, ids));
            if (element.name().namespace().equals(W)) {
                checkCode(element, codes, part);
            }
        });
        codes.forEach(unended -> checkCode(unended.toString(), part));
    }

    private void checkElement(Element element, String part) {
        String namespace = element.name().namespace();
        if (!NAMESPACES.contains(namespace) && NAMESPACES_BEGIN.stream().noneMatch(namespace::startsWith)
                || REFUSED.contains(element.name().local())) {
            throw refused(
                    OfficeIssueCode.REFUSED_CONTENT,
                    part,
                    "« " + Visible.start(element.name().written())
                            + " » n’est pas admis dans un modèle : macro, objet, formulaire, publipostage, commentaire ou"
                            + " modification suivie. Retirez-le, ou remplacez-le par du texte ou une image.");
        }
    }

    private void checkAttribute(Attribute attribute, String part, Set<String> ids) {
        String value = attribute.value();
        boolean reference = attribute.name().namespace().equals(WordNames.R);
        if (reference && !value.isEmpty() && !ids.contains(value)) {
            throw refused(
                    OfficeIssueCode.DAMAGED,
                    part,
                    "« " + Visible.start(value) + " » ne mène à rien d’admis. Enregistrez-le de nouveau.");
        }
        boolean link = LINKS.contains(attribute.name().local().toLowerCase(Locale.ROOT));
        if (link && !reference && !attribute.name().namespace().equals(W) && !value.isEmpty()) {
            throw refused(
                    OfficeIssueCode.EXTERNAL_LINK,
                    part,
                    "le lien vers « " + Visible.start(value)
                            + " » n’est pas admis. Retirez-le : une image s’insère sans"
                            + " lien, une adresse s’écrit comme du texte.");
        }
    }

    /** The code of a field may be cut in pieces: it is read whole, from its beginning to its result. */
    private void checkCode(Element element, Deque<StringBuilder> codes, String part) {
        switch (element.name().local()) {
            case "fldSimple" -> checkCode(Objects.requireNonNullElse(element.attribute(W, "instr"), ""), part);
            case "instrText" -> {
                if (codes.isEmpty()) {
                    checkCode(element.text(), part);
                } else {
                    codes.peek().append(element.text());
                }
            }
            case "fldChar" -> {
                String type = Objects.requireNonNullElse(element.attribute(W, "fldCharType"), "");
                if (type.equals("begin")) {
                    codes.push(new StringBuilder());
                } else if (!codes.isEmpty()) {
                    checkCode(codes.peek().toString(), part);
                    if (type.equals("end")) {
                        codes.pop();
                    }
                }
            }
            default -> {
                // No code stands in others.
            }
        }
    }

    private void checkCode(String code, String part) {
        String word = code.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        if (!COMPUTED.contains(word)) {
            throw refused(
                    OfficeIssueCode.REFUSED_CONTENT,
                    part,
                    "le champ de Word « " + Visible.start(code.strip())
                            + " » n’est pas admis. Restent possibles : numéro et nombre de pages, date, titre. Remplacez"
                            + " les autres par du texte.");
        }
    }

    private OfficeException refused(OfficeIssueCode code, String part, String message) {
        return new OfficeException(code, file, part, message);
    }
}
