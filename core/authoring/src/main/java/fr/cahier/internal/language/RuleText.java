package fr.cahier.internal.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** @param span from {@code rule} to {@code end} */
public record RuleText(
        String name,
        int line,
        int endLine,
        Map<String, Annotation> annotations,
        List<PatternText> patterns,
        Span span) {

    /** @param span with its quotes */
    public record Annotation(String value, Span span) {}

    public RuleText {
        annotations = Map.copyOf(annotations);
        patterns = List.copyOf(patterns);
    }

    public Optional<String> annotation(String annotation) {
        return Optional.ofNullable(annotations.get(annotation)).map(Annotation::value);
    }

    /** {@return the obligations it names; none where a fact names the obligation} */
    public List<String> obligations() {
        return writtenObligations().stream().filter(id -> !id.isEmpty()).toList();
    }

    /** {@return the same, with an empty text where an id is missing} */
    List<String> writtenObligations() {
        return annotation("obligation")
                .map(ids -> Arrays.stream(ids.split(",", -1)).map(String::strip).toList())
                .orElse(List.of());
    }

    /** {@return the line of the rule when it has no such annotation} */
    public int lineOf(String annotation) {
        Annotation found = annotations.get(annotation);
        return found == null ? line : found.span().line();
    }
}
