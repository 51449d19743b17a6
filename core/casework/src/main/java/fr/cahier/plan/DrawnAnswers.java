package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Reserve;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.plan.Question.Condition;
import fr.cahier.plan.Question.Key;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.UsedFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers to questions, drawn at random, each as the dossier in which it stands. */
final class DrawnAnswers {

    private static final int MAX_ADDED = 3;
    private static final String WORDS = Domain.TO_BE_SAID;
    private static final Key WHOLE = new Key(Question.Kind.COMMITMENT, "/engagements/" + Commitments.GLOBAL, "", "");
    /** Lists of what obligations are about. */
    static final Set<String> DESCRIBED = Set.of("/sites", "/personnels");

    private static final String FIRST = "Z";
    private static final String ADDED = "/" + Question.NEW;

    /** What a value may be. */
    interface Values {

        Object of(Schema schema, Random random);

        /** {@return a value of a declared fact} */
        Object of(Question declared, Random random);
    }

    private final QuestionPointers pointers;
    private final Values values;
    private final Random random;
    private final Map<Key, Set<Object>> given = new HashMap<>();
    private final Set<Key> answered = new LinkedHashSet<>();
    private Dossier dossier;

    /** @param start the dossier that the questions are about */
    DrawnAnswers(Dossier start, Values values, Random random) {
        this.pointers = new QuestionPointers(start);
        this.values = values;
        this.random = random;
        this.dossier = start;
    }

    Dossier dossier() {
        return dossier;
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
        boolean whole = questions.stream()
                                .filter(one -> one.kind() == Question.Kind.COMMITMENT)
                                .count()
                        > 1
                && dossier.engagements().get(Commitments.GLOBAL) == null
                && random.nextInt(4) == 0;
        List<Question> commitments = questions.stream()
                .filter(one -> one.kind() == Question.Kind.COMMITMENT && holds(one))
                .toList();
        commit(whole ? List.of(WHOLE) : commitments.stream().map(Question::key).toList());
        commitments.forEach(one -> answered.add(one.key()));
        for (Question question : questions) {
            if (question.kind() != Question.Kind.COMMITMENT && holds(question)) {
                answer(question);
                answered.add(question.key());
            }
        }
    }

    private boolean holds(Question question) {
        return question.condition() == null || holds(question.condition());
    }

    private void commit(List<Key> keys) {
        Map<String, Reponse> answers = new HashMap<>(dossier.engagements());
        Map<String, String> words = new HashMap<>(dossier.reserves());
        for (Key key : keys) {
            String name = key.pointer().substring(key.pointer().lastIndexOf('/') + 1);
            Object answer = commitment();
            answers.put(name, answer instanceof Reserve ? Reponse.RESERVE : (Reponse) answer);
            if (answer instanceof Reserve) {
                words.put(name, WORDS);
            }
            note(key, answers.get(name));
        }
        dossier = dossier.toBuilder().engagements(answers).reserves(words).build();
    }

    /** What is answered for the whole text is answered for each commitment. */
    private boolean holds(Condition condition) {
        Set<Object> whole = condition.question().kind() == Question.Kind.COMMITMENT
                ? given.getOrDefault(WHOLE, Set.of())
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
        Object said = PointerNames.said(here + other.substring(element.length()), dossier);
        return said != null && condition.values().contains(said);
    }

    private void answer(Question question) {
        switch (question.kind()) {
            case VALUE -> in(question, question.pointer()).forEach(pointer -> value(question.key(), pointer));
            case ELEMENTS -> {
                for (String list : in(question, question.pointer())) {
                    placed(question).forEach(subject -> elements(question, list, subject));
                }
            }
            case COMMITMENT -> commit(List.of(question.key()));
            case WORDS ->
                dossier = set(
                        question.pointer(), random.nextInt(3) == 0 ? Reponse.OUI : new Reserve(Reponse.RESERVE, WORDS));
            case FACT -> subjects(question).forEach(subject -> fact(question, subject));
            case PIECE -> subjects(question).forEach(subject -> piece(question, subject));
            case CLEARED_UP -> clear(question.serves().get(0));
        }
    }

    private List<String> in(Question question, String pointer) {
        return pointers.in(dossier, pointer).stream()
                .filter(one -> holdsAt(question.condition(), pointer, one))
                .toList();
    }

    private void note(Key question, Object answer) {
        given.computeIfAbsent(question, key -> new LinkedHashSet<>()).add(answer);
    }

    private Object commitment() {
        return switch (random.nextInt(5)) {
            case 0 -> Reponse.NON;
            case 1 -> new Reserve(Reponse.RESERVE, WORDS);
            default -> Reponse.OUI;
        };
    }

    private Dossier set(String pointer, Object value) {
        return Editing.apply(dossier, List.of(Edit.set(pointer, value)));
    }

    private void value(Key question, String pointer) {
        Object value = valueAt(pointer);
        if (value != null) {
            dossier = set(pointer, value);
            note(question, value);
        }
    }

