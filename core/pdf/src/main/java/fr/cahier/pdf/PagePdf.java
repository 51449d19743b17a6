package fr.cahier.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRRuntimeException;
import fr.cahier.annotation.PublicApi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints a page as an accessible PDF: tagged, titled, in French, with embedded fonts. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class PagePdf {

    private static final String FAMILY = "Liberation Sans";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PagePdf() {}

    /**
     * {@return the page as PDF; nothing is fetched, and the result is deterministic}
     *
     * @param page a well-formed page, such as a report or a letter
     * @param date the document's date: the instant of the verdict
     * @throws IllegalArgumentException when the page is not well-formed
     */
    public static byte[] of(String page, Instant date) {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(date, "date");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = renderer(page)) {
            try (PDDocument pdf = renderer.createPDFKeepOpen()) {
                Finishing.finish(pdf);
                stamp(pdf, page, date);
                pdf.save(out);
            }
        } catch (XRRuntimeException malformed) {
            throw new IllegalArgumentException(
                    "The page is not well-formed XML. Maybe fill it from Templates.wellFormed().", malformed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PdfBoxRenderer renderer(String page) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useUnicodeLineBreaker(new FrenchBreaks())
                .useFont(() -> font("LiberationSans-Regular.ttf"), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> font("LiberationSans-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true)
                .useExternalResourceAccessControl(
                        (uri, type) -> isInThePage(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withDiagnosticConsumer(diagnostic -> {})
                .withProducer("Cahier")
                .withW3cDocument(PreparedPage.of(page), null)
                .buildPdfRenderer();
    }

    /** Only data in the page itself is loaded. */
    private static boolean isInThePage(String uri) {
        return uri.startsWith("data:image/png;base64,") || uri.startsWith("data:image/jpeg;base64,");
    }

    /** Sets dates and identifier, which would otherwise depend on the clock. */
    private static void stamp(PDDocument pdf, String page, Instant date) {
        Calendar made = GregorianCalendar.from(date.atZone(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(made);
        pdf.getDocumentInformation().setModificationDate(made);
        pdf.setDocumentId(page.hashCode() ^ date.getEpochSecond());
    }

    private static InputStream font(String file) {
        return PagePdf.class.getResourceAsStream(file);
    }
}
