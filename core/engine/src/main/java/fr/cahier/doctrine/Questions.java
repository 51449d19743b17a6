package fr.cahier.doctrine;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.IssueCode;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.facts.Seuil;
import fr.cahier.internal.Visible;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.PossibleReading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The questions that editions leave open; of several editions, those of all. */
final class Questions {

    static final String LIST = "La liste des questions et de leurs lectures dit ce qui peut être tranché.";

    /** The readings by question; two editions may have the same. */
    private final Map<String, List<PossibleReading>> readings = new LinkedHashMap<>();

    Questions(Collection<Edition> editions) {
        editions.stream().flatMap(edition -> edition.questions().stream()).forEach(question -> readings.computeIfAbsent(
                        question.id(), unseen -> new ArrayList<>())
                .addAll(question.wording().readings()));
    }

    Optional<InputIssue> problem(Position position, String pointer) {
        String question = Objects.requireNonNull(position.question());
        return readings.containsKey(question)
                ? Optional.empty()
                : Optional.of(issue(
                        pointer + "/question",
                        "La question « " + Visible.text(question)
                                + " » n’est pas de celles que le texte laisse ouvertes.",
                        NearestName.suggested(question, readings.keySet(), LIST)));
    }

    Optional<InputIssue> readingProblem(Position position, String pointer) {
        String reading = Objects.requireNonNull(position.lecture());
        List<String> known = readings.get(position.question()).stream()
                .map(PossibleReading::id)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        return known.contains(reading)
                ? Optional.empty()
                : Optional.of(issue(
                        pointer + "/lecture",
                        "La lecture « " + Visible.text(reading) + " » n’est pas de celles de la question « "
                                + position.question() + " ».",
                        NearestName.suggested(reading, known, "Écrivez l’une de : " + String.join(", ", known) + ".")));
    }

    /** {@return the thresholds that the reading sets} */
    List<Seuil> thresholds(Position position) {
        return readings.get(position.question()).stream()
                .filter(reading -> Objects.equals(reading.id(), position.lecture()))
                .flatMap(reading -> reading.thresholds().stream())
                .toList();
    }

    static InputIssue issue(String pointer, String reason, @Nullable String advice) {
        return InputIssue.of(IssueCode.INAPPLICABLE, pointer, reason, advice);
    }
}
