package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.verdict.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tries values at the pointers of a finding. Elements of one list get the same value; which of them need it is found out afterwards.
 */
final class Variables {

    /** Lists to which {@link Additions} adds elements. */
    private static final Set<String> ADDED_ELSEWHERE = Set.of("sites", "personnels");

    /** Lists whose elements others build whole. */
    private static final Set<String> BUILT_ELSEWHERE = Set.of("creneaux", "pieces", "faits");

    /** Only the applicant knows a day to promise. */
    private static final String PROMISED = "prevu_le";

    /** What a form asks is not changed so that a dossier answers it. */
    private static final String ASKED_BY_FORM = "rubriques_requises";

    private static final int MAX_COMBINATIONS = 600;
    private static final int MAX_TRIED = 200;

    /** Changing a value costs more than adding any. */
    private static final int CHANGED = 1_000;

    private final Dossier dossier;
    private final Thresholds thresholds;

    Variables(Dossier dossier, Thresholds thresholds) {
        this.dossier = dossier;
        this.thresholds = thresholds;
    }

    private record Variable(
            List<String> pointers,
            List<Proposed> values,
            @Nullable Object said) {}

    /**
     * @param late greater where a later value differs from the likeliest
     */
    private record Choice(List<Proposed> values, int cost, int late) {}

    Stream<List<Step>> combinations(Collection<String> pointers, Finding finding) {
        List<Variable> variables = variables(pointers, finding);
        if (variables.isEmpty()) {
            return Stream.empty();
        }
        List<Choice> choices = List.of(new Choice(List.of(), 0, 0));
        for (Variable variable : variables) {
            choices = extended(choices, variable);
            if (choices.size() > MAX_COMBINATIONS) {
                choices = cheapest(choices).toList();
            }
        }
        return cheapest(choices).map(choice -> steps(variables, choice)).filter(steps -> !steps.isEmpty());
    }

    private static Stream<Choice> cheapest(List<Choice> choices) {
        return choices.stream()
                .sorted(Comparator.comparingInt(Choice::cost).thenComparingInt(Choice::late))
                .limit(MAX_TRIED);
    }

    private static List<Choice> extended(List<Choice> choices, Variable variable) {
        List<Choice> all = new ArrayList<>();
        for (Choice choice : choices) {
            for (int index = 0; index < variable.values().size(); index++) {
                Proposed value = variable.values().get(index);
                boolean changes = variable.said() != null && !variable.said().equals(value.value());
                List<Proposed> values = Stream.concat(choice.values().stream(), Stream.of(value))
                        .toList();
                int late = choice.late() + (changes ? values.size() : 0);
                all.add(new Choice(values, choice.cost() + index + (changes ? CHANGED : 0), late));
            }
        }
        return all;
    }

    private List<Step> steps(List<Variable> variables, Choice choice) {
        List<Step> steps = new ArrayList<>();
        for (int index = 0; index < variables.size(); index++) {
            Proposed value = choice.values().get(index);
            for (String pointer : variables.get(index).pointers()) {
                boolean settled = steps.stream().anyMatch(step -> pointer.startsWith(step.pointer() + "/"));
                if (!settled && !value.value().equals(PointerNames.said(pointer, dossier))) {
                    steps.add(Step.of(Edit.set(pointer, value)));
                }
            }
        }
        return steps;
    }

    private List<Variable> variables(Collection<String> pointers, Finding finding) {
        Map<String, List<String>> byPattern = new LinkedHashMap<>();
        for (String pointer : pointers) {
            if (isTried(pointer)) {
                byPattern
                        .computeIfAbsent(Pointers.pattern(pointer), pattern -> new ArrayList<>())
                        .add(pointer);
            }
        }
        List<Object> nearby = byPattern.values().stream()
                .flatMap(List::stream)
                .map(pointer -> PointerNames.said(pointer, dossier))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        byPattern.keySet().removeIf(pattern -> pattern.endsWith(ASKED_BY_FORM));
        return byPattern.values().stream()
                .map(alike -> variable(alike, nearby, finding))
                .filter(variable -> !variable.values().isEmpty())
                .toList();
    }

    private static boolean isTried(String pointer) {
        List<String> parts = Pointers.parts(pointer);
        String list = parts.get(0);
        boolean wholeList = parts.size() == 1;
        return !list.equals("engagements")
                && !BUILT_ELSEWHERE.contains(list)
                && !(wholeList && ADDED_ELSEWHERE.contains(list))
                && !parts.contains(PROMISED)
                && !parts.get(parts.size() - 1).equals("id");
    }

    private Variable variable(List<String> pointers, List<Object> nearby, Finding finding) {
        Schema shape = Objects.requireNonNull(Pointers.shape(pointers.get(0)), pointers.get(0));
        List<Object> said = pointers.stream()
                .map(pointer -> PointerNames.said(pointer, dossier))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Object current = said.size() == 1 && pointers.size() == 1 ? said.get(0) : null;
        List<Proposed> domain = shape.accept(new Domain(thresholds, nearby, current, finding.required()), null);
        List<Proposed> values =
                Proposed.distinct(Stream.concat(Stream.ofNullable(current).map(Proposed::known), domain.stream()));
        return new Variable(pointers, values, said.isEmpty() ? null : said.get(0));
    }
}
