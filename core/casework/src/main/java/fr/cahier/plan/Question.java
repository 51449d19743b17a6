package fr.cahier.plan;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.verdict.Finding;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing to ask of an applicant. A pointer in it may lead to elements that an answer is yet to add: {@link #NEW} stands for
 * each of them. Immutable and thread-safe.
 *
 * @param pointer where the answer belongs; the list, for elements; of what is to be cleared up, the list that has none of what is
 *     needed, else empty
 * @param about pointer to the site or person that it is about; empty for the candidate
 * @param keys what each element has to say; empty for anything but elements
 * @param fact the declared fact; null for any other
 * @param serves the findings that wait for it, in the order of the text
 * @param required whether the dossier stays incomplete without an answer
 * @param condition the answer on which it depends; null when it is asked in any case
 * @since 0.1.0
 */
@PublicApi
public record Question(
        Kind kind,
        String pointer,
        String about,
        List<String> keys,
        @Nullable DeclaredFact fact,
        List<Finding> serves,
        boolean required,
        @Nullable Condition condition) {

    /** Stands in a pointer for each element that an answer adds, as it does in JSON Patch. */
    public static final String NEW = "-";

    /** What is asked. */
    public enum Kind {
        /** A value at the pointer. */
        VALUE,
        /** Elements of a list. */
        ELEMENTS,
        /** Yes, no, or yes under a reserve, to an obligation or to the whole text. */
        COMMITMENT,
        /** The words of a reserve. */
        WORDS,
        /** A fact that the edition declares. */
        FACT,
        /** A piece that shows what one finding is about. */
        PIECE,
        /** What the dossier says in two ways, or says and does not suffice. */
        CLEARED_UP
    }

    /**
     * What makes a question one of its own: two findings may wait for the same answer.
     *
     * @param name of the declared fact, or of the obligation of a piece or of what is to be cleared up; else empty
     */
    public record Key(Kind kind, String pointer, String about, String name) {}

    /**
     * An answer on which a question depends.
     *
     * @param question to which the answer is given
     * @param values any of them; empty for whatever is answered
     */
    public record Condition(Key question, List<Object> values) {
        public Condition {
            values = List.copyOf(values);
        }
    }

    public Question {
        keys = List.copyOf(keys);
        serves = List.copyOf(serves);
    }

    /** {@return what makes it a question of its own} */
    public Key key() {
        String name =
                switch (kind) {
                    case FACT -> Objects.requireNonNull(fact).key();
                    case PIECE -> serves.get(0).obligation().id();
                    case CLEARED_UP ->
                        pointer.isEmpty() ? serves.get(0).obligation().id() : "";
                    case VALUE, ELEMENTS, COMMITMENT, WORDS -> "";
                };
        return new Key(kind, pointer, about, name);
    }

    /** {@return the elements of {@code dossier} that lack the declared fact, by their names; empty where it is not about elements} */
    public List<String> lacking(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        Object subject =
                about.isEmpty() || about.contains("/" + NEW) ? null : PointerNames.said(about + "/id", dossier);
        return fact == null
                ? List.of()
                : RecordElements.lacking(
                        fact,
                        subject == null ? null : subject.toString(),
                        Objects.requireNonNullElse(dossier.faits(), List.of()));
    }

    Question on(@Nullable Condition other) {
        return new Question(kind, pointer, about, keys, fact, serves, required, other);
    }

    /** {@return the same question for the findings of both} */
    Question with(Question same) {
        return new QuestionDraft(this).add(same).question();
    }

    /** {@return the same question for {@code some} of its findings} */
    public Question serving(List<Finding> some) {
        Objects.requireNonNull(some, "some");
        return new Question(kind, pointer, about, keys, fact, some, required, condition);
    }

    /** Free of personal data, for logs. */
    @Override
    public String toString() {
        return "Question[" + kind + ", " + pointer + "]";
    }
}
