package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.plan.Plan;
import fr.cahier.regulation.Glossary;
import fr.cahier.template.TemplateException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plan as text or as a page: who changes what, and which findings it mends. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class PlanReport {

    private static final String TITLE = "Plan de mise en conformité";

    private PlanReport() {}

    /** {@return the plan, in French, in at most 100 columns} */
    public static String of(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        return text(plan, null);
    }

    /**
     * {@return the same, of a plan for what an officer holds}
     *
     * @param reviewed the verdict that the plan was made for, with the officer's hand
     */
    public static String of(Plan plan, ReviewedVerdict reviewed) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(reviewed, "reviewed");
        return text(plan, reviewed);
    }

    /**
     * {@return the plan as a page, in French}
     *
     * @throws TemplateException when the template cannot be used
     */
    public static String html(Plan plan, Templates templates) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(templates, "templates");
        return page(plan, null, templates);
    }

    /**
     * {@return the same, of a plan for what an officer holds}
     *
     * @param reviewed the verdict that the plan was made for, with the officer's hand
     * @throws TemplateException when the template cannot be used
     */
    public static String html(Plan plan, ReviewedVerdict reviewed, Templates templates) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(reviewed, "reviewed");
        Objects.requireNonNull(templates, "templates");
        return page(plan, reviewed, templates);
    }

    private static String text(Plan plan, @Nullable ReviewedVerdict reviewed) {
        PlanLines lines = new PlanLines(plan, reviewed);
        TextPage page = lines.written();
        page.blank();
        lines.closing().forEach(line -> page.line(0, line));
        return UsedTerms.after(TITLE + "\n" + page, glossary(plan));
    }

    private static String page(Plan plan, @Nullable ReviewedVerdict reviewed, Templates templates) {
        PlanLines lines = new PlanLines(plan, reviewed);
        String dossier = Objects.requireNonNullElse(plan.verdict().dossierReference(), "sans référence");
        return new LinesPage(TITLE, dossier, lines.written().parts(), lines.closing()).html(templates, glossary(plan));
    }

    private static Glossary glossary(Plan plan) {
        return plan.verdict().voice().glossary();
    }
}
