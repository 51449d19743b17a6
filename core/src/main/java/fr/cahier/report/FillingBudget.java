package fr.cahier.report;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much may be written, and done, to fill a template once: lists may stand in one another. A verdict on a large network is
 * long by itself, so a bound grows with what is told.
 */
final class FillingBudget {

    /** Characters of a filled text, when what it tells is short. */
    static final int MAX_LENGTH = 20_000_000;

    /** Parts written, elements repeated and names looked up, when what it tells is short. */
    static final int MAX_STEPS = 50_000_000;

    /** How many times as long as what it tells a text may be. */
    static final int MAX_TIMES = 10;

    private static final int STEPS_BETWEEN_LOOKS = 4_096;

    private final String file;
    private final long maxLength;
    private final long maxSteps;
    private long steps;

    FillingBudget(String file, Map<String, ?> data) {
        this.file = file;
        long told = weight(data);
        this.maxLength = Math.min(Math.max(MAX_LENGTH, MAX_TIMES * told), Integer.MAX_VALUE - STEPS_BETWEEN_LOOKS);
        this.maxSteps = Math.max(MAX_STEPS, MAX_TIMES * told);
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
            throw endless(line, maxSteps / 1_000_000 + " millions d’étapes");
        }
        if (steps % STEPS_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
            throw new TemplateException(file, line, "le remplissage a été interrompu. Recommencez.");
        }
    }

    /** Asks for {@code more} characters after those that are {@code written}. */
    void write(int written, int more, int line) {
        if (more > maxLength - written) {
            throw endless(line, maxLength / 1_000_000 + " millions de caractères");
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
