package fr.cahier.plan;

import fr.cahier.verdict.Finding;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question that is put together: many findings may wait for the same answer. Of two on one obligation and subject, the first stays. */
final class QuestionDraft {

    private final Question first;
    private final Set<String> keys = new LinkedHashSet<>();
    private final Map<PlanSearch.Key, Finding> serves = new LinkedHashMap<>();
    private boolean required;

    QuestionDraft(Question first) {
        this.first = first;
        add(first);
    }

    /** Puts a question into the draft that has its key. */
    static void add(Question question, Map<Question.Key, QuestionDraft> drafts) {
        QuestionDraft draft = drafts.putIfAbsent(question.key(), new QuestionDraft(question));
        if (draft != null) {
            draft.add(question);
        }
    }

    QuestionDraft add(Question same) {
        keys.addAll(same.keys());
        same.serves().forEach(finding -> serves.putIfAbsent(PlanSearch.Key.of(finding), finding));
        required = required || same.required();
        return this;
    }

    Question question() {
        return new Question(
                first.kind(),
                first.pointer(),
                first.about(),
                List.copyOf(keys),
                first.fact(),
                List.copyOf(serves.values()),
                required,
                first.condition());
    }
}
