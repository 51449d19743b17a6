package fr.cahier.internal.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One rule as it is written.
 *
 * @param name its name
 * @param line line on which it begins
 * @param endLine line of its {@code end}
 * @param annotations its annotations, by name
 * @param patterns its patterns, in their order
 * @param span from {@code rule} to {@code end}
 */
public record RuleText(
        String name,
        int line,
        int endLine,
        Map<String, Annotation> annotations,
        List<PatternText> patterns,
        Span span) {

    /**
     * What a rule says of itself.
     *
     * @param value text between the quotes
     * @param span the quoted text, with its quotes
     */
    public record Annotation(String value, Span span) {}

    public RuleText {
        annotations = Map.copyOf(annotations);
        patterns = List.copyOf(patterns);
    }

    /** {@return the text of that annotation} */
    public Optional<String> annotation(String annotation) {
        return Optional.ofNullable(annotations.get(annotation)).map(Annotation::value);
    }

    /** {@return the ids of the obligations that it names; none where a fact names the obligation} */
    public List<String> obligations() {
        return annotation("obligation")
                .map(ids -> Arrays.stream(ids.split(",")).map(String::strip).toList())
                .orElse(List.of());
    }

    /** {@return the line of that annotation; the rule's own when it has none} */
    public int lineOf(String annotation) {
        Annotation found = annotations.get(annotation);
        return found == null ? line : found.span().line();
    }
}
