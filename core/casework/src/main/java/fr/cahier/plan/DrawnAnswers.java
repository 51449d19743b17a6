package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Reserve;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.plan.Question.Condition;
import fr.cahier.plan.Question.Key;
import fr.cahier.plan.Question.Kind;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.UsedFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers to questions, drawn at random, each as the dossier in which it stands. */
final class DrawnAnswers {

    private static final String ADDED = "/" + Question.NEW;

    /** What a value may be. */
    interface Values {

        Object of(Schema schema, Random random);

        /** {@return a value of a declared fact} */
        Object of(Question declared, Random random);

        /** {@return whether every commitment is given, and often none of what is listed or counted is there} */
        default boolean promisesAlone() {
            return false;
        }
    }

    private final QuestionPointers pointers;
    private final Values values;
    private final Random random;
    private final AnsweredDossier dossier;
    private final DrawnValues drawn;
    private final DrawnCommitments commitments;
    private final DrawnElements elements;
    /** In the order of the answers, from which conditions are found: the hash of a key is another one in each process. */
    private final Map<Key, Set<Object>> given = new LinkedHashMap<>();

    private final Set<Key> answered = new LinkedHashSet<>();

    /** @param start the dossier that the questions are about */
    DrawnAnswers(Dossier start, Values values, Random random) {
        this.pointers = new QuestionPointers(start);
        this.values = values;
        this.random = random;
        this.dossier = new AnsweredDossier(start);
        this.drawn = new DrawnValues(dossier, values, random);
        this.commitments = new DrawnCommitments(dossier, random, this::note, values.promisesAlone());
        this.elements = new DrawnElements(dossier, pointers, random, this::value, values.promisesAlone());
    }

    Dossier dossier() {
        return dossier.now();
    }

    /** {@return the answers that a condition may name} */
    Map<Key, Set<Object>> given() {
        return given;
    }

    /** {@return the questions whose conditions held} */
    Set<Key> answered() {
        return answered;
    }

    /** Answers all of the questions whose conditions hold; lists first, so that what depends on their elements finds them. */
    void answer(Collection<Question> questions) {
        List<Question> promises = questions.stream()
                .filter(one -> one.kind() == Kind.COMMITMENT && holds(one))
                .toList();
        commitments.answer(promises);
        promises.forEach(one -> answered.add(one.key()));
        for (Question question : questions) {
            if (question.kind() != Kind.COMMITMENT && holds(question)) {
                answer(question);
                answered.add(question.key());
            }
        }
    }

    private boolean holds(Question question) {
        return question.condition() == null || holds(question.condition());
    }

    /** What is answered for the whole text is answered for each commitment. */
    private boolean holds(Condition condition) {
        Set<Object> whole = condition.question().kind() == Kind.COMMITMENT
                ? given.getOrDefault(DrawnCommitments.WHOLE, Set.of())
                : Set.of();
        return condition.values().isEmpty()
                || given.getOrDefault(condition.question(), whole).stream().anyMatch(condition.values()::contains);
    }

    /** {@return whether the condition holds for the added element in {@code pointer}, if it is about that element} */
    private boolean holdsAt(@Nullable Condition condition, String pattern, String pointer) {
        String other = condition == null ? "" : condition.question().pointer();
        int added = other.indexOf(ADDED);
        String element = added < 0 ? "" : other.substring(0, added + ADDED.length());
        if (condition == null || condition.values().isEmpty() || added < 0 || !pattern.startsWith(element)) {
            return true;
        }
        String here = String.join("/", Arrays.asList(pointer.split("/")).subList(0, element.split("/").length));
        Object said = dossier.said(here + other.substring(element.length()));
        return said != null && condition.values().contains(said);
    }

    private void answer(Question question) {
        switch (question.kind()) {
            case VALUE -> in(question, question.pointer()).forEach(pointer -> value(question.key(), pointer));
            case ELEMENTS -> {
                for (String list : in(question, question.pointer())) {
                    placed(question).forEach(subject -> elements.add(question, list, subject));
                }
            }
            case COMMITMENT -> commitments.answer(List.of(question));
            case WORDS ->
                dossier.set(
                        question.pointer(),
                        random.nextInt(3) == 0 ? Reponse.OUI : new Reserve(Reponse.RESERVE, DrawnCommitments.WORDS));
            case FACT -> subjects(question).forEach(subject -> fact(question, subject));
            case PIECE -> subjects(question).forEach(subject -> piece(question, subject));
            case CLEARED_UP -> clear(question.serves().get(0));
        }
    }

