package fr.cahier.office;

import static fr.cahier.office.WordNames.W;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The named styles of a .docx. One that the office's template lacks is that of the shipped template. */
final class DocxStyles {

    private static final Name VALUE = WordNames.w("val");
    private static final Name STYLE_ID = WordNames.w("styleId");
    private static final Name NUMBER = WordNames.w("numId");
    private static final Name ABSTRACT = WordNames.w("abstractNumId");

    private final DocxParts parts;
    private @Nullable String bullets;

    DocxStyles(DocxParts parts) {
        this.parts = parts;
    }

    /** {@return the identifier of the paragraph style of that name, which programs in all languages write in English} */
    String id(String name) {
        Element styles = part("styles");
        return find(styles, name)
                .orElseGet(
                        () -> copied(find(ShippedTemplate.docx("styles"), name).orElseThrow(), styles))
                .attribute(W, "styleId");
    }

    private static Optional<Element> find(Element styles, String name) {
        return styles.elements(W, "style")
                .filter(style -> "paragraph".equals(style.attribute(W, "type")))
                .filter(style ->
                        style.elements(W, "name").anyMatch(own -> name.equalsIgnoreCase(own.attribute(W, "val"))))
                .findFirst();
    }

    private Element copied(Element shipped, Element styles) {
        Element copy = shipped.copy();
        String id = shipped.attribute(W, "styleId");
        boolean taken = styles.elements(W, "style").anyMatch(own -> Objects.equals(id, own.attribute(W, "styleId")));
        copy.with(STYLE_ID, taken ? "Cahier" + id : id);
        copy.all(W, "numId").forEach(number -> number.with(VALUE, bullets()));
        styles.add(copy);
        return copy;
    }

    /** {@return the number of the shipped list, made known to this document once} */
    private String bullets() {
        if (bullets == null) {
            Element numbering = part("numbering");
            Element shipped = ShippedTemplate.docx("numbering");
            String shape = unused(numbering, "abstractNum", ABSTRACT);
            bullets = unused(numbering, "num", NUMBER);
            Element list = shipped.elements(W, "abstractNum")
                    .findFirst()
                    .orElseThrow()
                    .copy()
                    .with(ABSTRACT, shape);
            // The shapes of lists stand before the lists.
            numbering.children().add(0, list);
            numbering.add(new Element(WordNames.w("num"))
                    .with(NUMBER, bullets)
                    .add(new Element(ABSTRACT).with(VALUE, shape)));
        }
        return bullets;
    }

    private static String unused(Element numbering, String element, Name number) {
        int unused = 1;
        while (isUsed(numbering, element, number, String.valueOf(unused))) {
            unused++;
        }
        return String.valueOf(unused);
    }

    private static boolean isUsed(Element numbering, String element, Name number, String value) {
        return numbering.elements(W, element).anyMatch(one -> value.equals(one.attribute(W, number.local())));
    }

    private Element part(String kind) {
        String part = parts.only(kind);
        if (part == null) {
            Element empty = new Element(WordNames.w(kind));
            parts.add(kind, empty);
            return empty;
        }
        return parts.root(part);
    }
}
