package fr.cahier.office;

import static fr.cahier.office.OdfNames.TEXT;

import fr.cahier.office.OfficeContent.Block;
import fr.cahier.office.OfficeContent.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A template in OpenDocument: its parts checked, its fields filled, its texts made of its own named styles. */
final class OdtTemplate {

    private static final String LIST = "List_20_1";
    private static final String BODY = "Text_20_body";
    private static final Name STYLE_NAME = OdfNames.text("style-name");
    private static final Name LEVEL = OdfNames.text("outline-level");

    /** Yes, no and numbers: how lines are broken and tables laid out. Names of printers and of data sources are texts. */
    private static final Set<String> KEPT_SETTINGS = Set.of("boolean", "short", "int", "long");

    private final OfficePackage parts;
    private final Map<String, Element> xml = new LinkedHashMap<>();
    private final Map<String, byte[]> pictures;

    OdtTemplate(OfficePackage parts) {
        this.parts = parts;
        this.pictures = OdtParts.pictures(parts);
        XmlReader reader = parts.xml();
        OdtCheck check = new OdtCheck(parts);
        for (String part : List.of(OdtParts.CONTENT, OdtParts.STYLES, OdtParts.SETTINGS)) {
            if (!part.equals(OdtParts.SETTINGS) || parts.bytes(part) != null) {
                Element root = parts.root(part, reader);
                check.check(root, part);
                xml.put(part, root);
            }
        }
        if (xml.containsKey(OdtParts.SETTINGS)) {
            keepNumbers(xml.get(OdtParts.SETTINGS));
        }
    }

    private static void keepNumbers(Element element) {
        element.children()
                .removeIf(child -> child instanceof Element item
                        && item.is(OdfNames.CONFIG, "config-item")
                        && !KEPT_SETTINGS.contains(
                                Objects.requireNonNullElse(item.attribute(OdfNames.CONFIG, "type"), "")));
        element.elements().forEach(OdtTemplate::keepNumbers);
    }

    /** {@return the file, filled} The template itself is used up. */
    byte[] fill(OfficeContent content) {
        Fields fields = new Fields(parts.file(), new OdtDialect(), content);
        fields.fillLines(root(OdtParts.STYLES), "dans un en-tête ou un pied de page");
        fields.fillText(root(OdtParts.CONTENT)).forEach((name, place) -> place.parent()
                .replace(place.paragraph(), blocks(content.texts().get(name), place.paragraph())));
        addStyles();
        return OdtParts.packed(content.title(), xml, pictures);
    }

    private Element root(String part) {
        return Objects.requireNonNull(xml.get(part), part);
    }

    /** Named styles that the office's template lacks are those of the shipped one. */
    private void addStyles() {
        Element to = styles(root(OdtParts.STYLES));
        Element from = styles(ShippedTemplate.odt(OdtParts.STYLES));
        for (Element style : from.elements()) {
            String name = style.attribute(OdfNames.STYLE, "name");
            if (name != null
                    && to.elements().stream()
                            .noneMatch(own -> own.name().equals(style.name())
                                    && name.equals(own.attribute(OdfNames.STYLE, "name")))) {
                to.add(style.copy());
            }
        }
    }

    private static Element styles(Element root) {
        return root.elements(OdfNames.OFFICE, "styles").findFirst().orElseGet(() -> {
            Element styles = new Element(OdfNames.office("styles"));
            root.add(styles);
            return styles;
        });
    }

    private static List<Element> blocks(List<Block> blocks, Element model) {
        List<Element> shown = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            switch (block.form()) {
                case TITLE -> shown.add(heading(1, block));
                case SUBTITLE -> shown.add(heading(2, block));
                case PARAGRAPH, LEAD_IN -> shown.add(paragraph(model, block));
                case ITEM, SUBITEM -> {
                    int end = i + 1;
                    while (end < blocks.size() && isItem(blocks.get(end))) {
                        end++;
                    }
                    shown.add(list(blocks.subList(i, end)));
                    i = end - 1;
                }
            }
        }
        return shown;
    }

    private static boolean isItem(Block block) {
        return block.form() == Form.ITEM || block.form() == Form.SUBITEM;
    }

    private static Element heading(int level, Block block) {
        return shown(
                new Element(OdfNames.text("h"))
                        .with(STYLE_NAME, "Heading_20_" + level)
                        .with(LEVEL, String.valueOf(level)),
                block);
    }

    /** A style of the office's own stays as it is. */
    private static Element paragraph(Element model, Block block) {
        Element paragraph = new Element(model.name());
        paragraph.attributes().addAll(model.attributes());
        if (block.form() == Form.LEAD_IN && BODY.equals(model.attribute(TEXT, "style-name"))) {
            paragraph.with(STYLE_NAME, "Annonce");
        }
        return shown(paragraph, block);
    }

    private static Element list(List<Block> items) {
        Element list = new Element(OdfNames.text("list")).with(STYLE_NAME, LIST);
        for (int i = 0; i < items.size(); i++) {
            Element item = new Element(OdfNames.text("list-item"));
            if (items.get(i).form() == Form.ITEM) {
                boolean announces = i + 1 < items.size() && items.get(i + 1).form() == Form.SUBITEM;
                item.add(item(announces ? "Annonce_20_de_20_liste" : LIST, items.get(i)));
            } else {
                i--;
            }
            Element inner = new Element(OdfNames.text("list"));
            while (i + 1 < items.size() && items.get(i + 1).form() == Form.SUBITEM) {
                i++;
                inner.add(new Element(OdfNames.text("list-item")).add(item("List_20_2", items.get(i))));
            }
            if (!inner.children().isEmpty()) {
                item.add(inner);
            }
            list.add(item);
        }
        return list;
    }

    private static Element item(String style, Block block) {
        return shown(new Element(OdfNames.text("p")).with(STYLE_NAME, style), block);
    }

    private static Element shown(Element paragraph, Block block) {
        new OdtDialect().shown(block.text()).forEach(paragraph::add);
        return paragraph;
    }
}
