package fr.cahier.office;

import fr.cahier.internal.Visible;
import fr.cahier.office.Element.Attribute;
import java.util.Map;
import java.util.Set;

/** Refuses what a letter has no use for: whatever runs, computes, links, embeds, or hides text of somebody else. */
final class OdtCheck {

    /** By namespace, the elements that are admitted; all of them where none is named. */
    private static final Map<String, Set<String>> ADMITTED = Map.ofEntries(
            Map.entry(
                    OdfNames.OFFICE,
                    Set.of(
                            "document-content",
                            "document-styles",
                            "document-settings",
                            "font-face-decls",
                            "automatic-styles",
                            "styles",
                            "master-styles",
                            "body",
                            "text",
                            "settings",
                            "scripts",
                            "forms")),
            Map.entry(
                    OdfNames.TEXT,
                    Set.of(
                            "p",
                            "h",
                            "span",
                            "a",
                            "meta",
                            "s",
                            "tab",
                            "line-break",
                            "soft-page-break",
                            "list",
                            "list-item",
                            "list-header",
                            "numbered-paragraph",
                            "section",
                            "ruby",
                            "ruby-base",
                            "ruby-text",
                            "bookmark",
                            "bookmark-start",
                            "bookmark-end",
                            "reference-mark",
                            "reference-mark-start",
                            "reference-mark-end",
                            "note",
                            "note-citation",
                            "note-body",
                            "note-ref",
                            "page-number",
                            "page-count",
                            "page-continuation",
                            "date",
                            "time",
                            "title",
                            "chapter",
                            "sequence-decls",
                            "sequence-decl",
                            "list-style",
                            "list-level-style-number",
                            "list-level-style-bullet",
                            "list-level-style-image",
                            "outline-style",
                            "outline-level-style",
                            "notes-configuration",
                            "linenumbering-configuration",
                            "linenumbering-separator",
                            "note-continuation-notice-forward",
                            "note-continuation-notice-backward")),
            Map.entry(
                    OdfNames.TABLE,
                    Set.of(
                            "table",
                            "table-column",
                            "table-columns",
                            "table-header-columns",
                            "table-column-group",
                            "table-row",
                            "table-rows",
                            "table-header-rows",
                            "table-row-group",
                            "table-cell",
                            "covered-table-cell",
                            "table-template",
                            "first-row",
                            "last-row",
                            "first-column",
                            "last-column",
                            "body",
                            "even-rows",
                            "odd-rows",
                            "even-columns",
                            "odd-columns",
                            "background",
                            "title",
                            "desc")),
            Map.entry(
                    OdfNames.DRAW,
                    Set.of(
                            "frame",
                            "image",
                            "text-box",
                            "g",
                            "line",
                            "polyline",
                            "polygon",
                            "regular-polygon",
                            "path",
                            "rect",
                            "ellipse",
                            "circle",
                            "connector",
                            "custom-shape",
                            "enhanced-geometry",
                            "equation",
                            "handle",
                            "contour-polygon",
                            "contour-path",
                            "gradient",
                            "hatch",
                            "opacity",
                            "marker",
                            "stroke-dash",
                            "fill-image")),
            Map.entry(OdfNames.STYLE, Set.of()),
            Map.entry(OdfNames.SVG, Set.of()),
            Map.entry(OdfNames.NUMBER, Set.of()),
            Map.entry(OdfNames.CONFIG, Set.of()),
            Map.entry(
                    OdfNames.LOEXT,
                    Set.of("gradient-stop", "theme", "theme-colors", "color", "char-complex-color", "transformation")));

    /** Empty in every file that LibreOffice writes. */
    private static final Set<String> EMPTY = Set.of("scripts", "forms");

    private final OfficePackage parts;

    OdtCheck(OfficePackage parts) {
        this.parts = parts;
    }

    void check(Element root, String place) {
        root.walk(element -> checkElement(element, place));
    }

    private void checkElement(Element element, String place) {
        Set<String> admitted = ADMITTED.get(element.name().namespace());
        String local = element.name().local();
        boolean known = admitted != null && (admitted.isEmpty() || admitted.contains(local));
        boolean filled = element.name().namespace().equals(OdfNames.OFFICE)
                && EMPTY.contains(local)
                && !element.elements().isEmpty();
        if (!known || filled) {
            throw refused(
                    OfficeIssueCode.REFUSED_CONTENT,
                    place,
                    "« " + Visible.start(element.name().written())
                            + " » n’est pas admis dans un modèle : macro, objet, formulaire, champ calculé, commentaire"
                            + " ou modification suivie. Retirez-le, ou remplacez-le par du texte ou une image.");
        }
        element.attributes().forEach(attribute -> checkAttribute(element, attribute, place));
    }

    private void checkAttribute(Element element, Attribute attribute, String place) {
        String local = attribute.name().local();
        if (local.equals("formula") || local.equals("condition") && element.is(OdfNames.TEXT, "section")) {
            throw refused(
                    OfficeIssueCode.REFUSED_CONTENT,
                    place,
                    "une formule n’est pas admise dans un modèle. Remplacez-la par du texte.");
        }
        if (local.equals("href") && !attribute.value().isEmpty()) {
            checkLink(element, attribute.value(), place);
        }
    }

    private void checkLink(Element element, String link, String place) {
        boolean inside = element.is(OdfNames.TEXT, "a") && link.startsWith("#");
        if (!inside && !OdtParts.isPicture(link)) {
            throw refused(
                    OfficeIssueCode.EXTERNAL_LINK,
                    place,
                    "le lien vers « " + Visible.start(link) + " » mène hors du document. Retirez-le : une image"
                            + " s’insère sans lien, une adresse s’écrit comme du texte.");
        }
        if (!inside && parts.bytes(link) == null) {
            throw refused(
                    OfficeIssueCode.DAMAGED,
                    place,
                    "l’image « " + Visible.start(link) + " » manque. Insérez-la de nouveau.");
        }
    }

    private OfficeException refused(OfficeIssueCode code, String place, String message) {
        return new OfficeException(code, parts.file(), place + " : " + message);
    }
}
