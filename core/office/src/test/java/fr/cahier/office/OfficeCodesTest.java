package fr.cahier.office;

import static fr.cahier.office.OfficeFormat.DOCX;
import static fr.cahier.office.OfficeFormat.ODT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A program learns from the code why a file is refused. */
class OfficeCodesTest {

    private static final OfficeLimits LIMITS = OfficeLimits.standard();

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(
                        OfficeIssueCode.LIMIT_EXCEEDED,
                        ODT,
                        shipped(ODT),
                        LIMITS.toBuilder().fileBytes(9).build()),
                refusal(
                        OfficeIssueCode.LIMIT_EXCEEDED,
                        ODT,
                        shipped(ODT),
                        LIMITS.toBuilder().parts(2).build()),
                refusal(
                        OfficeIssueCode.LIMIT_EXCEEDED,
                        ODT,
                        shipped(ODT),
                        LIMITS.toBuilder().inflatedBytes(9).build()),
                refusal(
                        OfficeIssueCode.LIMIT_EXCEEDED,
                        ODT,
                        shipped(ODT),
                        LIMITS.toBuilder().elements(9).build()),
                refusal(
                        OfficeIssueCode.LIMIT_EXCEEDED,
                        ODT,
                        text("{{appel}}", "<text:span>".repeat(200) + "</text:span>".repeat(200))),
                refusal(OfficeIssueCode.DAMAGED, ODT, new byte[] {1}),
                refusal(OfficeIssueCode.DAMAGED, ODT, text("</text:p>", "")),
                refusal(OfficeIssueCode.DAMAGED, ODT, Packed.with(ODT, "CONTENT.XML", "<x/>")),
                refusal(OfficeIssueCode.DAMAGED, ODT, Packed.with(ODT, "../x", "<x/>")),
                refusal(OfficeIssueCode.DAMAGED, DOCX, relationship("image", "media/absent.png", "Internal")),
                refusal(OfficeIssueCode.OTHER_FORMAT, ODT, shipped(DOCX)),
                refusal(OfficeIssueCode.PROTECTED, DOCX, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}),
                refusal(OfficeIssueCode.MACRO, ODT, Packed.with(ODT, "Basic/x.xml", "<x/>")),
                refusal(OfficeIssueCode.MACRO, DOCX, relationship("vbaProject", "x.bin", "Internal")),
                refusal(OfficeIssueCode.EMBEDDED_OBJECT, ODT, Packed.with(ODT, "Object 1/content.xml", "<x/>")),
                refusal(OfficeIssueCode.EMBEDDED_OBJECT, DOCX, relationship("oleObject", "x.bin", "Internal")),
                refusal(OfficeIssueCode.SIGNATURE, DOCX, Packed.with(DOCX, "_xmlsignatures/sig1.xml", "<x/>")),
                refusal(
                        OfficeIssueCode.EXTERNAL_LINK,
                        DOCX,
                        relationship("hyperlink", "http://exemple.invalid", "External")),
                refusal(
                        OfficeIssueCode.ENTITY,
                        ODT,
                        text("<office:document-content", "<!DOCTYPE x><office:document-content")),
                refusal(OfficeIssueCode.REFUSED_CONTENT, ODT, text("{{appel}}", "<office:annotation/>")),
                refusal(OfficeIssueCode.REFUSED_CONTENT, ODT, Packed.with(ODT, "autre.bin", "x")),
                refusal(OfficeIssueCode.REFUSED_CONTENT, ODT, Packed.with(ODT, "Pictures/logo.svg", "x")),
                refusal(OfficeIssueCode.REFUSED_CONTENT, DOCX, relationship("comments", "comments.xml", "Internal")),
                refusal(OfficeIssueCode.UNKNOWN_FIELD, ODT, text("{{appel}}", "{{appels}}")),
                refusal(OfficeIssueCode.UNCLOSED_FIELD, ODT, text("{{appel}}", "{{appel}")),
                refusal(OfficeIssueCode.MISPLACED_FIELD, ODT, text("{{corps}}", "Voici {{corps}}")),
                refusal(OfficeIssueCode.MISPLACED_FIELD, ODT, text("{{appel}}", "{{corps}}")),
                refusal(OfficeIssueCode.MISSING_FIELD, ODT, text("{{corps}}", "Suite")));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("refusals")
    void a_refusal_has_the_code_of_what_is_wrong(
            OfficeIssueCode code, OfficeFormat format, byte[] file, OfficeLimits limits) {
        assertThatThrownBy(
                        () -> OfficeTemplate.of(format, "lettre", file, limits).fill(Letters.full()))
                .isInstanceOfSatisfying(OfficeException.class, refused -> assertThat(refused.code())
                        .as(refused.getMessage())
                        .isEqualTo(code));
    }

    @Test
    void each_code_is_provoked() {
        assertThat(refusals().map(one -> one.get()[0]).distinct())
                .containsExactlyElementsOf(Arrays.asList(OfficeIssueCode.values()));
    }

    private static Arguments refusal(OfficeIssueCode code, OfficeFormat format, byte[] file) {
        return refusal(code, format, file, LIMITS);
    }

    private static Arguments refusal(OfficeIssueCode code, OfficeFormat format, byte[] file, OfficeLimits limits) {
        return Arguments.of(code, format, file, limits);
    }

    private static byte[] shipped(OfficeFormat format) {
        return OfficeTemplate.shippedFile(format);
    }

    private static byte[] text(String from, String to) {
        return Packed.changed(ODT, "content.xml", from, to);
    }

    private static byte[] relationship(String kind, String target, String mode) {
        return Packed.changed(
                DOCX,
                "word/_rels/document.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + kind + "\" Target=\"" + target + "\" TargetMode=\"" + mode + "\"/></Relationships>");
    }
}
