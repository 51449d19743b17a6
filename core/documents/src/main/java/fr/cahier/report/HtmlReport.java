package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.template.TemplateException;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictRange;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A verdict as one page, which fetches and runs nothing. It is accessible on screens of any width and prints on A4.
 * Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class HtmlReport {

    private HtmlReport() {}

    /** {@return the page, in French} */
    public static String of(Verdict verdict) {
        return of(verdict, Templates.shipped());
    }

    /**
     * {@return the page by an office's template, in French}
     *
     * @throws TemplateException when the template cannot be used
     */
    public static String of(Verdict verdict, Templates templates) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(templates, "templates");
        return page(new ReportPage(verdict, null, null), verdict, templates);
    }

    /**
     * {@return the same page, which says between which conclusions the verdict lies}
     *
     * @throws TemplateException when the template cannot be used
     */
    public static String of(Verdict verdict, VerdictRange range, Templates templates) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(templates, "templates");
        return page(new ReportPage(verdict, null, range), verdict, templates);
    }

    /**
     * {@return the page that begins with what follows from the officer's hand, and names the software's own proposal beside it}
     *
     * @throws TemplateException when the template cannot be used
     */
    public static String of(ReviewedVerdict reviewed, Templates templates) {
        Objects.requireNonNull(reviewed, "reviewed");
        Objects.requireNonNull(templates, "templates");
        return page(new ReportPage(reviewed.held(), reviewed, null), reviewed.held(), templates);
    }

    /**
     * {@return the same page, which says between which conclusions what the officer left open lies}
     *
     * @throws TemplateException when the template cannot be used
     */
    public static String of(ReviewedVerdict reviewed, VerdictRange range, Templates templates) {
        Objects.requireNonNull(reviewed, "reviewed");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(templates, "templates");
        return page(new ReportPage(reviewed.held(), reviewed, range), reviewed.held(), templates);
    }

    /** Only a page that is written shows which terms it contains: those of an office's template are its own. */
    private static String page(ReportPage report, Verdict verdict, Templates templates) {
        Map<String, Object> data = report.all();
        String page = templates.page(Templates.REPORT, ReportPage.NAMES, data);
        List<Map<String, Object>> terms = UsedTerms.data(page, verdict.voice().glossary());
        if (terms.isEmpty()) {
            return page;
        }
        data.put("termes", terms);
        return templates.page(Templates.REPORT, ReportPage.NAMES, data);
    }
}
