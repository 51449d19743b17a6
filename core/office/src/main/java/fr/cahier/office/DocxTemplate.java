package fr.cahier.office;

import static fr.cahier.office.WordNames.W;

import fr.cahier.office.OfficeContent.Block;
import fr.cahier.office.OfficeContent.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A template in WordprocessingML: its parts checked, its fields filled, its texts made of its own named styles. */
final class DocxTemplate {

    /** The parts beside the text, and how people call them. */
    private static final Map<String, String> OTHERS = Map.of(
            "header", "dans un en-tête",
            "footer", "dans un pied de page",
            "footnotes", "dans une note",
            "endnotes", "dans une note");

    private final OfficePackage file;
    private final DocxParts parts;
    private final DocxDialect dialect = new DocxDialect();

    DocxTemplate(OfficePackage file) {
        this.file = file;
        this.parts = new DocxParts(file);
        parts.main();
    }

    /** {@return the file, filled} The template itself is used up. */
    byte[] fill(OfficeContent content) {
        Fields fields = new Fields(file.file(), dialect, content);
        OTHERS.forEach((kind, where) -> parts.all(kind).forEach(part -> fields.fillLines(parts.root(part), where)));
        DocxStyles styles = new DocxStyles(parts);
        fields.fillText(parts.root(parts.main())).forEach((name, place) -> place.parent()
                .replace(place.paragraph(), blocks(content.texts().get(name), place.paragraph(), styles)));
        return parts.packed(content.title());
    }

    private List<Element> blocks(List<Block> blocks, Element model, DocxStyles styles) {
        List<Element> shown = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Element paragraph =
                    switch (block.form()) {
                        case TITLE -> styled(styles.id("heading 1"), block);
                        case SUBTITLE -> styled(styles.id("heading 2"), block);
                        case PARAGRAPH, LEAD_IN -> like(model, block);
                        case ITEM -> styled(styles.id("List Bullet"), block);
                        case SUBITEM -> styled(styles.id("List Bullet 2"), block);
                    };
            if (isWithNext(blocks, i)) {
                keep(paragraph);
            }
            shown.add(paragraph);
        }
        endSection(model, shown);
        return shown;
    }

    private static boolean isWithNext(List<Block> blocks, int at) {
        Form form = blocks.get(at).form();
        return form == Form.LEAD_IN
                || form == Form.ITEM
                        && at + 1 < blocks.size()
                        && blocks.get(at + 1).form() == Form.SUBITEM;
    }

    /** The property stands after the style, as its schema wants. */
    private static void keep(Element paragraph) {
        Element properties = properties(paragraph).findFirst().orElseGet(() -> {
            Element none = new Element(WordNames.w("pPr"));
            paragraph.children().add(0, none);
            return none;
        });
        if (properties.elements(W, "keepNext").findAny().isEmpty()) {
            boolean isStyled = properties.elements(W, "pStyle").findAny().isPresent();
            properties.children().add(isStyled ? 1 : 0, new Element(WordNames.w("keepNext")));
        }
    }

    /** A section that ends with the paragraph {@code {{corps}}} ends after the text; a cell ends with a paragraph. */
    private static void endSection(Element model, List<Element> shown) {
        List<Element> sections =
                properties(model).flatMap(one -> one.elements(W, "sectPr")).toList();
        if (!sections.isEmpty() || shown.isEmpty()) {
            Element end = new Element(WordNames.w("pPr"));
            sections.forEach(end::add);
            shown.add(new Element(WordNames.w("p")).add(end));
        }
    }

    private static Stream<Element> properties(Element paragraph) {
        return paragraph.elements(W, "pPr");
    }

    private Element styled(String style, Block block) {
        Element properties =
                new Element(WordNames.w("pPr")).add(new Element(WordNames.w("pStyle")).with(WordNames.w("val"), style));
        return paragraph(List.of(properties), List.of(), block);
    }

    /** {@return a paragraph with the properties of the model, and those of its first text} */
    private Element like(Element model, Block block) {
        List<Element> properties = properties(model).map(Element::copy).toList();
        properties.forEach(
                copy -> copy.children().removeIf(one -> one instanceof Element element && element.is(W, "sectPr")));
        List<Element> format = dialect.pieces(model)
                .get(0)
                .holder()
                .elements(W, "rPr")
                .map(Element::copy)
                .toList();
        return paragraph(properties, format, block);
    }

    private Element paragraph(List<Element> properties, List<Element> format, Block block) {
        Element run = new Element(WordNames.w("r"));
        format.forEach(run::add);
        dialect.shown(block.text()).forEach(run::add);
        Element paragraph = new Element(WordNames.w("p"));
        properties.forEach(paragraph::add);
        return paragraph.add(run);
    }
}
