package fr.cahier.internal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.template.TemplateException;
import fr.cahier.template.TemplateIssueCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A program learns from the code why a template is refused. */
class TemplateCodesTest {

    private static final Set<String> NAMES = Set.of("candidat", "sites");
    private static final Map<String, Object> DATA = Map.of("candidat", "A", "sites", List.of());
    private static final Set<TemplateIssueCode> OF_FILES = EnumSet.of(
            TemplateIssueCode.UNREADABLE_FILE,
            TemplateIssueCode.OTHER_ENCODING,
            TemplateIssueCode.REFUSED_CHARACTER,
            TemplateIssueCode.INTERRUPTED);

    @TempDir
    private Path folder;

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(TemplateIssueCode.LIMIT_EXCEEDED, "{{candidat}}".repeat(TemplateParser.MAX_TAGS + 1)),
                Arguments.of(TemplateIssueCode.LIMIT_EXCEEDED, "{{#sites}}".repeat(TemplateParser.MAX_DEPTH + 1)),
                Arguments.of(TemplateIssueCode.LIMIT_EXCEEDED, "<style>" + "a".repeat(StyleCheck.MAX_LENGTH + 1)),
                Arguments.of(TemplateIssueCode.MALFORMED_GAP, "{{candidat"),
                Arguments.of(TemplateIssueCode.MALFORMED_GAP, "{{#sites}}"),
                Arguments.of(TemplateIssueCode.MALFORMED_GAP, "{{/sites}}"),
                Arguments.of(TemplateIssueCode.MALFORMED_GAP, "{{&candidat}}"),
                Arguments.of(TemplateIssueCode.UNKNOWN_NAME, "{{candidate}}"),
                Arguments.of(TemplateIssueCode.MISPLACED_GAP, "<p id='{{candidat}}'></p>"),
                Arguments.of(TemplateIssueCode.MISPLACED_GAP, "{{#sites}}<p class='{{/sites}}'></p>"),
                Arguments.of(TemplateIssueCode.MISPLACED_GAP, "{{sites}}"),
                Arguments.of(TemplateIssueCode.MALFORMED_PAGE, "a < b"),
                Arguments.of(TemplateIssueCode.MALFORMED_PAGE, "<p"),
                Arguments.of(TemplateIssueCode.MALFORMED_PAGE, "<p class=a></p>"),
                Arguments.of(TemplateIssueCode.MALFORMED_PAGE, "<p><b></p></b>"),
                Arguments.of(TemplateIssueCode.MALFORMED_PAGE, "<p>&#0;</p>"),
                Arguments.of(TemplateIssueCode.REFUSED_MARKUP, "<script></script>"),
                Arguments.of(TemplateIssueCode.REFUSED_MARKUP, "<p onclick='x'></p>"),
                Arguments.of(TemplateIssueCode.REFUSED_MARKUP, "<a href='javascript:x'></a>"),
                Arguments.of(TemplateIssueCode.REFUSED_STYLE, "<style>p { background: url(x) }</style>"),
                Arguments.of(TemplateIssueCode.REFUSED_STYLE, "<p style='height: 99999cm'></p>"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_refused_with_the_code_of_what_is_wrong(TemplateIssueCode code, String page) {
        refused(code, () -> Template.html("t.mustache", page, NAMES).fillWellFormed(DATA));
    }

    @Test
    void a_file_is_refused_with_the_code_of_what_is_wrong() throws IOException {
        refused(TemplateIssueCode.UNREADABLE_FILE, () -> TemplateFolder.of(folder.resolve("absent")));
        Files.createDirectory(folder.resolve("sous"));
        refused(TemplateIssueCode.UNREADABLE_FILE, () -> TemplateFolder.of(folder)
                .read("sous", 10));
        refusedText(TemplateIssueCode.LIMIT_EXCEEDED, "01234567890".getBytes(StandardCharsets.UTF_8));
        refusedText(TemplateIssueCode.OTHER_ENCODING, "é".getBytes(StandardCharsets.ISO_8859_1));
        refusedText(TemplateIssueCode.REFUSED_CHARACTER, "\u202E".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_interrupted_filling_says_so() {
        Map<String, Object> many = Map.of("sites", Collections.nCopies(10_000, "S1"));

        Thread.currentThread().interrupt();

        try {
            refused(TemplateIssueCode.INTERRUPTED, () -> Template.plain("t", "{{#sites}}a{{/sites}}", NAMES)
                    .fill(many));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void each_code_is_provoked() {
        Set<TemplateIssueCode> provoked = EnumSet.copyOf(OF_FILES);
        pages().forEach(one -> provoked.add((TemplateIssueCode) one.get()[0]));

        assertThat(provoked).containsExactlyInAnyOrder(TemplateIssueCode.values());
    }

    private void refusedText(TemplateIssueCode code, byte[] bytes) throws IOException {
        Files.write(folder.resolve("t.txt"), bytes);
        refused(code, () -> TemplateFolder.of(folder).read("t.txt", 10));
    }

    private static void refused(TemplateIssueCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(TemplateException.class, refusal -> assertThat(refusal.code())
                .as(refusal.getMessage())
                .isEqualTo(code));
    }
}
