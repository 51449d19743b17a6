package fr.cahier.office;

import static fr.cahier.office.OfficeFormat.DOCX;
import static fr.cahier.office.OfficeFormat.ODT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A template that runs, fetches, embeds or computes anything is refused, with what it is and what to do. */
class RefusedFilesTest {

    private static final String ODT_TEXT = "<text:p text:style-name=\"Text_20_body\">{{appel}}</text:p>";
    private static final String DOCX_TEXT = "<w:t>{{appel}}</w:t>";

    private static void refused(OfficeFormat format, byte[] file, String... parts) {
        assertThatThrownBy(
                        () -> OfficeTemplate.of(format, "lettre." + format.extension(), file, OfficeLimits.standard()))
                .isInstanceOf(OfficeException.class)
                .hasMessageStartingWith("Fichier « lettre." + format.extension() + " » : ")
                .hasMessageContainingAll(parts);
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of(ODT, "Basic/Standard/Module1.xml", "est une macro. Enregistrez le document sans macro"),
                Arguments.of(ODT, "Scripts/python/x.py", "est une macro"),
                Arguments.of(ODT, "Dialogs/dialog-lc.xml", "est une macro"),
                Arguments.of(ODT, "Object 1/content.xml", "est un objet incorporé. Remplacez-le"),
                Arguments.of(ODT, "ObjectReplacements/Object 1", "est un objet incorporé"),
                Arguments.of(ODT, "META-INF/documentsignatures.xml", "est une signature"),
                Arguments.of(ODT, "META-INF/macrosignatures.xml", "est une signature"),
                Arguments.of(ODT, "Pictures/logo.svg", "n’est pas une image PNG, JPEG ou GIF"),
                Arguments.of(ODT, "autre.bin", "n’est pas une partie admise"),
                Arguments.of(ODT, "../../etc/passwd", "n’est pas un nom de partie admis"),
                Arguments.of(ODT, "/etc/passwd", "n’est pas un nom de partie admis"),
                Arguments.of(ODT, "C:\\x", "n’est pas un nom de partie admis"),
                Arguments.of(ODT, "CONTENT.XML", "s’y trouve deux fois"),
                Arguments.of(DOCX, "word/vbaProject.bin", "est une macro"),
                Arguments.of(DOCX, "word/vbaData.xml", "est une macro"),
                Arguments.of(DOCX, "word/embeddings/oleObject1.bin", "est un objet incorporé"),
                Arguments.of(DOCX, "word/activeX/activeX1.xml", "est un objet incorporé"),
                Arguments.of(DOCX, "_xmlsignatures/sig1.xml", "est une signature"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_part_is_refused_by_its_name(OfficeFormat format, String part, String message) {
        refused(format, Packed.with(format, part, "<x/>"), "« " + part + " », ", message);
    }

    static Stream<String> odtElements() {
        return Stream.of(
                "<text:script xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\" script:language=\"Basic\">x</text:script>",
                "<text:execute-macro text:name=\"x\"/>",
                "<office:event-listeners><x xmlns=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\"/></office:event-listeners>",
                "<text:dde-connection text:connection-name=\"x\"/>",
                "<text:expression text:formula=\"1+1\"/>",
                "<text:variable-set text:name=\"x\" text:formula=\"1\"/>",
                "<text:conditional-text text:condition=\"1\"/>",
                "<text:hidden-text text:condition=\"1\" text:string-value=\"x\"/>",
                "<text:database-display text:table-name=\"x\"/>",
                "<text:section-source xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"http://exemple.invalid\"/>",
                "<text:tracked-changes/>",
                "<text:change-start text:change-id=\"x\"/>",
                "<office:annotation/>",
                "<draw:object xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"/>",
                "<draw:object-ole xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"/>",
                "<draw:applet xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"/>",
                "<draw:plugin xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"/>",
                "<draw:floating-frame xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"/>",
                "<form:form xmlns:form=\"urn:oasis:names:tc:opendocument:xmlns:form:1.0\"/>",
                "<office:forms><x/></office:forms>",
                "<office:scripts><office:script/></office:scripts>",
                "<office:binary-data>AAAA</office:binary-data>",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
                "<q:p xmlns:q=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\"/>");
    }

    @ParameterizedTest
    @MethodSource("odtElements")
    void an_element_of_an_odt_that_does_something_is_refused(String element) {
        refused(ODT, Packed.changed(ODT, "content.xml", ODT_TEXT, element), "content.xml : ", "n’est pas admis");
    }

    static Stream<String> links() {
        return Stream.of(
                "http://exemple.invalid/x.png",
                "file:///etc/passwd",
                "../x.odt",
                "//serveur/x",
                "vnd.sun.star.script:x",
                "javascript:x",
                "Pictures/../../x");
    }

    @ParameterizedTest
    @MethodSource("links")
    void a_link_out_of_an_odt_is_refused(String link) {
        String image =
                "<text:p><draw:frame xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"><draw:image xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\""
                        + link + "\"/></draw:frame></text:p>";
        String text = "<text:p><text:a xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"" + link
                + "\">ici</text:a></text:p>";

        refused(
                ODT,
                Packed.changed(ODT, "content.xml", ODT_TEXT, image),
                "le lien vers « " + link + " »",
                "Retirez-le");
        refused(ODT, Packed.changed(ODT, "content.xml", ODT_TEXT, text), "le lien vers « " + link + " »", "Retirez-le");
    }

    static Stream<String> docxElements() {
        return Stream.of(
                "<w:object/>",
                "<w:altChunk/>",
                "<w:control/>",
                "<w:subDoc/>",
                "<w:ins><w:r/></w:ins>",
                "<w:del><w:r/></w:del>",
                "<w:commentReference w:id=\"1\"/>",
                "<w:fldChar w:fldCharType=\"begin\"><w:ffData><w:entryMacro w:val=\"x\"/></w:ffData></w:fldChar>",
                "<w:contentPart/>",
                "<o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\"/>",
                "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/>",
                "<x xmlns=\"http://exemple.invalid\"/>");
    }

    @ParameterizedTest
    @MethodSource("docxElements")
    void an_element_of_a_docx_that_does_something_is_refused(String element) {
        refused(
                DOCX,
                Packed.changed(DOCX, "word/document.xml", DOCX_TEXT, element),
                "document.xml », ",
                "n’est pas admis");
    }

    static Stream<String> codes() {
        return Stream.of(
                "INCLUDETEXT \"C:\\\\x\"",
                "INCLUDEPICTURE \"http://exemple.invalid\"",
                "DDEAUTO c:\\\\cmd.exe",
                "HYPERLINK \"http://exemple.invalid\"",
                "MACROBUTTON x",
                "= 1 + 1",
                "MERGEFIELD x",
                "QUOTE 1",
                "");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_field_of_word_that_reads_more_than_the_page_is_refused(String code) {
        String escaped = code.replace("\"", "&quot;");
        int cut = Math.min(2, escaped.length());
        String half = "<w:instrText>" + escaped.substring(0, cut) + "</w:instrText><w:instrText>"
                + escaped.substring(cut) + "</w:instrText>";
        List<String> ways = new ArrayList<>(List.of(
                "<w:fldSimple w:instr=\"" + escaped + "\"/>",
                "<w:fldChar w:fldCharType=\"begin\"/>" + half + "<w:fldChar w:fldCharType=\"end\"/>",
                "<w:fldChar w:fldCharType=\"begin\"/>" + half,
                "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType=\"begin\"/>"
                        + half + "<w:fldChar w:fldCharType=\"end\"/><w:fldChar w:fldCharType=\"end\"/>",
                "<w:instrText>" + escaped + "</w:instrText>"));

        ways.forEach(way -> refused(
                DOCX,
                Packed.changed(DOCX, "word/document.xml", DOCX_TEXT, way),
                "document.xml », le champ de Word « ",
                "n’est pas admis"));
    }

    static Stream<Arguments> relationships() {
        String here = "word/_rels/document.xml.rels";
        return Stream.of(
                Arguments.of(here, "hyperlink", "http://exemple.invalid", "External", "Supprimer le lien"),
                Arguments.of(here, "image", "file:///etc/passwd", "External", "Insérez l’image sans la lier"),
                Arguments.of(here, "image", "http://exemple.invalid/x.png", "Internal", "Insérez l’image sans la lier"),
                Arguments.of(here, "attachedTemplate", "C:\\x.dotm", "External", "Modèle de document"),
                Arguments.of(here, "frame", "http://exemple.invalid", "external", "renvoie hors du document"),
                Arguments.of(here, "oleObject", "../x.bin", "Internal", "est un objet incorporé"),
                Arguments.of(here, "aFChunk", "x.html", "Internal", "est un objet incorporé"),
                Arguments.of(here, "subDocument", "x.docx", "Internal", "est un objet incorporé"),
                Arguments.of(here, "comments", "comments.xml", "Internal", "commentaires"),
                Arguments.of(here, "font", "fonts/x.odttf", "Internal", "police"),
                Arguments.of(here, "video", "x.mp4", "Internal", "n’est pas admis"),
                Arguments.of(here, "image", "media/absent.png", "Internal", "qui manque"),
                Arguments.of("_rels/.rels", "vbaProject", "x.bin", "Internal", "est une macro"));
    }

    @ParameterizedTest
    @MethodSource("relationships")
    void what_a_docx_may_not_refer_to_is_refused(String part, String kind, String target, String mode, String message) {
        String one =
                "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + kind + "\" Target=\"" + target + "\" TargetMode=\"" + mode + "\"/></Relationships>";
        byte[] file = Packed.changed(DOCX, part, "</Relationships>", one);

        refused(DOCX, file, "« " + part + " », ", message);
    }

    @Test
    void a_document_with_macros_is_refused_by_its_type() {
        refused(
                DOCX,
                Packed.changed(
                        DOCX,
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml"),
                "il porte des macros. Enregistrez-le en .docx");
    }

    @ParameterizedTest
    @EnumSource
    void an_entity_of_its_own_is_refused_wherever_it_stands(OfficeFormat format) {
        List<String> declarations = List.of(
                "<!DOCTYPE x [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x SYSTEM \"http://exemple.invalid/x.dtd\">",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
                "<!DOCTYPE x>",
                "<?xml-stylesheet href=\"http://exemple.invalid/x.xsl\"?>");
        Map<String, byte[]> shipped = Packed.parts(OfficeTemplate.shippedFile(format));
        shipped.keySet().stream()
                .filter(part -> part.endsWith(".xml") || part.endsWith(".rels"))
                // These are never read: they are written anew.
                .filter(part -> !part.equals("meta.xml") && !part.equals("docProps/core.xml"))
                .forEach(part -> declarations.forEach(declaration -> {
                    Map<String, byte[]> parts = Packed.parts(OfficeTemplate.shippedFile(format));
                    String text = Packed.text(parts.get(part));
                    int end = text.indexOf("?>") + 2;
                    parts.put(part, Packed.bytes(text.substring(0, end) + declaration + text.substring(end)));
                    refused(format, Packed.packed(parts), "« " + part + " », porte une ", "n’est pas admise");
                }));
    }

    @Test
    void an_undeclared_entity_is_refused() {
        refused(ODT, Packed.changed(ODT, "content.xml", "{{appel}}", "&xxe;"), "« content.xml », ");
    }

    @Test
    void a_file_closed_by_a_password_is_said_to_be() {
        refused(
                ODT,
                Packed.changed(
                        ODT,
                        "META-INF/manifest.xml",
                        "manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>",
                        "manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"><manifest:encryption-data/></manifest:file-entry>"),
                "il est protégé par un mot de passe");
        refused(DOCX, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "protégé par un mot de passe");
    }

    @Test
    void names_of_authors_menus_and_previews_stay_behind() {
        byte[] file = Packed.with(ODT, "Configurations2/accelerator/current.xml", "<x/>");

        Map<String, byte[]> letter = Packed.parts(OfficeTemplate.of(ODT, "lettre.odt", file, OfficeLimits.standard())
                .fill(Letters.full()));

        assertThat(letter)
                .containsOnlyKeys("mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml");
        assertThat(Packed.text(letter.get("meta.xml"))).contains(">Demande de complément</dc:title>");
    }
}
