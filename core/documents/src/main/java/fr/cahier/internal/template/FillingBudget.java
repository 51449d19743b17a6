package fr.cahier.internal.template;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.template.TemplateException;
import fr.cahier.template.TemplateLimits;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much may be written, and done, to fill a template once: lists may stand in one another. A verdict on a large network is
 * long by itself, so a bound grows with what is told.
 */
final class FillingBudget {

    private static final int STEPS_BETWEEN_LOOKS = 4_096;

    private final String file;
    private final long maxLength;
    private final long maxSteps;
    private long steps;

    FillingBudget(String file, Map<String, ?> data, TemplateLimits limits) {
        this.file = file;
        long told = limits.timesTold() * weight(data);
        this.maxLength = Math.min(Math.max(limits.characters(), told), Integer.MAX_VALUE - STEPS_BETWEEN_LOOKS);
        this.maxSteps = Math.max(limits.steps(), told);
    }

    /** {@return how many characters {@code value} holds; an element of a list or map counts as one more} */
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

    /** Counts a step, and looks now and then whether somebody asked to stop. */
    void step(int line) {
        if (++steps > maxSteps) {
            throw endless(line, FrenchFormat.amount(maxSteps, "étapes"));
        }
        if (steps % STEPS_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
            throw new TemplateException(file, line, "le remplissage a été interrompu. Recommencez.");
        }
    }

    /** Asks for {@code more} characters after those that are {@code written}. */
    void write(int written, int more, int line) {
        if (more > maxLength - written) {
            throw endless(line, FrenchFormat.amount(maxLength, "caractères"));
        }
    }

    private TemplateException endless(int line, String bound) {
        return new TemplateException(
                file,
                line,
                "le texte rempli dépasserait " + bound + ". Si des listes s’y répètent les unes dans les autres, fermez"
                        + " une liste par {{/nom}} avant d’en ouvrir une autre ; sinon, le dossier est trop grand pour ce"
                        + " document.");
    }
}
