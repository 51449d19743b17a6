package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.plan.Question.Condition;
import fr.cahier.plan.Question.Key;
import fr.cahier.plan.Question.Kind;
import fr.cahier.verdict.UsedFact;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is missing of a site once somebody who clears up a contradiction gives its slots to another: of two schedules neither
 * may be of that site. Drawn answers move all of them only by luck, so that is asked at once.
 */
final class Withdrawals {

    private final Dossier start;
    private final Inquirer inquirer;
    private final Map<Key, Question> questions;

    Withdrawals(Dossier start, Inquirer inquirer, Map<Key, Question> questions) {
        this.start = start;
        this.inquirer = inquirer;
        this.questions = questions;
    }

    void add() {
        List.copyOf(questions.values()).stream()
                .filter(question ->
                        question.kind() == Kind.CLEARED_UP && !question.about().isEmpty())
                .forEach(question -> question.serves().stream()
                        .flatMap(finding -> finding.facts().stream())
                        .map(UsedFact::pointer)
                        .filter(Withdrawals::isReference)
                        .flatMap(pointer -> ElementPointer.of(pointer).stream())
                        .findFirst()
                        .ifPresent(reference -> add(question, reference)));
    }

    private static boolean isReference(String pointer) {
        return Pointers.shape(pointer) instanceof Scalar.Text text && text.refersTo() != null;
    }

    /** @param reference of an element to what the question is about */
    private void add(Question cleared, ElementPointer reference) {
        Object own = said(cleared.about() + "/id");
        String other = other(cleared.about(), own);
        if (other == null) {
            return;
        }
        List<Edit> moved = IntStream.range(
                        0, PointerMapping.elements(reference.list(), start).size())
                .mapToObj(index -> reference.at(index).toString())
                .filter(pointer -> said(pointer) == null || Objects.equals(said(pointer), own))
                .map(pointer -> Edit.set(pointer, other))
                .toList();
        inquirer.asked(Editing.apply(start, moved)).values().stream()
                .filter(more -> more.kind() == Kind.ELEMENTS && more.about().equals(cleared.about()))
                .forEach(more -> questions.putIfAbsent(more.key(), more.on(new Condition(cleared.key(), List.of()))));
    }

    /** {@return another element of the list that {@code about} leads into, by its identifier; null where there is none} */
    private @Nullable String other(String about, @Nullable Object own) {
        String list = "/" + Pointers.parts(about).get(0);
        return IntStream.range(0, PointerMapping.elements(list, start).size())
                .mapToObj(index -> said(list + "/" + index + "/id"))
                .flatMap(Stream::ofNullable)
                .filter(id -> !id.equals(own))
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Object said(String pointer) {
        return PointerNames.said(pointer, start);
    }
}
