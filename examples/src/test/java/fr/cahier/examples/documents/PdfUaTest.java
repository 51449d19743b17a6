package fr.cahier.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.report.HtmlReport;
import fr.cahier.testkit.SmallEdition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A small report holds what every report does: links, a table, cards, lists, heads and numbers of sheets. PdfUaIT prints all samples. */
class PdfUaTest {

    @Test
    void a_printed_report_is_an_accessible_pdf() throws Exception {
        Dossier complete = SmallEdition.complete();
        Site open = complete.sites().get(0);
        Site shut = open.toBuilder().id("S2").nom("Halle").espaceDedie(false).build();
        Dossier network = complete.toBuilder().sites(List.of(open, shut)).build();

        String page = HtmlReport.of(Evaluator.of(SmallEdition.load()).evaluate(network));

        assertThat(page).contains("<table", "class=\"ou\"", "<a href=");
        assertThat(PdfUa.problems(page)).isEmpty();
    }

    @Test
    void a_page_without_a_title_is_not() throws Exception {
        assertThat(PdfUa.problems("<html lang=\"fr\"><head></head><body><p>x</p></body></html>"))
                .isNotEmpty();
    }
}