    /** {@return a value; null where it would name an element, and there is none} */
    private @Nullable Object valueAt(String pointer) {
        Schema schema = Objects.requireNonNull(Pointers.shape(pointer), pointer);
        if (schema instanceof Scalar.Text text && text.refersTo() != null) {
            List<String> known = named("/" + text.refersTo());
            return known.isEmpty() ? null : known.get(random.nextInt(known.size()));
        }
        return values.of(schema, random);
    }

    /** {@return the names of the elements; whoever answers with one that has no name gives it one} */
    private List<String> named(String list) {
        List<String> known = ids(list);
        if (known.isEmpty() && !PointerMapping.elements(list, dossier).isEmpty()) {
            dossier = set(list + "/0/id", FIRST);
            return List.of(FIRST);
        }
        return known;
    }

    private List<String> ids(String list) {
        Field id = Objects.requireNonNull(QuestionPointers.element(list).field("id"));
        return PointerMapping.elements(list, dossier).stream()
                .map(id::in)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
    }

    private void elements(Question question, String list, @Nullable String subject) {
        int count = subject == null ? random.nextInt(MAX_ADDED + 1) : 1 + random.nextInt(MAX_ADDED);
        if (count == 0 && PointerNames.said(list, dossier) == null) {
            dossier = set(list, List.of());
        }
        for (int added = 0; added < count; added++) {
            String here = list + "/" + PointerMapping.elements(list, dossier).size();
            dossier = Editing.apply(dossier, List.of(Edit.add(list, blank(list))));
            for (String key : question.keys()) {
                String path = "/" + key.replace('.', '/');
                if (key.equals("site_id") && subject != null) {
                    dossier = set(here + path, subject);
                } else if (!key.equals("id") && (!isDay(here + path) || random.nextBoolean())) {
                    value(new Key(Question.Kind.VALUE, pointers.of(here + path), "", ""), here + path);
                }
            }
        }
    }

    /** An end may be left out: there may be none. */
    private static boolean isDay(String pointer) {
        return Pointers.shape(pointer) instanceof Scalar.Day;
    }

    /** {@return an element that says nothing but its name, which comes after all others} */
    private Object blank(String list) {
        ObjectType element = QuestionPointers.element(list);
        @Nullable Object[] fields = new @Nullable Object[element.fields().size()];
        Field id = element.field("id");
        if (id != null) {
            List<String> known = ids(list);
            boolean allNamed =
                    known.size() == PointerMapping.elements(list, dossier).size();
            fields[id.index()] = allNamed ? (known.isEmpty() ? FIRST : known.get(known.size() - 1)) + "-1" : null;
        }
        return element.create(fields);
    }

    /** {@return the sites of which elements are told: those of the question, else none and each new one} */
    private List<@Nullable String> placed(Question question) {
        List<@Nullable String> ids = subjects(question);
        if (question.about().isEmpty() && question.keys().contains("site_id")) {
            pointers.in(dossier, "/sites/" + Question.NEW)
                    .forEach(site -> ids.add((String) PointerNames.said(site + "/id", dossier)));
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
            Object id = PointerNames.said(pointer + "/id", dossier);
            ids.add(id == null ? null : id.toString());
        }
        return ids;
    }

    private void fact(Question question, @Nullable String subject) {
        DeclaredFact fact = Objects.requireNonNull(question.fact());
        boolean site = question.about().startsWith("/sites/");
        Fait row = Fait.builder()
                .cle(fact.key())
                .siteId(site ? subject : null)
                .personnelId(site ? null : subject)
                .build();
        Object value = values.of(question, random);
        dossier = Editing.apply(dossier, FactAnswers.add(dossier, fact, row, value));
        note(question.key(), value);
    }

    private void piece(Question question, @Nullable String subject) {
        boolean site = question.about().startsWith("/sites/");
        dossier = Editing.apply(
                dossier,
                List.of(Edit.add(
                        "/pieces",
                        Piece.builder()
                                .siteId(site ? subject : null)
                                .personnelId(site ? null : subject)
                                .etablit(List.of(
                                        question.serves().get(0).obligation().id()))
                                .build())));
    }

    /** Takes back, or says anew, some of what the finding rests on; an element gives way to another, so that all keep their places. */
    private void clear(Finding finding) {
        Map<String, Edit> edits = new LinkedHashMap<>();
        for (UsedFact fact : finding.facts()) {
            String pointer = fact.pointer();
            if (random.nextBoolean() && PointerNames.said(pointer, dossier) != null && !pointer.endsWith("/id")) {
                Edit edit = cleared(pointer);
                edits.putIfAbsent(edit.pointer(), edit);
            }
        }
        dossier = Editing.apply(dossier, List.copyOf(edits.values()));
    }

    private Edit cleared(String pointer) {
        List<String> parts = Pointers.parts(pointer);
        if (parts.get(0).equals("engagements")) {
            return Edit.set("/engagements/" + parts.get(1), commitment());
        }
        ElementPointer element = ElementPointer.of(pointer).orElse(null);
        if (element != null && !DESCRIBED.contains(element.list())) {
            List<?> elements = PointerMapping.elements(element.list(), dossier);
            return Edit.set(element.list() + "/" + element.index(), elements.get(random.nextInt(elements.size())));
        }
        Object value = valueAt(pointer);
        return Edit.set(pointer, value == null ? PointerNames.said(pointer, dossier) : value);
    }
}
