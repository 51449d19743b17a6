package fr.cahier.plan;

import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.plan.Question.Kind;
import fr.cahier.regulation.Verification;
import fr.cahier.verdict.ConclusionPolicy;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Supply;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a question of what one finding on one dossier waits for. */
final class QuestionFactory {

    /** What tells one site or person from another, and which obligations are about it. */
    private static final Set<String> DESCRIBES = Set.of("id", "recoit_public", "fonction");

    private final DeclaredQuestions declared;
    private final QuestionPointers pointers;
    private final RelevantPointers relevant;

    QuestionFactory(DeclaredQuestions declared, QuestionPointers pointers, RelevantPointers relevant) {
        this.declared = declared;
        this.pointers = pointers;
        this.relevant = relevant;
    }

    Question commitment(Finding finding, Supply supply) {
        return of(
                supply.keys().isEmpty() ? Kind.COMMITMENT : Kind.WORDS,
                supply.pointer(),
                "",
                List.of(),
                finding,
                ConclusionPolicy.decides(finding));
    }

    Question cleared(Finding finding) {
        boolean contradictory = finding.reason() == Reason.CONTRADICTORY_FACTS;
        return of(
                Kind.CLEARED_UP,
                contradictory ? "" : subjects(finding),
                pointers.about(finding, relevant),
                List.of(),
                finding,
                true);
    }

    /** {@return the list of which none is as many obligations need one; empty where that is not what is amiss} */
    private static String subjects(Finding finding) {
        if (finding.subject() != null) {
            return "";
        }
        return switch (finding.obligation().subject()) {
            case SITE -> "/sites";
            case PERSONNEL -> "/personnels";
            case DOSSIER -> "";
        };
    }

    Question piece(Finding finding) {
        return of(Kind.PIECE, "/pieces", pointers.about(finding, relevant), List.of(), finding, false);
    }

    Question value(Finding finding, String pointer, boolean required) {
        return of(Kind.VALUE, pointers.of(pointer), "", List.of(), finding, required);
    }

    /** {@return the questions about a fact; where nothing is there yet, it has to be listed, and what else it has to say depends on what it is} */
    Stream<Question> listed(Finding finding, Supply supply, boolean required) {
        boolean described = finding.obligation().asks(Verification.ENGAGEMENT)
                && DESCRIBES.stream().anyMatch(supply.keys()::contains);
        return fact(finding, described ? description(supply) : supply, required);
    }

    private static Supply description(Supply supply) {
        return new Supply(
                supply.pointer(),
                supply.accepted(),
                supply.keys().stream().filter(DESCRIBES::contains).toList());
    }

    Stream<Question> fact(Finding finding, Supply supply, boolean required) {
        return supply.label() == null
                ? Stream.of(inForm(finding, supply, required))
                : declared.of(finding, supply, required);
    }

    private Question inForm(Finding finding, Supply supply, boolean required) {
        Schema schema = Objects.requireNonNull(Pointers.shape(supply.pointer()), supply.pointer());
        if (!(schema instanceof ListType list && list.element() instanceof ObjectType element)) {
            return value(finding, supply.pointer(), required);
        }
        List<String> keys = supply.keys().isEmpty() ? described(element) : supply.keys();
        boolean ofSite = element.fields().stream()
                .anyMatch(field -> field.schema() instanceof Scalar.Text text && "sites".equals(text.refersTo()));
        return of(
                Kind.ELEMENTS,
                pointers.of(supply.pointer()),
                ofSite ? pointers.about(finding, relevant) : "",
                keys,
                finding,
                required);
    }

    /** {@return what tells the elements apart; where nothing does, all that they say} */
    private static List<String> described(ObjectType element) {
        List<String> named =
                element.names().stream().filter(DESCRIBES::contains).toList();
        return named.isEmpty() ? element.names() : named;
    }

    private static Question of(
            Kind kind, String pointer, String about, List<String> keys, Finding finding, boolean required) {
        return new Question(kind, pointer, about, keys, null, List.of(finding), required, null);
    }
}
