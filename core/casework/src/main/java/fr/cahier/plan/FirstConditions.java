package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.plan.Question.Condition;
import fr.cahier.plan.Question.Key;
import fr.cahier.plan.Question.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds which questions about a dossier as it is have no object with some answer to an earlier one: a structure of one kind is not
 * asked what only the other has to say.
 */
final class FirstConditions {

    private final Dossier start;
    private final Inquirer inquirer;
    private final Map<Key, Question> questions;

    FirstConditions(Dossier start, Inquirer inquirer, Map<Key, Question> questions) {
        this.start = start;
        this.inquirer = inquirer;
        this.questions = questions;
    }

    /** Puts the questions under their conditions. */
    void set() {
        List<Question> all = List.copyOf(questions.values());
        Set<String> idle = new HashSet<>();
        for (int index = 0; index < all.size(); index++) {
            Question first = all.get(index);
            if (first.kind() == Kind.VALUE
                    && Conditions.isFinite(first.key())
                    && !first.pointer().contains("/" + Question.NEW)
                    && !idle.contains(Pointers.pattern(first.pointer()))
                    && !depending(first, all.subList(index + 1, all.size()))) {
                idle.add(Pointers.pattern(first.pointer()));
            }
        }
    }

    /** {@return whether anything depends on the first; where nothing does of one element, nothing is looked for of the next} */
    private boolean depending(Question first, List<Question> others) {
        Map<Object, Set<Key>> asked = new LinkedHashMap<>();
        Map<Object, Set<PlanSearch.Key>> without = new LinkedHashMap<>();
        for (Object value : values(first)) {
            Dossier answered = Editing.apply(start, List.of(Edit.set(first.pointer(), value)));
            asked.put(value, Set.copyOf(inquirer.asked(answered).keySet()));
            without.put(value, inquirer.withoutObject());
        }
        boolean any = false;
        for (Question other : others) {
            List<Object> needed = new ArrayList<>();
            asked.forEach((value, keys) -> {
                if (keys.contains(other.key()) || !isWithoutObject(other, without.get(value))) {
                    needed.add(value);
                }
            });
            Question now = questions.get(other.key());
            if (!needed.isEmpty() && needed.size() < asked.size() && now.condition() == null) {
                questions.put(other.key(), now.on(new Condition(first.key(), needed)));
                any = true;
            }
        }
        return any;
    }

    private static boolean isWithoutObject(Question question, Set<PlanSearch.Key> without) {
        return question.serves().stream().map(PlanSearch.Key::of).allMatch(without::contains);
    }

    private static List<?> values(Question question) {
        Schema schema = Objects.requireNonNull(Pointers.shape(question.pointer()), question.pointer());
        return schema instanceof Scalar.Choice choice ? choice.values() : List.of(true, false);
    }
}
