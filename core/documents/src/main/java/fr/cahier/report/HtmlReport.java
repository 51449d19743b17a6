package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.template.TemplateException;
import fr.cahier.verdict.Verdict;
import java.util.Objects;

/**
 * A verdict as one page: everything is in it, nothing is fetched, no script runs. It reads on a screen of any width, by
 * keyboard, by a screen reader, and printed on A4.
 */
@PublicApi
public final class HtmlReport {

    private HtmlReport() {}

    /** {@return the page, in French} */
    public static String of(Verdict verdict) {
        return of(verdict, Templates.shipped());
    }

    /**
     * {@return the page, in French, by the template of an office}
     *
     * @throws TemplateException when the template asks for something that a report does not have
     */
    public static String of(Verdict verdict, Templates templates) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(templates, "templates");
        return templates.page(Templates.REPORT, ReportData.NAMES, new ReportData(verdict).all());
    }
}
