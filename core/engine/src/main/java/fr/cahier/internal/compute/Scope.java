package fr.cahier.internal.compute;

import fr.cahier.regulation.Subject;
import org.jspecify.annotations.Nullable;

/**
 * For what one result is computed.
 *
 * @param per the kind of subject
 * @param subject the site or person; null for the dossier
 * @param each the one of several; null for all
 */
record Scope(
        Input input,
        Subject per,
        @Nullable String subject,
        @Nullable Each each) {

    /**
     * One element of which there is a result.
     *
     * @param key of the fact or list, as the computation names it
     * @param name of the element
     */
    record Each(String key, Source source, String name) {}

    @Nullable
    String element() {
        return each == null ? null : each.name();
    }

    /** {@return the element among those of {@code source}; null for all of them} */
    @Nullable
    String elementOf(Source source) {
        return each != null && source.follows(each.source()) ? each.name() : null;
    }
}
