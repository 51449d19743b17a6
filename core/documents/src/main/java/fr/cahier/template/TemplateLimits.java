package fr.cahier.template;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * How much the templates of an office may hold, and how much filling one may take. A host that takes templates from others may
 * set it closer; what it is by default lets the report on any verdict pass. Immutable and thread-safe.
 *
 * <p>Exceeding one is a {@link TemplateException}, which names the template and the bound. A verdict on a large network is long
 * by itself: where {@code timesTold} times what it tells is more than {@code characters} or {@code steps}, that holds instead.
 * What makes the form of a template, such as the depth of its sections, cannot be set.
 *
 * @param fileBytes size of a template
 * @param characters characters of a filled text
 * @param steps parts written, elements repeated and names looked up
 * @param timesTold how many times as much as what is told, where that is more
 */
@Builder(toBuilder = true)
@PublicApi
public record TemplateLimits(int fileBytes, int characters, int steps, int timesTold) {

    private static final int MAX = 1_000_000_000;

    private static final TemplateLimits STANDARD = new TemplateLimits(1_000_000, 20_000_000, 50_000_000, 10);

    public TemplateLimits {
        inRange("fileBytes", fileBytes);
        inRange("characters", characters);
        inRange("steps", steps);
        inRange("timesTold", timesTold);
    }

    /** {@return 1 MB for a template; to fill one, 20 million characters, 50 million steps, or ten times what is told} */
    public static TemplateLimits standard() {
        return STANDARD;
    }

    /** {@return a builder that starts from {@link #standard()}} */
    public static TemplateLimitsBuilder builder() {
        return STANDARD.toBuilder();
    }

    private static void inRange(String name, int value) {
        if (value < 1 || value > MAX) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be at least 1 and at most " + MAX);
        }
    }
}