    private List<String> in(Question question, String pointer) {
        return pointers.in(dossier.now(), pointer).stream()
                .filter(one -> holdsAt(question.condition(), pointer, one))
                .toList();
    }

    private void note(Key question, Object answer) {
        given.computeIfAbsent(question, key -> new LinkedHashSet<>()).add(answer);
    }

    private void value(Key question, String pointer) {
        Object value = drawn.at(pointer);
        if (value != null) {
            dossier.set(pointer, value);
            note(question, value);
        }
    }

    /** {@return the sites of which elements are told: those of the question, else none and each new one} */
    private List<@Nullable String> placed(Question question) {
        List<@Nullable String> ids = subjects(question);
        if (question.about().isEmpty() && question.keys().contains("site_id")) {
            pointers.in(dossier.now(), "/sites/" + Question.NEW)
                    .forEach(site -> ids.add((String) dossier.said(site + "/id")));
        }
        return ids;
    }

    /** {@return the identifiers of the sites or persons that the question is about; one null where it is about none} */
    private List<@Nullable String> subjects(Question question) {
        List<@Nullable String> ids = new ArrayList<>();
        if (question.about().isEmpty()) {
            ids.add(null);
            return ids;
        }
        for (String pointer : in(question, question.about())) {
            Object id = dossier.said(pointer + "/id");
            ids.add(id == null ? null : id.toString());
        }
        return ids;
    }

    private void fact(Question question, @Nullable String subject) {
        DeclaredFact fact = Objects.requireNonNull(question.fact());
        boolean site = isOfSite(question);
        Fait row = Fait.builder()
                .cle(fact.key())
                .siteId(site ? subject : null)
                .personnelId(site ? null : subject)
                .build();
        Object value = values.of(question, random);
        dossier.edit(FactAnswers.add(dossier.now(), fact, row, value));
        note(question.key(), value);
    }

    private void piece(Question question, @Nullable String subject) {
        boolean site = isOfSite(question);
        dossier.edit(List.of(Edit.add(
                "/pieces",
                Piece.builder()
                        .siteId(site ? subject : null)
                        .personnelId(site ? null : subject)
                        .etablit(List.of(question.serves().get(0).obligation().id()))
                        .build())));
    }

    private static boolean isOfSite(Question question) {
        return question.about().startsWith("/sites/");
    }

    /** Takes back, or says anew, some of what the finding rests on, and nothing else. */
    private void clear(Finding finding) {
        Map<String, Edit> edits = new LinkedHashMap<>();
        Set<String> resting =
                finding.facts().stream().map(UsedFact::pointer).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> places = places(resting);
        for (String pointer : resting) {
            if (random.nextBoolean() && dossier.said(pointer) != null && !pointer.endsWith("/id")) {
                Edit edit = cleared(pointer, places);
                edits.putIfAbsent(edit.pointer(), edit);
            }
        }
        dossier.edit(List.copyOf(edits.values()));
    }

    /** {@return {@code pointers}, and each place that holds one of them} */
    private static Set<String> places(Set<String> pointers) {
        Set<String> places = new HashSet<>();
        for (String pointer : pointers) {
            for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
                places.add(pointer.substring(0, end));
            }
        }
        return places;
    }

    private Edit cleared(String pointer, Set<String> places) {
        if (WantedSupplies.isCommitment(pointer)) {
            return Edit.set("/engagements/" + Pointers.parts(pointer).get(1), commitments.one());
        }
        ElementPointer element = ElementPointer.of(pointer).orElse(null);
        if (element != null && !QuestionPointers.DESCRIBED.contains(element.list())) {
            return Edit.set(element.list() + "/" + element.index(), anew(element, places));
        }
        Object value = drawn.at(pointer);
        return Edit.set(pointer, value == null ? dossier.said(pointer) : value);
    }

    /** {@return what another element says of these facts, so that all keep their places; what that one leaves unsaid stays as it was} */
    private Object anew(ElementPointer element, Set<String> places) {
        ObjectType type = QuestionPointers.element(element.list());
        List<?> elements = dossier.elements(element.list());
        @Nullable Object[] values = type.values(elements.get(element.index()));
        @Nullable Object[] other = type.values(elements.get(random.nextInt(elements.size())));
        for (int field = 0; field < values.length; field++) {
            String pointer = element.list() + "/" + element.index() + "/"
                    + type.fields().get(field).name();
            values[field] = places.contains(pointer) && other[field] != null ? other[field] : values[field];
        }
        return type.create(values);
    }
}
