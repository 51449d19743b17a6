package fr.cahier.plan;

import fr.cahier.plan.Question.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks of each new element of a list.
 *
 * @param list pointer to the list
 * @param key dotted, within the element
 */
record ElementKey(String list, String key) {

    private static final String ADDED = "/" + Question.NEW + "/";

    /** {@return what it asks of new elements; null where it asks something else} */
    static @Nullable ElementKey of(Question question) {
        int at = question.pointer().lastIndexOf(ADDED);
        return question.kind() != Kind.VALUE || at < 0
                ? null
                : new ElementKey(
                        question.pointer().substring(0, at),
                        question.pointer().substring(at + ADDED.length()).replace('/', '.'));
    }

    /** {@return the question for the list that asks what {@code of} asks of its new elements} */
    static Question asList(Question list, Question of) {
        ElementKey key = of(of);
        return new Question(
                Kind.ELEMENTS,
                list.pointer(),
                list.about(),
                key == null ? List.of() : List.of(key.key()),
                null,
                of.serves(),
                of.required(),
                list.condition());
    }
}
