package fr.cahier.office;

import fr.cahier.office.Element.Attribute;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;

/** Writes elements as a part. A prefix that is not declared where it is used is declared there. */
final class XmlWriter {

    private final StringBuilder out =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

    private XmlWriter() {}

    static byte[] bytes(Element root) {
        XmlWriter writer = new XmlWriter();
        writer.write(root, Map.of("xml", XMLConstants.XML_NS_URI, "", ""));
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Element element, Map<String, String> outside) {
        Map<String, String> declared = new HashMap<>(outside);
        out.append('<').append(element.name().written());
        for (Attribute attribute : element.attributes()) {
            if (attribute.name().namespace().equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI)) {
                String prefix = attribute.name().prefix().isEmpty()
                        ? ""
                        : attribute.name().local();
                declared.put(prefix, attribute.value());
            }
            write(attribute);
        }
        declare(element.name(), declared);
        for (Attribute attribute : element.attributes()) {
            if (!attribute.name().prefix().isEmpty()
                    && !attribute.name().namespace().equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI)) {
                declare(attribute.name(), declared);
            }
        }
        if (element.children().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        element.children().forEach(child -> {
            if (child instanceof Element inner) {
                write(inner, declared);
            } else if (child instanceof Text text) {
                escape(text.value());
            }
        });
        out.append("</").append(element.name().written()).append('>');
    }

    private void write(Attribute attribute) {
        out.append(' ').append(attribute.name().written()).append("=\"");
        escape(attribute.value());
        out.append('"');
    }

    private void declare(Name name, Map<String, String> declared) {
        if (!name.namespace().equals(declared.get(name.prefix()))) {
            declared.put(name.prefix(), name.namespace());
            out.append(name.prefix().isEmpty() ? " xmlns" : " xmlns:" + name.prefix())
                    .append("=\"");
            escape(name.namespace());
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // An attribute would be read with spaces instead.
                case '\t', '\n', '\r' ->
                    out.append("&#").append((int) character).append(';');
                default -> out.append(character);
            }
        }
    }
}
