package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question that the text leaves open, and that an office can settle once for all dossiers. Immutable and thread-safe.
 *
 * @param obligation the obligation whose findings ask it; null when those of any obligation may
 * @param key the wording that asks it, the first of several
 * @since 0.1.0
 */
@PublicApi
public record OpenQuestion(@Nullable Obligation obligation, String key, Wording wording) {

    /** What an id of a question or a reading looks like: {@code postes-au-pluriel}. */
    public static final String ID_FORM = "[a-z0-9]+(-[a-z0-9]+)*";

    /** Characters of an id. */
    public static final int MAX_ID = 60;

    public OpenQuestion {
        Objects.requireNonNull(wording.question(), "question");
    }

    public String id() {
        return Objects.requireNonNull(wording.question());
    }

    /**
     * {@return those of one edition: by obligation in the order of the text, the common ones last; each once, where it decides
     * alone if it does anywhere}
     */
    static List<OpenQuestion> of(Edition edition) {
        Map<String, OpenQuestion> known = new LinkedHashMap<>();
        asked(edition)
                .forEach(question -> known.merge(
                        question.id(),
                        question,
                        (first, other) -> first.wording().isAlternative()
                                        && !other.wording().isAlternative()
                                ? other
                                : first));
        return List.copyOf(known.values());
    }

    /** {@return each wording of {@code edition} that asks a question, in the same order} */
    public static Stream<OpenQuestion> asked(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return Stream.concat(
                edition.obligations().values().stream().flatMap(obligation -> of(obligation, obligation.wordings())),
                of(null, edition.wordings()));
    }

    private static Stream<OpenQuestion> of(@Nullable Obligation obligation, Map<String, Wording> wordings) {
        return wordings.entrySet().stream()
                .filter(entry -> entry.getValue().question() != null)
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(entry -> new OpenQuestion(obligation, entry.getKey(), entry.getValue()));
    }
}
