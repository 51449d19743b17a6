package fr.cahier.office;

import fr.cahier.dossier.schema.FrenchFormat;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the XML of one file, within bounds: no document type, no entity of its own, nothing fetched. */
final class XmlReader {

    static final int MAX_DEPTH = 128;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String SAVE_AGAIN =
            " Ouvrez ce fichier dans votre traitement de texte, et enregistrez-le de nouveau.";

    private final String file;
    private final OfficeLimits limits;
    private final XMLInputFactory factory = factory();
    private int elements;

    XmlReader(String file, OfficeLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /**
     * {@return the root of a part}
     *
     * @throws OfficeException when it is no XML, or more than is allowed
     */
    Element read(String part, byte[] bytes) {
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text(part, bytes)));
            try {
                return tree(part, xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException malformed) {
            int line = malformed.getLocation() == null
                    ? 0
                    : malformed.getLocation().getLineNumber();
            throw refused(
                    OfficeIssueCode.DAMAGED,
                    part,
                    "ligne " + Math.max(line, 1) + ", n’est pas du XML bien formé." + SAVE_AGAIN);
        }
    }

    /** Word processors write UTF-8; the parser would guess among others, and tell of a wrong byte on the terminal. */
    private String text(String part, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw refused(OfficeIssueCode.DAMAGED, part, "n’est pas en UTF-8." + SAVE_AGAIN);
        }
    }

    /** The parser of the JDK, whatever else stands on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private Element tree(String part, XMLStreamReader xml) throws XMLStreamException {
        Element root = null;
        Deque<Element> open = new ArrayDeque<>();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element element = element(part, xml, open.size());
                    if (open.isEmpty()) {
                        root = element;
                    } else {
                        open.peek().add(element);
                    }
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.peek().add(xml.getText());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refused(
                            OfficeIssueCode.ENTITY,
                            part,
                            "porte une déclaration de type ou une entité, qui n’est pas admise." + SAVE_AGAIN);
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    throw refused(
                            OfficeIssueCode.ENTITY,
                            part,
                            "porte une instruction de traitement, qui n’est pas admise." + SAVE_AGAIN);
                default -> {
                    // A comment says nothing.
                }
            }
        }
        return Objects.requireNonNull(root, "root");
    }

    private Element element(String part, XMLStreamReader xml, int depth) {
        if (depth >= MAX_DEPTH) {
            throw refused(
                    OfficeIssueCode.LIMIT_EXCEEDED,
                    part,
                    "emboîte plus de " + MAX_DEPTH + " éléments. Simplifiez ce document.");
        }
        if (++elements > limits.elements()) {
            throw refused(
                    OfficeIssueCode.LIMIT_EXCEEDED,
                    part,
                    "porte le document au-delà de " + FrenchFormat.amount(limits.elements(), "éléments")
                            + ". Raccourcissez-le.");
        }
        Element element = new Element(name(xml.getNamespaceURI(), xml.getPrefix(), xml.getLocalName()));
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            String prefix = xml.getNamespacePrefix(i);
            element.with(
                    prefix == null
                            ? name(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "", XMLConstants.XMLNS_ATTRIBUTE)
                            : name(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, XMLConstants.XMLNS_ATTRIBUTE, prefix),
                    Objects.requireNonNullElse(xml.getNamespaceURI(i), ""));
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attributes()
                    .add(new Element.Attribute(
                            name(xml.getAttributeNamespace(i), xml.getAttributePrefix(i), xml.getAttributeLocalName(i)),
                            xml.getAttributeValue(i)));
        }
        return element;
    }

    private static Name name(@Nullable String namespace, @Nullable String prefix, String local) {
        return new Name(Objects.requireNonNullElse(namespace, ""), Objects.requireNonNullElse(prefix, ""), local);
    }

    private OfficeException refused(OfficeIssueCode code, String part, String message) {
        return new OfficeException(code, file, part, message);
    }
}
