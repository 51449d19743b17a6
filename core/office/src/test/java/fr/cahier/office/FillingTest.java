package fr.cahier.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.office.OfficeContent.Block;
import fr.cahier.office.OfficeContent.Form;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FillingTest {

    private static byte[] filled(OfficeFormat format, byte[] template, OfficeContent content) {
        return OfficeTemplate.of(format, "lettre." + format.extension(), template, OfficeLimits.standard())
                .fill(content);
    }

    private static byte[] filled(OfficeFormat format, String from, String to) {
        return filled(format, Packed.changed(format, Packed.main(format), from, to), Letters.full());
    }

    private static List<String> texts(OfficeFormat format, byte[] file) {
        return Packed.paragraphs(format, file, Packed.main(format)).stream()
                .map(paragraph -> paragraph.substring(paragraph.indexOf(" | ") + 3))
                .toList();
    }

    @Test
    void blocks_stand_in_the_named_styles_of_an_odt() {
        byte[] letter = OfficeTemplate.shipped(OfficeFormat.ODT).fill(Letters.full());

        assertThat(Packed.paragraphs(OfficeFormat.ODT, letter, "content.xml"))
                .containsSequence(
                        "Objet | Objet : demande de complément",
                        "Text_20_body | Référence : D-2020-14 — SPRO Conseil, édition de 2020")
                .containsSequence(
                        "Text_20_body | L’examen de votre dossier montre qu’il est incomplet.",
                        "Heading_20_2 | Ce qui manque",
                        "Annonce_20_de_20_liste | Les heures d’ouverture du site de Vire :",
                        "List_20_2 | le jour ;",
                        "List_20_2 | l’heure.",
                        "List_20_1 | L’adresse du site.",
                        "Annonce | Elles doivent être reçues avant le 1er octobre 2020.")
                .endsWith(
                        "Heading_20_1 | Annexe : termes employés",
                        "Text_20_body | ERP : établissement recevant du public.");
    }

    @Test
    void blocks_stand_in_the_named_styles_of_a_docx() {
        byte[] letter = OfficeTemplate.shipped(OfficeFormat.DOCX).fill(Letters.full());

        assertThat(Packed.paragraphs(OfficeFormat.DOCX, letter, "word/document.xml"))
                .containsSequence(
                        "BodyText | L’examen de votre dossier montre qu’il est incomplet.",
                        "Heading2 | Ce qui manque",
                        "ListBullet | Les heures d’ouverture du site de Vire :",
                        "ListBullet2 | le jour ;",
                        "ListBullet2 | l’heure.",
                        "ListBullet | L’adresse du site.")
                .endsWith("Heading1 | Annexe : termes employés", "BodyText | ERP : établissement recevant du public.");
    }

    @Test
    void what_leads_in_stays_with_what_follows_in_a_docx() {
        byte[] letter = OfficeTemplate.shipped(OfficeFormat.DOCX).fill(Letters.full());

        String text = Packed.text(Packed.parts(letter).get("word/document.xml"));
        assertThat(text)
                .containsPattern("ListBullet\"/><w:keepNext/></w:pPr><w:r><w:t[^>]*>Les heures d’ouverture")
                .containsPattern("BodyText\"/><w:keepNext/></w:pPr><w:r><w:t[^>]*>Elles doivent être reçues")
                .containsPattern("ListBullet\"/></w:pPr><w:r><w:t[^>]*>L’adresse du site");
    }

    @ParameterizedTest
    @EnumSource
    void lines_of_a_field_are_lines_of_the_letter(OfficeFormat format) {
        byte[] letter = OfficeTemplate.shipped(format).fill(Letters.full());

        assertThat(texts(format, letter)).contains("Maison de Vire\n1 rue du Pont\n14500 Vire");
    }

    @ParameterizedTest
    @EnumSource
    void fields_of_a_footer_are_filled(OfficeFormat format) {
        byte[] letter = OfficeTemplate.shipped(format).fill(Letters.full());
        String part = format == OfficeFormat.ODT ? "styles.xml" : "word/footer1.xml";

        assertThat(Packed.paragraphs(format, letter, part).toString()).contains("D-2020-14 — page ");
    }

    @ParameterizedTest
    @EnumSource
    void a_template_saved_by_libreoffice_with_fields_half_in_italics_is_filled(OfficeFormat format) throws IOException {
        byte[] letter = filled(format, saved(format), Letters.full());

        assertThat(texts(format, letter))
                .contains(
                        "Objet : demande de complément (dossier Maison de Vire)",
                        "Référence : D-2020-14 — SPRO Conseil, édition de 2020",
                        "L’examen de votre dossier montre qu’il est incomplet.")
                .noneMatch(text -> text.contains("{"));
    }

    @ParameterizedTest
    @EnumSource
    void a_field_takes_the_format_of_its_first_brace(OfficeFormat format) throws IOException {
        byte[] letter = filled(format, saved(format), Letters.full());
        Dialect dialect = format == OfficeFormat.ODT ? new OdtDialect() : new DocxDialect();

        List<Piece> italic = Packed.root(letter, Packed.main(format)).all(namespace(format), textOf(format)).stream()
                .filter(dialect::isParagraph)
                .flatMap(paragraph -> dialect.pieces(paragraph).stream())
                .filter(piece -> isItalic(format, piece.holder()))
                .toList();
        assertThat(italic)
                .extracting(Piece::text)
                .doesNotContain("Maison de Vire")
                .noneMatch(text -> text.contains("demande"));
        assertThat(String.join("", italic.stream().map(Piece::text).toList()))
                .contains("(dossier")
                .contains(")");
    }

    private static String namespace(OfficeFormat format) {
        return format == OfficeFormat.ODT ? OdfNames.TEXT : WordNames.W;
    }

    private static String textOf(OfficeFormat format) {
        return format == OfficeFormat.ODT ? "h" : "p";
    }

    private static boolean isItalic(OfficeFormat format, Element holder) {
        return format == OfficeFormat.ODT
                ? holder.is(OdfNames.TEXT, "span")
                : !holder.all(WordNames.W, "i").isEmpty();
    }

    private static byte[] saved(OfficeFormat format) throws IOException {
        try (InputStream in =
                FillingTest.class.getResourceAsStream("enregistre-par-libreoffice." + format.extension())) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_field_in_a_table_and_in_a_text_box_is_filled(OfficeFormat format) {
        byte[] letter = filled(
                format,
                format == OfficeFormat.ODT
                        ? "<text:p text:style-name=\"Text_20_body\">{{appel}}</text:p>"
                        : paragraphOfAppel(),
                format == OfficeFormat.ODT ? ODT_TABLE_AND_BOX : DOCX_TABLE_AND_BOX);

        assertThat(texts(format, letter)).contains("En cellule : Maison de Vire", "En cadre : Camille Martin");
    }

    private static String paragraphOfAppel() {
        return "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr><w:r><w:t>{{appel}}</w:t></w:r></w:p>";
    }

    private static final String ODT_TABLE_AND_BOX = """
            <table:table xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><table:table-column/>
              <table:table-row><table:table-cell><text:p>En cellule : {{candidat}}</text:p></table:table-cell></table:table-row>
            </table:table>
            <text:p xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0">Avant <draw:frame><draw:text-box>
              <text:p>En cadre : {{signa<text:span>taire}}</text:span></text:p></draw:text-box></draw:frame> après</text:p>
            """;

    private static final String DOCX_TABLE_AND_BOX = """
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>En cellule : {{candidat}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r>
              <w:t xml:space="preserve">En cadre : {{signa</w:t></w:r><w:r><w:t>taire}}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>
            """;

    @ParameterizedTest
    @EnumSource
    void an_unknown_field_is_refused_where_it_stands_with_the_nearest(OfficeFormat format) {
        assertThatThrownBy(() -> filled(format, "Objet : {{objet}}", "Objet : {{objets}}"))
                .isInstanceOf(OfficeException.class)
                .hasMessage("Fichier « lettre." + format.extension()
                        + " » : dans le texte, au paragraphe « Objet : {{objets}} », le champ « objets » n’existe pas."
                        + " Vouliez-vous écrire « objet » ?");
    }

    @ParameterizedTest
    @EnumSource
    void a_field_that_resembles_none_is_refused_with_all_of_them(OfficeFormat format) {
        assertThatThrownBy(() -> filled(format, "{{objet}}", "{{Runtime.exec()}}"))
                .isInstanceOf(OfficeException.class)
                .hasMessageContaining(
                        "le champ « Runtime.exec() » n’existe pas. Écrivez l’un de ceux-ci : {{adresse}}, ");
    }

    @ParameterizedTest
    @EnumSource
    void a_field_that_does_not_end_is_said(OfficeFormat format) {
        assertThatThrownBy(() -> filled(format, "Objet : {{objet}}", "Objet : {{objet}"))
                .isInstanceOf(OfficeException.class)
                .hasMessageContaining("au paragraphe « Objet : {{objet} », un champ commence par {{ et ne finit pas.");
    }

    @ParameterizedTest
    @EnumSource
    void a_text_has_one_place_alone_in_its_paragraph(OfficeFormat format) {
        assertThatThrownBy(() -> filled(format, "{{corps}}", "Suite"))
                .isInstanceOf(OfficeException.class)
                .hasMessageContaining("il manque {{corps}}. Écrivez-le seul dans un paragraphe.");
        assertThatThrownBy(() -> filled(format, "{{corps}}", "Voici : {{corps}}"))
                .isInstanceOf(OfficeException.class)
                .hasMessageContaining("au paragraphe « Voici : {{corps}} »");
        assertThatThrownBy(() -> filled(format, "{{appel}}", "{{corps}}"))
                .isInstanceOf(OfficeException.class)
                .hasMessageContaining("{{corps}} s’y trouve deux fois. Gardez-en un.");
    }

    @ParameterizedTest
    @EnumSource
    void a_text_stands_in_no_footer(OfficeFormat format) {
        String part = format == OfficeFormat.ODT ? "styles.xml" : "word/footer1.xml";

        assertThatThrownBy(() -> filled(
                        format, Packed.changed(format, part, "{{reference}} — page", "{{corps}}"), Letters.full()))
                .isInstanceOf(OfficeException.class)
                .hasMessageContaining("pied de page");
    }

    @ParameterizedTest
    @EnumSource
    void a_text_that_says_nothing_needs_no_place(OfficeFormat format) {
        OfficeContent full = Letters.full();
        OfficeContent noAnnex = new OfficeContent(
                full.title(), full.fields(), Map.of("corps", full.texts().get("corps"), "annexe", List.of()));

        assertThat(texts(
                        format, filled(format, Packed.changed(format, Packed.main(format), "{{annexe}}", ""), noAnnex)))
                .contains("Ce qui manque");
        assertThat(texts(format, OfficeTemplate.shipped(format).fill(noAnnex)))
                .noneMatch(text -> text.contains("annexe"));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_filled_in_is_not_filled_again(OfficeFormat format) {
        OfficeContent content = Letters.saying("{{objet}} {{corps}} {{");

        assertThat(texts(format, OfficeTemplate.shipped(format).fill(content)))
                .contains("Objet : {{objet}} {{corps}} {{", "{{objet}} {{corps}} {{");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_content_gives_the_same_bytes(OfficeFormat format) {
        assertThat(OfficeTemplate.shipped(format).fill(Letters.full()))
                .isEqualTo(OfficeTemplate.shipped(format).fill(Letters.full()));
    }

    @Test
    void an_odt_says_its_type_first_and_uncompressed() {
        String letter = new String(
                OfficeTemplate.shipped(OfficeFormat.ODT).fill(Letters.full()),
                java.nio.charset.StandardCharsets.US_ASCII);

        assertThat(letter.substring(30)).startsWith("mimetypeapplication/vnd.oasis.opendocument.text");
    }

    @Test
    void a_docx_begun_without_styles_takes_those_of_the_shipped_one() {
        Map<String, byte[]> parts = new LinkedHashMap<>(Packed.parts(OfficeTemplate.shippedFile(OfficeFormat.DOCX)));
        parts.remove("word/styles.xml");
        parts.remove("word/numbering.xml");
        String relationships = Packed.text(parts.get("word/_rels/document.xml.rels"));
        parts.put(
                "word/_rels/document.xml.rels",
                Packed.bytes(relationships
                        .lines()
                        .filter(line -> !line.contains("styles.xml") && !line.contains("numbering.xml"))
                        .reduce("", (one, other) -> one + other + "\n")));

        byte[] letter = filled(OfficeFormat.DOCX, Packed.packed(parts), Letters.full());

        assertThat(Packed.paragraphs(OfficeFormat.DOCX, letter, "word/document.xml"))
                .contains("Heading2 | Ce qui manque", "ListBullet2 | le jour ;");
        assertThat(Packed.text(Packed.parts(letter).get("word/styles-cahier.xml")))
                .contains("List Bullet 2");
        assertThat(Packed.text(Packed.parts(letter).get("word/numbering-cahier.xml")))
                .contains("w:lvlText");
        assertThat(OfficeTemplate.of(OfficeFormat.DOCX, "lettre.docx", letter, OfficeLimits.standard()))
                .isNotNull();
    }

    @Test
    void an_odt_begun_without_styles_takes_those_of_the_shipped_one() {
        byte[] template = Packed.changed(OfficeFormat.ODT, "styles.xml", "Heading_20_2", "Autre");

        byte[] letter = filled(OfficeFormat.ODT, template, Letters.full());

        assertThat(Packed.text(Packed.parts(letter).get("styles.xml"))).contains("style:name=\"Heading_20_2\"");
    }

    @Test
    void a_sub_item_without_an_item_stands_in_the_list() {
        OfficeContent full = Letters.full();
        List<Block> blocks = List.of(new Block(Form.SUBITEM, "seul"), new Block(Form.ITEM, "après"));

        byte[] letter = OfficeTemplate.shipped(OfficeFormat.ODT)
                .fill(new OfficeContent("Titre", full.fields(), Map.of("corps", blocks, "annexe", List.of())));

        assertThat(Packed.paragraphs(OfficeFormat.ODT, letter, "content.xml"))
                .containsSequence("List_20_2 | seul", "List_20_1 | après");
    }

    @ParameterizedTest
    @EnumSource
    void another_format_than_the_name_says_is_refused(OfficeFormat format) {
        OfficeFormat other = format == OfficeFormat.ODT ? OfficeFormat.DOCX : OfficeFormat.ODT;

        assertThatThrownBy(() ->
                        OfficeTemplate.of(other, "lettre", OfficeTemplate.shippedFile(format), OfficeLimits.standard()))
                .isInstanceOf(OfficeException.class)
                .hasMessageContaining("ce n’est pas un texte ." + other.extension());
    }
}
