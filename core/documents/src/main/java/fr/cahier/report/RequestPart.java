package fr.cahier.report;

import fr.cahier.plan.Question;
import fr.cahier.plan.Question.Condition;
import fr.cahier.plan.Question.Key;
import fr.cahier.plan.Question.Kind;
import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One part of a request for completion: what is required, or what is useful. Each question stands in it once. */
final class RequestPart {

    /** More commitments than these are asked for in one list. */
    private static final int MAX_COMMITMENTS = 4;

    /** Of these the same may be asked of several elements, at once. */
    private static final Set<Kind> OF_ELEMENTS = Set.of(Kind.VALUE, Kind.ELEMENTS, Kind.FACT);

    private final QuestionPlaces places;
    private final QuestionWords words;
    private final RequestedLaw law;
    private final Function<Finding, List<String>> said;
    private final List<Question> questions;
    private final boolean required;
    private final RequestItems items = new RequestItems();
    private final RequestedRecords records;

    /**
     * @param law what the text says of an obligation, in a sentence
     * @param said what the dossier says of a finding, each in one line
     * @param questions those of the part, in order
     */
    RequestPart(
            QuestionPlaces places,
            QuestionWords words,
            Function<Obligation, String> law,
            Function<Finding, List<String>> said,
            List<Question> questions,
            boolean required) {
        this.places = places;
        this.words = words;
        this.law = new RequestedLaw(law, required);
        this.said = said;
        this.questions = questions;
        this.required = required;
        this.records = new RequestedRecords(places, words, this.law, items);
    }

    /** {@return the items, each a question and what stands under it} */
    List<Map<String, Object>> items() {
        commitments();
        new IncompleteElements(places, words, law, items).tell(questions);
        new RequestedPieces(places, words, items).tell(questions);
        cleared();
        for (Question question : questions) {
            if (!items.isTold(question) && !isBelow(question)) {
                if (records.isAsked(question)) {
                    records.tell(question, questions, this::below);
                } else if (question.condition() == null) {
                    alone(alike(question));
                } else {
                    under(question.condition());
                }
            }
        }
        questions.stream()
                .filter(question -> !items.isTold(question))
                .toList()
                .forEach(question -> alone(List.of(question)));
        return items.all();
    }

    /** {@return whether it is told under the question on which it depends} */
    private boolean isBelow(Question question) {
        return question.condition() != null
                && questions.stream().anyMatch(other -> isUnder(question.condition(), other));
    }

    private static boolean isUnder(Condition condition, Question other) {
        Key key = condition.question();
        return key.equals(other.key())
                || other.kind() == Kind.ELEMENTS
                        && key.pointer().startsWith(other.pointer() + "/" + Question.NEW + "/");
    }

    private void commitments() {
        List<Question> all = questions.stream()
                .filter(question -> question.kind() == Kind.COMMITMENT)
                .toList();
        if (all.size() <= MAX_COMMITMENTS) {
            return;
        }
        items.add(
                "Vous engagez-vous à chacun des points que voici ? Ils sont dits en substance, rubrique par rubrique, avec les"
                        + " lignes (l.) où sont les mots du texte. Répondez oui, non, ou oui sous réserve ; s’il y a une réserve, dites laquelle."
                        + (required ? " Vous pouvez aussi répondre une fois pour le texte entier." : ""),
                List.of());
        all.stream()
                .map(words::obligation)
                .collect(Collectors.groupingBy(
                        obligation -> obligation.source().heading(), LinkedHashMap::new, Collectors.toList()))
                .forEach((heading, obligations) -> items.add(
                        "Sous « " + heading + " », vous engagez-vous :",
                        obligations.stream().map(RequestPart::point).toList()));
        all.forEach(items::tell);
    }

    private static String point(Obligation obligation) {
        return "à " + obligation.requirement() + " (l. " + obligation.source().lines() + ")";
    }

    /** {@return the questions that ask the same of other elements, under no condition} */
    private List<Question> alike(Question question) {
        boolean isOne = question.condition() != null
                || !OF_ELEMENTS.contains(question.kind())
                || words.element(question).isEmpty()
                || QuestionPlaces.isNew(words.element(question));
        return isOne
                ? List.of(question)
                : questions.stream()
                        .filter(other -> other.kind() == question.kind()
                                && other.condition() == null
                                && !items.isTold(other)
                                && asksSame(question, other)
                                && questions.stream()
                                        .noneMatch(below -> below.condition() != null
                                                && isUnder(below.condition(), other)
                                                && other != question))
                        .toList();
    }

    private boolean asksSame(Question one, Question other) {
        String element = words.element(other);
        return !element.isEmpty()
                && !QuestionPlaces.isNew(element)
                && QuestionPlaces.list(element).equals(QuestionPlaces.list(words.element(one)))
                && Objects.equals(other.fact(), one.fact())
                && words.words(one).equals(words.words(other));
    }

    private void alone(List<Question> alike) {
        alike.forEach(items::tell);
        List<String> points = new ArrayList<>();
        below(alike.get(0), points);
        items.add(words.sentence(alike), points, law.of(alike));
    }

    /** What depends on a question of the other part stands together. */
    private void under(Condition condition) {
        List<Question> together = questions.stream()
                .filter(question -> condition.equals(question.condition()) && !items.isTold(question))
                .toList();
        String element = QuestionPlaces.place(condition.question().pointer()).element();
        List<String> points = new ArrayList<>();
        for (Question question : together) {
            items.tell(question);
            points.add(Facts.capitalized(within(element, question)) + law.titles(question));
            below(question, points);
        }
        items.add(Facts.capitalized(words.whenAnswered(condition) + ", indiquez aussi :"), points);
    }

    /** What the dossier says in two ways stands once for each place, with what it says. */
    private void cleared() {
        Map<List<Object>, List<Question>> byPlace = new LinkedHashMap<>();
        questions.stream()
                .filter(question -> question.kind() == Kind.CLEARED_UP)
                .forEach(question -> byPlace.computeIfAbsent(
                                List.of(question.pointer(), question.about(), list(question)),
                                place -> new ArrayList<>())
                        .add(question));
        byPlace.values().forEach(same -> {
            same.forEach(items::tell);
            List<String> points =
                    new ArrayList<>(said.apply(same.get(0).serves().get(0)));
            same.forEach(question -> below(question, points));
            items.add(words.sentence(same.get(0)), points, law.of(same));
        });
    }

    /** {@return the list whose elements contradict each other; else what is contradictory} */
    private static Object list(Question question) {
        return question.serves().get(0).facts().stream()
                .map(fact -> QuestionPlaces.place(fact.pointer()).element())
                .filter(element -> !element.isEmpty())
                .map(QuestionPlaces::list)
                .filter(list -> !QuestionPlaces.DESCRIBED.contains(list))
                .findFirst()
                .<Object>map(list -> list)
                .orElse(question.key());
    }

    private void below(Question parent, List<String> points) {
        for (Question question : questions) {
            if (question.condition() != null && !items.isTold(question) && isUnder(question.condition(), parent)) {
                items.tell(question);
                boolean isElements = !question.condition().question().equals(parent.key());
                points.add(Facts.capitalized(
                                isElements
                                        ? words.whenAnswered(question.condition())
                                        : QuestionWords.when(question.condition()))
                        + ", indiquez aussi : " + within(words.element(parent), question) + law.titles(question));
                below(question, points);
            }
        }
    }

    /** {@return the question, beside another about {@code element}} */
    private String within(String element, Question question) {
        boolean isSame = !element.isEmpty() && element.equals(words.element(question));
        return isSame ? words.words(question) : lower(words.sentence(question));
    }

    private static String lower(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
