package fr.cahier.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a computation goes through, for one subject. */
interface Elements {

    /** {@return what {@code field} of an element may be} */
    FieldKind kind(String field);

    /** {@return those of {@code subject}, and those that may be; of every subject where it is null} */
    List<Element> of(@Nullable String subject);

    /**
     * {@return the step that adds elements, one for each of {@code values}; null where none can be added}
     *
     * @param values of their fields, by name
     */
    @Nullable
    Step added(@Nullable String subject, List<Map<String, Object>> values);
}
