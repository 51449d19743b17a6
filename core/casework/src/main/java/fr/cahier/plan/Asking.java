package fr.cahier.plan;

import fr.cahier.dossier.schema.FactPath;
import fr.cahier.plan.Change.Who;
import fr.cahier.plan.Question.Kind;
import fr.cahier.verdict.ConclusionPolicy;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is asked about one dossier, finding by finding. */
final class Asking {

    private static final String PROMISED = "prevu_le";

    private final RelevantPointers relevant;
    private final WantedSupplies supplies;
    private final QuestionFactory factory;
    private final Function<Finding, Stream<Finding>> silently;
    private final Map<Question.Key, QuestionDraft> questions = new LinkedHashMap<>();

    /** Lists of which the elements would only show what is promised. */
    private final Map<Question.Key, QuestionDraft> useful = new LinkedHashMap<>();

    /** @param silently gives the finding where nothing is promised: it lists all facts that are not said */
    Asking(
            RelevantPointers relevant,
            WantedSupplies supplies,
            QuestionFactory factory,
            Function<Finding, Stream<Finding>> silently) {
        this.relevant = relevant;
        this.supplies = supplies;
        this.factory = factory;
        this.silently = silently;
    }

    /** Asks what no fact can stand for: commitments, and what is said in two ways. */
    void said(Finding finding) {
        commitments(finding);
        clearedUp(finding);
    }

    /** {@return the questions, in the order in which findings asked them} */
    Map<Question.Key, Question> all() {
        Map<Question.Key, Question> asked = new LinkedHashMap<>();
        questions.forEach((key, draft) -> asked.put(key, draft.question()));
        useful.values().forEach(list -> addUseful(list.question(), asked));
        return asked;
    }

    /** What is useful of each element is asked apart where the elements are required. */
    private static void addUseful(Question list, Map<Question.Key, Question> asked) {
        Question required = asked.putIfAbsent(list.key(), list);
        if (required == null) {
            return;
        }
        list.keys().stream()
                .filter(key -> !required.keys().contains(key))
                .map(key -> ofNew(key, list))
                .forEach(question -> asked.merge(question.key(), question, Question::with));
    }

    private static Question ofNew(String key, Question list) {
        return new Question(
                Kind.VALUE,
                list.pointer() + "/" + Question.NEW + "/" + key.replace('.', '/'),
                "",
                List.of(),
                null,
                list.serves(),
                false,
                null);
    }

    private void commitments(Finding finding) {
        if (finding.status() == Status.MISSING) {
            supplies.of(finding)
                    .filter(supply -> WantedSupplies.isCommitment(supply.pointer()))
                    .forEach(supply -> add(factory.commitment(finding, supply)));
        }
    }

    private void clearedUp(Finding finding) {
        boolean contradictory = finding.reason() == Reason.CONTRADICTORY_FACTS;
        boolean mute = finding.status() == Status.MISSING
                && supplies.of(finding).findAny().isEmpty();
        if ((contradictory || mute) && ConclusionPolicy.decides(finding) && !isOfOffice(finding)) {
            add(factory.cleared(finding));
        }
    }

    private static boolean isOfOffice(Finding finding) {
        Set<String> named = RelevantPointers.named(finding);
        return !named.isEmpty()
                && named.stream().allMatch(pointer -> Who.knowing(pointer) == Who.RECIPIENT)
                && RelevantPointers.wanted(finding)
                        .noneMatch(pointer -> Who.mending(pointer, finding.restsOn(pointer)) == Who.APPLICANT);
    }

    /** Asks for facts, as the finding stands where all commitments are given. */
    void facts(Finding finding) {
        if (finding.isMissing() && finding.status() != Status.BREACHED) {
            boolean required = ConclusionPolicy.decides(finding);
            supplies.of(finding)
                    .filter(supply -> !WantedSupplies.isCommitment(supply.pointer()))
                    .flatMap(supply -> factory.listed(finding, supply, required))
                    .forEach(this::addFact);
        }
        finding.reservations().forEach(reservation -> reserved(finding, reservation));
    }

    private void reserved(Finding finding, Reservation reservation) {
        switch (reservation.reason()) {
            case COMMITMENT_UNVERIFIED ->
                silently.apply(finding)
                        .flatMap(supplies::of)
                        .filter(supply -> !WantedSupplies.isCommitment(supply.pointer()))
                        .flatMap(supply -> factory.fact(finding, supply, false))
                        .forEach(this::addFact);
            case COMMITMENT_PENDING -> {
                if (reservation.due() == null) {
                    promisedDays(finding).forEach(pointer -> add(factory.value(finding, pointer, false)));
                }
            }
            case EVIDENCE_MISSING, EVIDENCE_EXPIRED -> add(factory.piece(finding));
            default -> {
                // The rest is for the office to look at.
            }
        }
    }

    private Stream<String> promisedDays(Finding finding) {
        return finding.obligation().paths().stream()
                .map(FactPath::toString)
                .filter(path -> List.of(path.split("[.]")).contains(PROMISED))
                .map(FactPath::of)
                .flatMap(path -> relevant.unsaid(path, finding));
    }

    private void addFact(Question question) {
        QuestionDraft.add(question, question.kind() == Kind.ELEMENTS && !question.required() ? useful : questions);
    }

    private void add(Question question) {
        QuestionDraft.add(question, questions);
    }
}
