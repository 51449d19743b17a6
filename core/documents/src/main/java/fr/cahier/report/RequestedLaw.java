package fr.cahier.report;

import fr.cahier.plan.Question;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Obligation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the text says where it requires an answer; of what is only useful, nothing. */
final class RequestedLaw {

    /** Of more obligations than these only the headings are told, with the lines. */
    private static final int MAX_QUOTED = 4;

    private final Function<Obligation, String> law;
    private final boolean required;

    /** @param law what the text says of an obligation, in a sentence */
    RequestedLaw(Function<Obligation, String> law, boolean required) {
        this.law = law;
        this.required = required;
    }

    /** {@return the titles of the obligations that wait for it, in parentheses} */
    String titles(Question question) {
        return required
                ? " ("
                        + obligations(List.of(question)).stream()
                                .map(Obligation::title)
                                .limit(MAX_QUOTED)
                                .collect(Collectors.joining(" ; "))
                        + ")"
                : "";
    }

    /** {@return what the text says where the obligations ask for the answers} */
    List<String> of(List<Question> some) {
        if (!required) {
            return List.of();
        }
        List<Obligation> obligations = obligations(some);
        return obligations.size() <= MAX_QUOTED
                ? obligations.stream().map(law).distinct().toList()
                : List.of("Le texte, aux rubriques : " + headings(obligations) + ".");
    }

    /** {@return each heading with the lines under it that ask for the answers} */
    private static String headings(List<Obligation> obligations) {
        Map<String, Set<Integer>> lines = new LinkedHashMap<>();
        obligations.stream().map(Obligation::source).forEach(source -> source.lines().stream()
                .forEach(lines.computeIfAbsent(source.heading(), unseen -> new TreeSet<>())::add));
        return lines.entrySet().stream()
                .map(heading -> heading.getKey() + ", l. " + Lines.covering(heading.getValue()))
                .collect(Collectors.joining(" ; "));
    }

    private static List<Obligation> obligations(List<Question> some) {
        return some.stream()
                .flatMap(question -> question.serves().stream())
                .map(finding -> finding.obligation())
                .distinct()
                .toList();
    }
}
