package fr.cahier.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a dossier says stays text in a letter, whatever it looks like. */
class HostileTextTest {

    private static final Map<OfficeFormat, Map<String, String>> PLAIN = Stream.of(OfficeFormat.values())
            .collect(Collectors.toMap(
                    format -> format,
                    format -> elements(OfficeTemplate.shipped(format).fill(Letters.saying("simple")))));

    static Stream<Arguments> texts() {
        return Stream.of(
                        "</w:t></w:r></w:p><w:altChunk r:id=\"rId9\"/>",
                        "<text:script script:language=\"Basic\">Shell(\"rm\")</text:script>",
                        "</text:p><draw:object xlink:href=\"http://exemple.invalid\"/>",
                        "]]><!--",
                        "&lt;b&gt; &amp; &#x3C; &xxe;",
                        "<!DOCTYPE x [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]>",
                        "=HYPERLINK(\"http://exemple.invalid\";\"ici\")",
                        "=cmd|' /C calc'!A0",
                        "{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc.exe\" }",
                        "{{corps}} {{#section}} ${7*7} #{7*7} %{7*7} [#if true]",
                        "AutoOpen() Document_Open()",
                        "vnd.sun.star.script:Standard.Module1.Main?language=Basic",
                        "macro://./Standard.Module1.Main",
                        "file:///etc/passwd javascript:alert(1)",
                        "é 𝄞 ﷽ 你好 🙂")
                .flatMap(text -> Stream.of(OfficeFormat.values()).map(format -> Arguments.of(format, text)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_text_in_every_field(OfficeFormat format, String text) {
        byte[] letter = OfficeTemplate.shipped(format).fill(Letters.saying(text));

        assertThat(elements(letter))
                .as("nothing but text differs from a plain letter")
                .isEqualTo(PLAIN.get(format));
        assertThat(Packed.paragraphs(format, letter, Packed.main(format)))
                .filteredOn(paragraph -> paragraph.endsWith(text))
                .as("told once by each field and block")
                .hasSizeGreaterThan(16);
        assertThat(OfficeTemplate.of(format, "lettre", letter, OfficeLimits.standard()))
                .isNotNull();
    }

    /** Names and attributes of elements by part, without any text. */
    private static Map<String, String> elements(byte[] file) {
        Map<String, String> elements = new TreeMap<>();
        Packed.parts(file).forEach((part, bytes) -> {
            if (part.endsWith(".xml")) {
                StringBuilder shown = new StringBuilder();
                Packed.root(file, part)
                        .walk(element -> shown.append(element.name()).append(element.attributes()));
                elements.put(part, shown.toString());
            }
        });
        return elements;
    }

    @Test
    void characters_that_act_are_replaced() {
        assertThat(PlainText.of("a\u0000b\u202Ec\uD800d\uFFFEe\u001Bf\uFEFF"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFD");
    }

    @Test
    void blanks_are_single_and_lines_are_kept() {
        assertThat(PlainText.of("  a \t b \r\n c\u00A0:  ")).isEqualTo("a b\nc\u00A0:");
    }
}
