package fr.cahier.report;

import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.plan.Question;
import fr.cahier.plan.Question.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks what is there and incomplete: each element is named with what it lacks. */
final class IncompleteElements {

    private final QuestionPlaces places;
    private final QuestionWords words;
    private final RequestedLaw law;
    private final RequestItems items;

    IncompleteElements(QuestionPlaces places, QuestionWords words, RequestedLaw law, RequestItems items) {
        this.places = places;
        this.words = words;
        this.law = law;
        this.items = items;
    }

    void tell(List<Question> questions) {
        Map<String, List<Question>> byElement = new LinkedHashMap<>();
        questions.stream()
                .filter(question -> question.kind() == Kind.VALUE && question.condition() == null)
                .filter(question -> isIncomplete(question.pointer()))
                .forEach(question -> byElement
                        .computeIfAbsent(words.element(question), element -> new ArrayList<>())
                        .add(question));
        Map<List<String>, List<String>> byLack = new LinkedHashMap<>();
        byElement.forEach(
                (element, lacking) -> byLack.computeIfAbsent(lack(element, lacking), lack -> new ArrayList<>())
                        .add(element));
        byLack.values().forEach(elements -> {
            List<Question> lacking = byElement.get(elements.get(0));
            List<String> points =
                    lacking.stream().map(words::words).map(Facts::capitalized).toList();
            items.add(unsaid(elements, lacking), points, law.of(lacking));
            elements.forEach(element -> byElement.get(element).forEach(items::tell));
        });
    }

    private static boolean isIncomplete(String pointer) {
        String element = QuestionPlaces.place(pointer).element();
        return !element.isEmpty()
                && !QuestionPlaces.isNew(element)
                && !QuestionPlaces.DESCRIBED.contains(QuestionPlaces.list(element));
    }

    private static List<String> lack(String element, List<Question> lacking) {
        List<String> lack = new ArrayList<>(List.of(QuestionPlaces.list(element)));
        lacking.forEach(
                question -> lack.add(QuestionPlaces.place(question.pointer()).field()));
        return lack;
    }

    private String unsaid(List<String> elements, List<Question> lacking) {
        String what = lacking.stream()
                .map(question -> QuestionPlaces.place(question.pointer()))
                .map(place -> Lexicon.theProperty(place.record(), place.field()))
                .collect(Collectors.joining(", ni "));
        return elements.size() == 1
                ? Facts.capitalized(places.the(elements.get(0))) + " ne dit pas " + what + "."
                : Facts.capitalized(places.each(elements)) + " ne dit pas " + what + ".";
    }
}
