package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edition had computed for a finding. Immutable and thread-safe.
 *
 * @param code as the edition names it
 * @param label what people call it, in French, without an article
 * @param unit of the result, in French; empty where it has none
 * @param subject the site or person that it is about; null for the dossier
 * @param element the element of a repeated fact that it is about; null for none
 * @param atLeast the least number, or the earliest day, that it can be; null where that is not known
 * @param atMost the greatest number, or the latest day; null where that is not known
 * @param answer yes or no, where it is a question; null where it is none, or that is not known
 * @param unsaid how many of its inputs the dossier does not say
 * @param inputs JSON pointers to what was read and said, in the order in which it was read
 * @since 0.1.0
 */
@PublicApi
public record Computed(
        String code,
        String label,
        String unit,
        @Nullable String subject,
        @Nullable String element,
        @Nullable Object atLeast,
        @Nullable Object atMost,
        @Nullable Boolean answer,
        int unsaid,
        List<String> inputs) {

    public Computed {
        inputs = List.copyOf(inputs);
    }

    /** Safe to log: no user text. */
    @Override
    public String toString() {
        return "Computed[" + code + "]";
    }
}
