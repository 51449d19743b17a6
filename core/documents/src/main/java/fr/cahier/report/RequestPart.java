package fr.cahier.report;

import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.plan.Question;
import fr.cahier.plan.Question.Condition;
import fr.cahier.plan.Question.Key;
import fr.cahier.plan.Question.Kind;
import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One part of a request for completion: what is required, or what is useful. Each question stands in it once. */
final class RequestPart {

    /** More commitments than these are asked for in one list. */
    private static final int MAX_COMMITMENTS = 4;

    /** Lists of what obligations are about: each element has a name. */
    private static final Set<String> DESCRIBED = Set.of("/sites", "/personnels");

    /** Of more obligations than these only the headings are told. */
    private static final int MAX_QUOTED = 4;

    private final QuestionPlaces places;
    private final QuestionWords words;
    private final Function<Obligation, String> law;
    private final Function<Finding, List<String>> said;
    private final List<Question> questions;
    private final boolean required;
    private final Set<Key> told = new LinkedHashSet<>();
    private final List<Map<String, Object>> items = new ArrayList<>();

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
        this.law = law;
        this.said = said;
        this.questions = questions;
        this.required = required;
    }

    /** {@return the items, each a question and what stands under it} */
    List<Map<String, Object>> items() {
        commitments();
        incomplete();
        pieces();
        cleared();
        for (Question question : questions) {
            if (!told.contains(question.key()) && !isBelow(question)) {
                if (question.condition() == null) {
                    alone(alike(question));
                } else {
                    under(question.condition());
                }
            }
        }
        questions.stream()
                .filter(question -> !told.contains(question.key()))
                .toList()
                .forEach(question -> alone(List.of(question)));
        return items;
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
        List<String> points = all.stream()
                .map(question -> "à " + words.obligation(question).requirement() + " ("
                        + words.obligation(question).source() + ")")
                .toList();
        item(
                "Vous engagez-vous à chacun des points suivants ? Répondez oui, non, ou oui sous réserve ; s’il y a une réserve,"
                        + " donnez-en les mots."
                        + (required ? " Une seule réponse peut valoir pour le texte entier." : ""),
                points);
        all.forEach(question -> told.add(question.key()));
    }

    /** What is there and incomplete is named with what it lacks. */
    private void incomplete() {
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
            List<String> points = new ArrayList<>(
                    lacking.stream().map(words::words).map(Facts::capitalized).toList());
            points.addAll(laws(lacking));
            item(unsaid(elements, lacking), points);
            elements.forEach(element -> byElement.get(element).forEach(question -> told.add(question.key())));
        });
    }

    private static boolean isIncomplete(String pointer) {
        String element = QuestionPlaces.place(pointer).element();
        return !element.isEmpty()
                && !QuestionPlaces.isNew(element)
                && !DESCRIBED.contains(QuestionPlaces.list(element));
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

    /** Pieces are listed by what they are about. */
    private void pieces() {
        Map<List<Object>, List<Question>> byPlace = new LinkedHashMap<>();
        questions.stream()
                .filter(question -> question.kind() == Kind.PIECE)
                .forEach(question -> byPlace.computeIfAbsent(
                                question.condition() == null
                                        ? List.of(question.about())
                                        : List.of(question.about(), question.condition()),
                                place -> new ArrayList<>())
                        .add(question));
        byPlace.values().forEach(pieces -> {
            Question first = pieces.get(0);
            Condition condition = first.condition();
            boolean isTold = condition != null
                    && QuestionPlaces.place(condition.question().pointer())
                            .element()
                            .equals(first.about());
            String about = first.about().isEmpty() || isTold ? "" : "pour " + places.the(first.about()) + ", ";
            String when = condition == null ? "" : words.whenAnswered(condition) + ", ";
            item(
                    Facts.capitalized(when + about + "joignez, si vous les avez :"),
                    pieces.stream()
                            .map(QuestionWords::evidence)
                            .map(Facts::capitalized)
                            .distinct()
                            .toList());
            pieces.forEach(question -> told.add(question.key()));
        });
    }

    /** {@return the questions that ask the same of other elements, under no condition} */
    private List<Question> alike(Question question) {
        boolean isOne = question.condition() != null
                || question.kind() != Kind.VALUE && question.kind() != Kind.ELEMENTS
                || words.element(question).isEmpty()
                || QuestionPlaces.isNew(words.element(question));
        return isOne
                ? List.of(question)
                : questions.stream()
                        .filter(other -> other.kind() == question.kind()
                                && other.condition() == null
                                && !told.contains(other.key())
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
                && words.words(one).equals(words.words(other));
    }

    private void alone(List<Question> alike) {
        alike.forEach(question -> told.add(question.key()));
        List<String> points = new ArrayList<>();
        below(alike.get(0), points);
        points.addAll(laws(alike));
        item(words.sentence(alike), points);
    }

    /** What depends on a question of the other part stands together. */
    private void under(Condition condition) {
        List<Question> together = questions.stream()
                .filter(question -> condition.equals(question.condition()) && !told.contains(question.key()))
                .toList();
        String element = QuestionPlaces.place(condition.question().pointer()).element();
        List<String> points = new ArrayList<>();
        for (Question question : together) {
            told.add(question.key());
            points.add(Facts.capitalized(within(element, question)) + titles(question));
            below(question, points);
        }
        item(Facts.capitalized(words.whenAnswered(condition) + ", indiquez aussi :"), points);
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
            same.forEach(question -> told.add(question.key()));
            List<String> points =
                    new ArrayList<>(said.apply(same.get(0).serves().get(0)));
            points.addAll(laws(same));
            item(words.sentence(same.get(0)), points);
        });
    }

    /** {@return the list whose elements contradict each other; else what is contradictory} */
    private static Object list(Question question) {
        return question.serves().get(0).facts().stream()
                .map(fact -> QuestionPlaces.place(fact.pointer()).element())
                .filter(element -> !element.isEmpty())
                .map(QuestionPlaces::list)
                .filter(list -> !DESCRIBED.contains(list))
                .findFirst()
                .<Object>map(list -> list)
                .orElse(question.key());
    }

    private void below(Question parent, List<String> points) {
        for (Question question : questions) {
            if (question.condition() != null
                    && !told.contains(question.key())
                    && isUnder(question.condition(), parent)) {
                told.add(question.key());
                boolean isElements = !question.condition().question().equals(parent.key());
                points.add(Facts.capitalized(
                                isElements
                                        ? words.whenAnswered(question.condition())
                                        : QuestionWords.when(question.condition()))
                        + ", indiquez aussi : " + within(words.element(parent), question) + titles(question));
                below(question, points);
            }
        }
    }

    /** {@return the question, beside another about {@code element}} */
    private String within(String element, Question question) {
        boolean isSame = !element.isEmpty() && element.equals(words.element(question));
        return isSame ? words.words(question) : lower(words.sentence(question));
    }

    private String titles(Question question) {
        return required
                ? " ("
                        + obligations(List.of(question)).stream()
                                .map(Obligation::title)
                                .limit(MAX_QUOTED)
                                .collect(Collectors.joining(" ; "))
                        + ")"
                : "";
    }

    private List<String> laws(List<Question> some) {
        if (!required) {
            return List.of();
        }
        List<Obligation> obligations = obligations(some);
        return obligations.size() <= MAX_QUOTED
                ? obligations.stream().map(law).distinct().toList()
                : List.of("Le texte, aux rubriques : "
                        + obligations.stream()
                                .map(obligation -> obligation.source().heading())
                                .distinct()
                                .collect(Collectors.joining(" ; "))
                        + ".");
    }

    private static List<Obligation> obligations(List<Question> some) {
        return some.stream()
                .flatMap(question -> question.serves().stream())
                .map(finding -> finding.obligation())
                .distinct()
                .toList();
    }

    private void item(String question, List<String> points) {
        items.add(Map.of("question", question, "points", points));
    }

    private static String lower(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
