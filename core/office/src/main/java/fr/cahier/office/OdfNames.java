package fr.cahier.office;

/** The namespaces of OpenDocument. */
final class OdfNames {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    static final String OFFICE = ODF + "office:1.0";
    static final String STYLE = ODF + "style:1.0";
    static final String TEXT = ODF + "text:1.0";
    static final String TABLE = ODF + "table:1.0";
    static final String DRAW = ODF + "drawing:1.0";
    static final String FO = ODF + "xsl-fo-compatible:1.0";
    static final String SVG = ODF + "svg-compatible:1.0";
    static final String NUMBER = ODF + "datastyle:1.0";
    static final String META = ODF + "meta:1.0";
    static final String CONFIG = ODF + "config:1.0";
    static final String MANIFEST = ODF + "manifest:1.0";
    static final String LOEXT = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";
    static final String XLINK = "http://www.w3.org/1999/xlink";
    static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private OdfNames() {}

    static Name text(String local) {
        return new Name(TEXT, "text", local);
    }

    static Name office(String local) {
        return new Name(OFFICE, "office", local);
    }
}
