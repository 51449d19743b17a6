package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.internal.derive.Subjects;
import fr.cahier.plan.Question.Kind;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Supply;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes questions of declared facts that a finding waits for: of each site or person that lacks one, and of a whole record what the
 * finding reads of it.
 */
final class DeclaredQuestions {

    private static final String LIST = "/faits";

    private final Edition edition;
    private final Dossier dossier;
    private final QuestionPointers pointers;
    private final RelevantPointers relevant;

    DeclaredQuestions(Edition edition, Dossier dossier, QuestionPointers pointers, RelevantPointers relevant) {
        this.edition = edition;
        this.dossier = dossier;
        this.pointers = pointers;
        this.relevant = relevant;
    }

    Stream<Question> of(Finding finding, Supply supply, boolean required) {
        String key = Objects.requireNonNull(supply.factKey(), "factKey");
        List<DeclaredFact> declared = edition.facts().values().stream()
                .filter(fact -> fact.key().equals(key) || fact.recordKey().equals(key))
                .toList();
        DeclaredFact fact = declared.get(0);
        Fait row = row(supply.pointer());
        if (row != null && fact.key().equals(key)) {
            String about = about(fact, names(fact).indexOf(row.sujet()));
            return Stream.of(question(supply.pointer(), about, fact, finding, required));
        }
        return indexes(fact, finding).boxed().flatMap(index -> wanted(fact, key, index, finding)
                .map(one -> question(LIST, about(fact, index), one, finding, required)));
    }

    private Question question(String pointer, String about, DeclaredFact fact, Finding finding, boolean required) {
        return new Question(Kind.FACT, pointers.of(pointer), about, List.of(), fact, List.of(finding), required, null);
    }

    private @Nullable Fait row(String pointer) {
        return ElementPointer.of(pointer)
                .map(element -> rows().get(element.index()))
                .orElse(null);
    }

    /** {@return where the site or person stands; empty for the candidate} */
    private String about(DeclaredFact fact, int index) {
        return index < 0 ? "" : pointers.of((fact.subject() == Subject.SITE ? "/sites/" : "/personnels/") + index);
    }

    /** {@return the sites or persons of whom it is to be said, by their index; -1 for the candidate} */
    private IntStream indexes(DeclaredFact fact, Finding finding) {
        if (fact.subject() == Subject.DOSSIER) {
            return IntStream.of(-1);
        }
        return fact.subject() == finding.obligation().subject()
                ? IntStream.of(relevant.index(finding))
                : IntStream.range(0, names(fact).size()).filter(index -> lacks(fact, name(fact, index)));
    }

    private boolean lacks(DeclaredFact fact, @Nullable String subject) {
        return !RecordElements.lacking(fact, subject, rows()).isEmpty()
                || rows().stream()
                        .filter(row -> row.sujet() == null || row.sujet().equals(subject))
                        .noneMatch(row -> RecordElements.isOf(row, fact));
    }

    /** {@return the fact itself; of a record of which there is no element, what the finding reads of each} */
    private Stream<DeclaredFact> wanted(DeclaredFact fact, String key, int index, Finding finding) {
        boolean isWhole = !fact.recordKey().equals(fact.key())
                && (!fact.key().equals(key)
                        || RecordElements.lacking(fact, name(fact, index), rows())
                                .isEmpty());
        if (!isWhole) {
            return Stream.of(fact);
        }
        List<DeclaredFact> read = ReadFields.of(edition, finding.obligation().needs()).stream()
                .filter(one -> one.recordKey().equals(fact.recordKey()))
                .toList();
        return read.isEmpty() ? Stream.of(first(fact)) : read.stream();
    }

    /** What is only counted is told apart by the first field. */
    private DeclaredFact first(DeclaredFact field) {
        return edition.facts().values().stream()
                .filter(one -> one.recordKey().equals(field.recordKey()))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable String name(DeclaredFact fact, int index) {
        return index < 0 ? null : names(fact).get(index);
    }

    private List<String> names(DeclaredFact fact) {
        return switch (fact.subject()) {
            case DOSSIER -> List.of();
            case SITE -> Subjects.sites(dossier);
            case PERSONNEL -> Subjects.personnels(dossier);
        };
    }

    private List<Fait> rows() {
        return Objects.requireNonNullElse(dossier.faits(), List.of());
    }
}
