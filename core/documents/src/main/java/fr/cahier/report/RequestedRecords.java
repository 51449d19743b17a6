package fr.cahier.report;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.plan.Question;
import fr.cahier.plan.Question.Kind;
import fr.cahier.regulation.DeclaredFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Asks for records of which a dossier has none: once, for each of them, with all that is to be said of it. */
final class RequestedRecords {

    private final QuestionPlaces places;
    private final QuestionWords words;
    private final RequestedLaw law;
    private final RequestItems items;

    RequestedRecords(QuestionPlaces places, QuestionWords words, RequestedLaw law, RequestItems items) {
        this.places = places;
        this.words = words;
        this.law = law;
        this.items = items;
    }

    /** {@return whether it asks for a field of records of which there is none} */
    boolean isAsked(Question question) {
        DeclaredFact fact = question.fact();
        return question.kind() == Kind.FACT
                && question.condition() == null
                && fact != null
                && !fact.recordKey().equals(fact.key())
                && question.pointer().equals("/faits")
                && places.lacking(question).isEmpty();
    }

    /** @param below adds what depends on a question to the points under it */
    void tell(Question first, List<Question> questions, BiConsumer<Question, List<String>> below) {
        Map<String, List<Question>> bySubject = new LinkedHashMap<>();
        questions.stream()
                .filter(question -> isAsked(question) && !items.isTold(question) && isSameRecord(first, question))
                .forEach(question -> bySubject
                        .computeIfAbsent(question.about(), about -> new ArrayList<>())
                        .add(question));
        List<Question> asked = bySubject.get(first.about());
        List<String> alike = bySubject.entrySet().stream()
                .filter(entry -> fields(entry.getValue()).equals(fields(asked)) && isSameList(first, entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        alike.forEach(about -> bySubject.get(about).forEach(items::tell));
        List<String> points = new ArrayList<>();
        for (Question question : asked) {
            points.add(Facts.capitalized(QuestionWords.field(fact(question))));
            below.accept(question, points);
        }
        items.add(
                Facts.capitalized(about(alike) + "pour chaque "
                                + FrenchFormat.quoted(fact(first).recordLabel())) + ", s’il y en a, indiquez :",
                points,
                law.of(asked));
    }

    private String about(List<String> alike) {
        return alike.get(0).isEmpty() ? "" : "pour " + places.each(alike) + ", et ";
    }

    private static boolean isSameRecord(Question one, Question other) {
        return fact(one).recordKey().equals(fact(other).recordKey());
    }

    /** What new elements lack is told apart from what those that are there lack. */
    private static boolean isSameList(Question first, String about) {
        return first.about().equals(about)
                || !first.about().isEmpty() && !QuestionPlaces.isNew(first.about()) && !QuestionPlaces.isNew(about);
    }

    private static List<String> fields(List<Question> asked) {
        return asked.stream().map(question -> fact(question).key()).toList();
    }

    private static DeclaredFact fact(Question question) {
        return Objects.requireNonNull(question.fact());
    }
}
