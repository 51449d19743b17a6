package fr.cahier.template;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * Bounds of the templates of an office. The standard ones let the report on any verdict pass. Immutable and thread-safe.
 *
 * <p>To exceed one is a {@link TemplateException}. Where {@code timesTold} times the size of the data is more than {@code characters} or
 * {@code steps}, that counts instead. Bounds of the form of a template, such as its depth, are fixed.
 *
 * @param fileBytes size of a template
 * @param characters characters of a filled text
 * @param steps parts written, elements repeated and names looked up
 * @param timesTold factor of the size of the data
 * @since 0.1.0
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

    /** {@return 1 MB a template; to fill one, 20 million characters, 50 million steps, or ten times the data} */
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
