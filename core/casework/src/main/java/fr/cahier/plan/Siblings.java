package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.plan.Question.Condition;
import fr.cahier.plan.Question.Key;
import fr.cahier.plan.Question.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the elements of a list that an answer may make like one of which something is asked: they are asked the same. A slot of
 * which the site is asked may turn out to be of any site; drawn answers meet all of its cases only by luck.
 */
final class Siblings {

    private final Dossier start;
    private final Map<Key, Question> questions;

    Siblings(Dossier start, Map<Key, Question> questions) {
        this.start = start;
        this.questions = questions;
    }

    /** Asks of other elements what is asked of one. */
    void add(List<Key> asked) {
        asked.stream().map(questions::get).filter(Objects::nonNull).forEach(question -> of(question)
                .forEach(sibling -> questions.put(sibling.key(), sibling)));
    }

    private List<Question> of(Question question) {
        ElementPointer asked = question.kind() == Kind.VALUE
                ? ElementPointer.of(question.pointer()).orElse(null)
                : null;
        if (asked == null || QuestionPointers.DESCRIBED.contains(asked.list())) {
            return List.of();
        }
        ObjectType element = QuestionPointers.element(asked.list());
        return IntStream.range(0, PointerMapping.elements(asked.list(), start).size())
                .mapToObj(asked::at)
                .filter(other -> !questions.containsKey(key(other)))
                .filter(other -> PointerNames.said(other.toString(), start) == null)
                .filter(other -> refersToWhatIsAsked(other, element))
                .map(other -> new Question(
                        Kind.VALUE,
                        other.toString(),
                        "",
                        List.of(),
                        null,
                        question.serves(),
                        question.required(),
                        condition(question.condition(), asked, other)))
                .toList();
    }

    private static Key key(ElementPointer place) {
        return new Key(Kind.VALUE, place.toString(), "", "");
    }

    private boolean refersToWhatIsAsked(ElementPointer other, ObjectType element) {
        return element.fields().stream()
                .filter(field -> field.schema() instanceof Scalar.Text text && text.refersTo() != null)
                .map(field -> new ElementPointer(other.list(), other.index(), "/" + field.name()))
                .anyMatch(reference -> questions.containsKey(key(reference)));
    }

    /** {@return the condition for the other element; null where what it depends on is not asked there} */
    private @Nullable Condition condition(@Nullable Condition known, ElementPointer asked, ElementPointer other) {
        if (known == null) {
            return null;
        }
        String element = asked.list() + "/" + asked.index() + "/";
        String pointer = known.question().pointer();
        if (!pointer.startsWith(element)) {
            return known;
        }
        Key there = key(new ElementPointer(other.list(), other.index(), "/" + pointer.substring(element.length())));
        return questions.containsKey(there) ? new Condition(there, known.values()) : null;
    }
}
