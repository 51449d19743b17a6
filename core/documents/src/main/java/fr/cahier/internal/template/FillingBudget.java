package fr.cahier.internal.template;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.template.TemplateException;
import fr.cahier.template.TemplateIssueCode;
import fr.cahier.template.TemplateLimits;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the work of filling a template once. The bound grows with the data, because a verdict on a large network is long by itself.
 */
final class FillingBudget {

    private static final int STEPS_BETWEEN_LOOKS = 4_096;

    private final String file;
    private final long maxLength;
    private final long maxSteps;
    private long steps;

    FillingBudget(String file, Map<String, ?> data, TemplateLimits limits) {
        this.file = file;
        long proportional = limits.timesTold() * weight(data);
        this.maxLength = Math.min(Math.max(limits.characters(), proportional), Integer.MAX_VALUE - STEPS_BETWEEN_LOOKS);
        this.maxSteps = Math.max(limits.steps(), proportional);
    }

    /** {@return the characters in {@code value}, plus one for each element} */
    private static long weight(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return weight(map.values());
        }
        long all = value instanceof String text ? text.length() : 1;
        if (value instanceof Collection<?> list) {
            for (Object element : list) {
                all += 1 + weight(element);
            }
        }
        return all;
    }

    /** Counts a step, and checks for interruption now and then. */
    void step(int line) {
        if (++steps > maxSteps) {
            throw endless(line, FrenchFormat.amount(maxSteps, "étapes"));
        }
        if (steps % STEPS_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
            throw new TemplateException(
                    TemplateIssueCode.INTERRUPTED, file, line, "le remplissage a été interrompu. Recommencez.");
        }
    }

    void write(int written, int more, int line) {
        if (more > maxLength - written) {
            throw endless(line, FrenchFormat.amount(maxLength, "caractères"));
        }
    }

    private TemplateException endless(int line, String bound) {
        return new TemplateException(
                TemplateIssueCode.LIMIT_EXCEEDED,
                file,
                line,
                "le texte rempli dépasserait " + bound + ". Si des listes s’y répètent les unes dans les autres, fermez"
                        + " une liste par {{/nom}} avant d’en ouvrir une autre ; sinon, le dossier est trop grand pour ce"
                        + " document.");
    }
}
