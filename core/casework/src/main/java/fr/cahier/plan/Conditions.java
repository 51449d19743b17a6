package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.plan.Foresight.Draw;
import fr.cahier.plan.Question.Condition;
import fr.cahier.plan.Question.Key;
import fr.cahier.plan.Question.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the answer on which a question depends: the one that, given otherwise, leaves it unasked. */
final class Conditions {

    /** Draws in which an answer is tried otherwise. */
    private static final int TRIED = 2;

    private static final int MAX_VALUES = 6;

    /** Answers that are tried for one question. */
    private static final int MAX_KEYS = 8;

    private final QuestionPointers pointers;
    private final Inquirer inquirer;
    private final List<Draw> draws;
    private final PlanBudget budget;

    /** What is asked in a draw with one answer given otherwise; many questions depend on the same answer. */
    private final Map<Otherwise, Set<Key>> asked = new HashMap<>();

    /** Of each kind of question the first one. */
    private final Map<Alike, Learned> learned = new HashMap<>();

    private record Otherwise(int draw, Key key, Object value) {}

    Conditions(Dossier start, Inquirer inquirer, List<Draw> draws, PlanBudget budget) {
        this.budget = budget;
        this.pointers = new QuestionPointers(start);
        this.inquirer = inquirer;
        this.draws = draws;
    }

    /**
     * {@return the condition of a question that answers raise, the last answer first; null where there is not one answer on which it
     * depends} What depends on one answer of an element does so of the next, if all draws say so.
     */
    @Nullable
    Condition of(Question question) {
        List<Draw> asking = draws.stream()
                .filter(draw -> draw.asked().containsKey(question.key()))
                .toList();
        Alike alike = Alike.of(question.key());
        Learned first = learned.get(alike);
        if (first != null) {
            Condition same = first.condition() == null ? null : first.onElementOf(question);
            return same != null && asking.stream().allMatch(draw -> holds(same, draw)) ? same : null;
        }
        Condition condition = tried(question, asking);
        learned.put(alike, new Learned(question, condition));
        return condition;
    }

    private static boolean holds(Condition condition, Draw draw) {
        Set<Object> given = draw.given().get(condition.question());
        return given != null && (condition.values().isEmpty() || given.stream().anyMatch(condition.values()::contains));
    }

    /** What questions about different elements of a list have in common. */
    private record Alike(Kind kind, String pointer, String about, String name) {
        static Alike of(Key key) {
            return new Alike(key.kind(), Pointers.pattern(key.pointer()), Pointers.pattern(key.about()), key.name());
        }
    }

    /** A question with its condition, if there is one. */
    private record Learned(Question question, @Nullable Condition condition) {

        /** {@return the condition as it is for an element of another question that is alike; null where there is none} */
        @Nullable
        Condition onElementOf(Question other) {
            Condition known = Objects.requireNonNull(condition);
            String place = root(place(question));
            Key key = known.question();
            if (!root(key.pointer()).equals(place)) {
                return known;
            }
            String pointer = root(place(other)) + key.pointer().substring(place.length());
            return new Condition(new Key(key.kind(), pointer, key.about(), key.name()), known.values());
        }
    }

    private @Nullable Condition tried(Question question, List<Draw> asking) {
        List<Key> keys = new ArrayList<>(answers(asking));
        Collections.reverse(keys);
        keys.removeIf(key -> key.kind() == Kind.COMMITMENT
                || !isBeside(key, question) && !(isFinite(key) && isRead(key, question) && isDecisive(key, asking)));
        keys.sort((one, other) -> Boolean.compare(isBeside(other, question), isBeside(one, question)));
        return keys.stream()
                .limit(MAX_KEYS)
                .takeWhile(key -> budget.allowsAttempt())
                .map(key -> condition(key, asked(key, question, asking)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Condition condition(Key key, @Nullable Set<Object> values) {
        return values == null ? null : new Condition(key, isFinite(key) ? List.copyOf(values) : List.of());
    }

    private static Set<Key> answers(List<Draw> asking) {
        Set<Key> keys = new LinkedHashSet<>();
        asking.forEach(draw -> keys.addAll(draw.given().keySet()));
        return keys;
    }

    /** {@return whether both are about one section, or one element} */
    private static boolean isBeside(Key key, Question question) {
        return key.kind() == Kind.VALUE && root(key.pointer()).equals(root(place(question)));
    }

    private static String place(Question question) {
        return question.pointer().isEmpty() || !question.about().isEmpty() ? question.about() : question.pointer();
    }

    /** {@return whether an obligation that waits for the answer looks at the other, too} */
    private static boolean isRead(Key key, Question question) {
        String path = String.join(".", Pointers.parts(key.pointer())).replace("." + Question.NEW, "[]");
        return question.serves().stream()
                .flatMap(finding -> finding.obligation().paths().stream())
                .anyMatch(read -> read.toString().equals(path));
    }

    private static String root(String pointer) {
        List<String> parts = Pointers.parts(pointer);
        boolean element =
                parts.size() > 1 && Character.isDigit(parts.get(1).charAt(0)) || pointer.contains("/" + Question.NEW);
        return "/" + String.join("/", parts.subList(0, Math.min(parts.size(), element ? 2 : 1)));
    }

    /** {@return whether it is never asked with some of the answers that were given} */
    private boolean isDecisive(Key key, List<Draw> asking) {
        Set<Object> with = given(key, asking);
        return !with.containsAll(given(key, draws));
    }

    private static Set<Object> given(Key key, List<Draw> some) {
        Set<Object> given = new LinkedHashSet<>();
        some.forEach(draw -> given.addAll(draw.given().getOrDefault(key, Set.of())));
        return given;
    }

    /** {@return the values with which it is asked; null when with all, or with none} */
    private @Nullable Set<Object> asked(Key key, Question question, List<Draw> asking) {
        List<Object> tried = given(key, draws).stream().limit(MAX_VALUES).toList();
        Set<Object> asked = new LinkedHashSet<>();
        for (Draw draw : asking.subList(0, Math.min(TRIED, asking.size()))) {
            for (Object value : tried) {
                if (asked(draw, key, value).contains(question.key())) {
                    asked.add(value);
                }
            }
        }
        return asked.isEmpty() || asked.size() == tried.size() ? null : asked;
    }

    private Set<Key> asked(Draw draw, Key key, Object value) {
        return asked.computeIfAbsent(
                new Otherwise(draw.number(), key, value),
                tried -> Set.copyOf(
                        inquirer.asked(otherwise(draw.dossier(), key, value)).keySet()));
    }

    private Dossier otherwise(Dossier dossier, Key key, Object value) {
        List<Edit> edits = key.kind() == Kind.FACT
                ? FactAnswers.set(dossier, key, value)
                : pointers.in(dossier, key.pointer()).stream()
                        .map(pointer -> Edit.set(pointer, value))
                        .toList();
        return Editing.apply(dossier, edits);
    }

    static boolean isFinite(Key key) {
        if (key.kind() == Kind.COMMITMENT) {
            return true;
        }
        if (key.kind() == Kind.FACT) {
            return false;
        }
        return isFinite(Objects.requireNonNull(Pointers.shape(key.pointer()), key.pointer()));
    }

    static boolean isFinite(Schema schema) {
        return schema instanceof Scalar.BooleanType || schema instanceof Scalar.Choice;
    }
}
