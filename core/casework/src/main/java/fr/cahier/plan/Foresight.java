package fr.cahier.plan;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.plan.Question.Key;
import fr.cahier.plan.Question.Kind;
import fr.cahier.regulation.Edition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Foresees what answers will leave to be asked: answers everything, several times, each time with other values, and looks at what is
 * asked then. What depends on one answer is asked under its condition; what depends on several, in any case.
 */
final class Foresight {

    private static final int MAX_ROUNDS = 8;

    /** A round ends when so many draws in turn bring nothing new, or after the most; the fewer questions, the more. */
    private static final int QUIET_DRAWS = 16;

    private static final int MAX_QUIET_DRAWS = 120;
    private static final int QUIET_ANSWERS = 4_000;

    /**
     * Of so many draws, one answers with promises alone: all commitments, and often none of what is listed or counted. What is asked
     * of whoever promises and has nothing yet would hardly ever be drawn otherwise, for it takes several such answers at once.
     */
    private static final int PROMISES = 3;

    /** Of the quiet ones, how many times as many draws a round may take. */
    private static final int MAX_DRAWS = 4;

    private final Dossier start;
    private final Inquirer inquirer;
    private final LikelyValues values;
    private final LikelyValues promises;
    private final Map<Key, Question> questions;
    private final Siblings siblings;
    private final PlanBudget budget;
    private boolean stopped;

    Foresight(Evaluator evaluator, Edition edition, Instant instant, Dossier start) {
        this.start = start;
        this.budget = new PlanBudget(evaluator.limits());
        this.inquirer = new Inquirer(evaluator, edition, start);
        Thresholds thresholds = Thresholds.of(edition, instant);
        this.values = new LikelyValues(thresholds);
        this.promises = new LikelyValues(thresholds, true);
        this.questions = new LinkedHashMap<>(inquirer.asked(start));
        new FirstConditions(start, inquirer, questions).set();
        new Withdrawals(start, inquirer, questions).add();
        this.siblings = new Siblings(start, questions);
        siblings.add(List.copyOf(questions.keySet()));
    }

    /** Answers given together, and what is asked after them. */
    record Draw(
            int number, Dossier dossier, Map<Key, Set<Object>> given, Set<Key> answered, Map<Key, Question> asked) {}

    List<Question> questions() {
        boolean quiet = questions.isEmpty();
        for (int round = 0; round < MAX_ROUNDS && !quiet && !budget.isSpent(); round++) {
            List<Draw> draws = draws(round);
            List<Question> news = news(draws);
            Conditions conditions = new Conditions(start, inquirer, draws, budget);
            news.forEach(question -> learn(question, conditions));
            siblings.add(news.stream().map(Question::key).toList());
            quiet = news.isEmpty();
        }
        stopped = !quiet || budget.isSpent();
        return List.copyOf(questions.values());
    }

    boolean isStopped() {
        return stopped;
    }

    private List<Draw> draws(int round) {
        List<Draw> draws = new ArrayList<>();
        Set<Key> seen = new HashSet<>();
        int quiet = Math.max(QUIET_DRAWS, Math.min(MAX_QUIET_DRAWS, QUIET_ANSWERS / questions.size()));
        for (int last = 0;
                draws.size() < MAX_DRAWS * quiet && draws.size() - last < quiet && budget.allowsAttempt(); ) {
            LikelyValues likely = draws.size() % PROMISES == PROMISES - 1 ? promises : values;
            DrawnAnswers answers = new DrawnAnswers(start, likely, random(1_000L * round + draws.size()));
            answers.answer(inOrder(questions.values()));
            draws.add(new Draw(
                    draws.size(),
                    answers.dossier(),
                    answers.given(),
                    answers.answered(),
                    inquirer.asked(answers.dossier())));
            if (seen.addAll(draws.get(draws.size() - 1).asked().keySet())) {
                last = draws.size();
            }
        }
        return draws;
    }

    /** Neighbouring seeds draw alike at first: they are set apart. */
    static Random random(long seed) {
        return new Random((seed + 1) * 0x9E3779B97F4A7C15L);
    }

    /** {@return the questions as they are answered: what they are about before what is said of it} */
    static List<Question> inOrder(Collection<Question> questions) {
        return questions.stream()
                .sorted(Comparator.comparingInt(Foresight::rank))
                .toList();
    }

    private static int rank(Question question) {
        boolean later = question.condition() != null || question.pointer().contains("/" + Question.NEW);
        return switch (question.kind()) {
            case CLEARED_UP -> 0;
            case ELEMENTS -> QuestionPointers.DESCRIBED.contains(question.pointer()) ? 1 : later ? 4 : 3;
            case VALUE, COMMITMENT, WORDS, FACT, PIECE -> later ? 5 : 2;
        };
    }

    private List<Question> news(List<Draw> draws) {
        Map<Key, QuestionDraft> news = new LinkedHashMap<>();
        draws.forEach(draw -> draw.asked().values().stream()
                .filter(question -> isNews(question, draw))
                .forEach(question -> QuestionDraft.add(question, news)));
        return news.values().stream().map(QuestionDraft::question).toList();
    }

    /** What was answered is asked no more, whatever the answer leaves open; but elements may have to say more. */
    private boolean isNews(Question question, Draw draw) {
        Question known = questions.get(question.key());
        if (question.kind() == Kind.CLEARED_UP || draw.answered().contains(question.key())) {
            return known != null && question.required() && !known.keys().containsAll(question.keys());
        }
        return known == null ? !isKeyOfElements(question) : known.condition() != null;
    }

    /** {@return the lists of which each new element is asked for what {@code question} asks} */
    private List<Question> ofElements(Question question) {
        ElementKey key = ElementKey.of(question);
        return key == null
                ? List.of()
                : questions.values().stream()
                        .filter(one ->
                                one.kind() == Kind.ELEMENTS && one.pointer().equals(key.list()))
                        .toList();
    }

    private boolean isKeyOfElements(Question question) {
        ElementKey key = ElementKey.of(question);
        List<Question> lists = ofElements(question);
        return key != null
                && !lists.isEmpty()
                && lists.stream().allMatch(one -> one.keys().contains(key.key()));
    }

    private void learn(Question question, Conditions conditions) {
        Question known = questions.get(question.key());
        if (known != null) {
            questions.put(question.key(), known.with(question).on(null));
            return;
        }
        Question asked = question.on(conditions.of(question));
        List<Question> lists = asked.condition() == null && asked.required() ? ofElements(asked) : List.of();
        if (lists.isEmpty()) {
            questions.put(asked.key(), asked);
        }
        lists.forEach(list -> questions.put(list.key(), list.with(ElementKey.asList(list, asked))));
    }
}
