package fr.cahier.report;

import fr.cahier.plan.Question;
import fr.cahier.plan.Question.Condition;
import fr.cahier.plan.Question.Kind;
import fr.cahier.verdict.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks for pieces, listed by what they are about. */
final class RequestedPieces {

    private final QuestionPlaces places;
    private final QuestionWords words;
    private final RequestItems items;

    RequestedPieces(QuestionPlaces places, QuestionWords words, RequestItems items) {
        this.places = places;
        this.words = words;
        this.items = items;
    }

    void tell(List<Question> questions) {
        Map<List<Object>, List<Question>> byPlace = new LinkedHashMap<>();
        questions.stream()
                .filter(question -> question.kind() == Kind.PIECE)
                .forEach(question -> byPlace.computeIfAbsent(
                                question.condition() == null
                                        ? List.of(question.about())
                                        : List.of(question.about(), question.condition()),
                                place -> new ArrayList<>())
                        .add(question));
        Set<String> asked = new HashSet<>();
        byPlace.values().forEach(pieces -> {
            Question first = pieces.get(0);
            Condition condition = first.condition();
            boolean isTold = condition != null
                    && QuestionPlaces.place(condition.question().pointer())
                            .element()
                            .equals(first.about());
            String about = first.about().isEmpty() || isTold ? "" : "pour " + places.the(first.about()) + ", ";
            String when = condition == null ? "" : words.whenAnswered(condition) + ", ";
            List<String> wanted = pieces.stream()
                    .map(RequestedPieces::wanted)
                    .filter(piece -> !asked.contains(piece) && asked.add(about + piece))
                    .toList();
            if (!wanted.isEmpty()) {
                items.add(Facts.capitalized(when + about + "joignez, si vous les avez :"), wanted);
            }
            pieces.forEach(items::tell);
        });
    }

    /** What was joined is not called absent. */
    private static String wanted(Question question) {
        boolean isExpired = question.serves().stream()
                .flatMap(finding -> finding.reservations().stream())
                .anyMatch(reservation -> reservation.reason() == Reason.EVIDENCE_EXPIRED);
        return Facts.capitalized(QuestionWords.evidence(question))
                + (isExpired ? " (celle que vous avez jointe n’était plus valable au jour du dépôt)" : "");
    }
}
