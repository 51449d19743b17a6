package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What every page of ours is held to. */
final class Pages {

    private Pages() {}

    /** {@return the words that somebody reads, of a page that is well-formed} */
    static String words(String page) {
        return read(page).getElementsByTagName("body").item(0).getTextContent();
    }

    static Document read(String page) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static void assertHarmless(String words) {
        assertThat(words).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]");
    }

    static void assertRunsNothing(String page) {
        assertHarmless(page);
        assertThat(read(page).getElementsByTagName("script").getLength()).isZero();
        assertThat(page).doesNotContain("<script").doesNotContain("onload='x'");
    }
}
