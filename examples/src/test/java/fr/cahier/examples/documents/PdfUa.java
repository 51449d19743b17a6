package fr.cahier.examples.documents;

import fr.cahier.pdf.PagePdf;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The reference validator of ISO 14289-1 (PDF/UA-1). */
final class PdfUa {

    private static final Instant DATE = Instant.parse("2020-07-28T08:42:17Z");

    static {
        // The validator of OSCAL names another implementation, which nobody ships.
        System.setProperty("javax.xml.bind.JAXBContextFactory", "com.sun.xml.bind.v2.JAXBContextFactory");
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** {@return what is wrong with the page once it is printed, each with its clause} */
    static List<String> problems(String page) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(PagePdf.of(page, DATE)), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .toList();
        }
    }
}
