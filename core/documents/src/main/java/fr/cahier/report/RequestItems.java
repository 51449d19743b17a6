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

    private final Set<Key> told = new HashSet<>();
    private final List<Map<String, Object>> items = new ArrayList<>();

    boolean isTold(Question question) {
        return told.contains(question.key());
    }

    void tell(Question question) {
        told.add(question.key());
    }

    void add(String question, List<String> points) {
        items.add(Map.of("question", question, "points", points));
    }

    List<Map<String, Object>> all() {
        return items;
    }
}
