package fr.cahier.report;

import fr.cahier.plan.Question;
import fr.cahier.plan.Question.Key;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The items of one part of a request, and which questions they hold. */
final class RequestItems {

    private static final String SAME_LAW = "Le texte : le même que pour la demande qui précède.";

    private final Set<Key> told = new HashSet<>();
    private final List<Map<String, Object>> items = new ArrayList<>();
    private List<String> lastLaw = List.of();

    boolean isTold(Question question) {
        return told.contains(question.key());
    }

    void tell(Question question) {
        told.add(question.key());
    }

    void add(String question, List<String> points) {
        add(question, points, List.of());
    }

    /** @param law what the text says where it asks for the answer; the same is not quoted twice in a row */
    void add(String question, List<String> points, List<String> law) {
        List<String> all = new ArrayList<>(points);
        all.addAll(!law.isEmpty() && law.equals(lastLaw) ? List.of(SAME_LAW) : law);
        items.add(Map.of("question", question, "points", all));
        lastLaw = law;
    }

    List<Map<String, Object>> all() {
        return items;
    }
}
