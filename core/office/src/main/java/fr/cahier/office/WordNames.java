package fr.cahier.office;

/** The namespaces of WordprocessingML, transitional, and of its package. */
final class WordNames {

    private static final String FORMATS = "http://schemas.openxmlformats.org/";
    static final String W = FORMATS + "wordprocessingml/2006/main";
    static final String R = FORMATS + "officeDocument/2006/relationships";
    static final String RELATIONSHIPS = FORMATS + "package/2006/relationships";
    static final String CONTENT_TYPES = FORMATS + "package/2006/content-types";
    static final String CORE_PROPERTIES = FORMATS + "package/2006/metadata/core-properties";
    static final String DRAWING = FORMATS + "drawingml/2006/";
    static final String COMPATIBILITY = FORMATS + "markup-compatibility/2006";

    private WordNames() {}

    static Name w(String local) {
        return new Name(W, "w", local);
    }
}
