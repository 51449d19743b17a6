package fr.cahier.doctrine;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.Visible;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.OpenQuestion;
import fr.cahier.regulation.Period;
import fr.cahier.regulation.PossibleReading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that a doctrine settles questions of the editions, each one way at a time, and says who, when and why. */
final class DoctrineCheck {

    private static final int MAX_POSITIONS = 200;

    private final Doctrine doctrine;

    /** The ids of readings, by question; of several editions, those of all. */
    private final Map<String, Set<String>> readings = new LinkedHashMap<>();

    private final Map<String, List<Position>> earlier = new HashMap<>();
    private final List<InputIssue> problems = new ArrayList<>();

    DoctrineCheck(Doctrine doctrine, Collection<Edition> editions) {
        this.doctrine = doctrine;
        editions.stream().flatMap(edition -> edition.questions().stream()).forEach(this::add);
    }

    private void add(OpenQuestion question) {
        Set<String> ids = readings.computeIfAbsent(question.id(), unseen -> new LinkedHashSet<>());
        question.wording().readings().stream()
                .map(PossibleReading::id)
                .map(Objects::requireNonNull)
                .forEach(ids::add);
    }

    List<InputIssue> problems() {
        List<Position> positions = Objects.requireNonNull(doctrine.positions());
        if (positions.size() > MAX_POSITIONS) {
            report(
                    "/positions",
                    "La doctrine a plus de " + MAX_POSITIONS + " positions.",
                    "Retirez celles qui ne valent plus.");
            return problems;
        }
        for (int index = 0; index < positions.size(); index++) {
            check(positions.get(index), "/positions/" + index);
        }
        return List.copyOf(problems);
    }

    private void check(Position position, String pointer) {
        require(position.auteur(), pointer, "auteur", "Dites qui a tranché, par sa fonction.");
        require(position.date(), pointer, "date", "Dites quel jour la question a été tranchée : \"2026-09-01\".");
        require(position.motif(), pointer, "motif", "Dites en une phrase pourquoi cette lecture est retenue.");
        boolean named = require(position.question(), pointer, "question", "« cahier doctrine » en donne la liste.");
        boolean read = require(position.lecture(), pointer, "lecture", "« cahier doctrine » en donne la liste.");
        if (named && checkQuestion(position, pointer)) {
            if (read) {
                checkReading(position, pointer);
            }
            checkPeriod(position, pointer);
        }
    }

    private boolean require(@Nullable Object value, String pointer, String key, String advice) {
        boolean absent = value == null || value instanceof String text && text.isBlank();
        if (absent) {
            report(pointer, "« " + key + " » manque.", advice);
        }
        return !absent;
    }

    private boolean checkQuestion(Position position, String pointer) {
        String question = position.question();
        if (readings.containsKey(question)) {
            return true;
        }
        report(
                pointer + "/question",
                "La question « " + Visible.text(question) + " » n’est pas de celles que le texte laisse ouvertes.",
                NearestName.suggested(question, readings.keySet(), "« cahier doctrine » en donne la liste."));
        return false;
    }

    private void checkReading(Position position, String pointer) {
        Set<String> known = readings.get(position.question());
        if (!known.contains(position.lecture())) {
            report(
                    pointer + "/lecture",
                    "La lecture « " + Visible.text(position.lecture()) + " » n’est pas de celles de la question « "
                            + position.question() + " ».",
                    NearestName.suggested(
                            position.lecture(), known, "Écrivez l’une de : " + String.join(", ", known) + "."));
        }
    }

    private void checkPeriod(Position position, String pointer) {
        Period period;
        try {
            period = position.period();
        } catch (RefusedValueException refused) {
            report(pointer, "La position s’applique à une période qui finit avant de commencer.", refused.advice());
            return;
        }
        List<Position> others = earlier.computeIfAbsent(position.question(), unseen -> new ArrayList<>());
        others.stream()
                .filter(other -> other.period().overlaps(period))
                .findFirst()
                .ifPresent(other -> report(
                        pointer + "/question",
                        "La question « " + position.question() + " » est tranchée deux fois pour les mêmes dépôts : "
                                + other.period() + ", puis " + period + ".",
                        "Fermez la première par « au », ou retirez l’une des deux."));
        others.add(position);
    }

    private void report(String pointer, String reason, String advice) {
        problems.add(new InputIssue(pointer, null, null, reason, advice));
    }
}
