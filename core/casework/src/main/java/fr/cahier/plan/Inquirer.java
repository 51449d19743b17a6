package fr.cahier.plan;

import fr.cahier.Evaluator;
import fr.cahier.PreCheck;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.plan.Change.Who;
import fr.cahier.plan.PlanSearch.Key;
import fr.cahier.plan.Question.Kind;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import fr.cahier.verdict.ConclusionPolicy;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a dossier leaves to be asked. What no commitment can stand for is required; a fact that would only show what is promised
 * is useful. Which of the two a fact is, is seen on the same dossier with every missing commitment given.
 */
final class Inquirer {

    private static final String COMMITMENTS = "/engagements/";
    private static final String PROMISED = "prevu_le";

    /** What tells one site or person from another, and which obligations are about it. */
    private static final Set<String> DESCRIBES = Set.of("id", "recoit_public", "fonction");

    private final Edition edition;
    private final QuestionPointers pointers;

    /** As it is, with every missing commitment, and without any. */
    private final PreCheck said;

    private final PreCheck willing;
    private final PreCheck silent;

    Inquirer(Evaluator evaluator, Edition edition, Dossier start) {
        this.edition = edition;
        this.pointers = new QuestionPointers(start);
        this.said = PreCheck.of(evaluator, start);
        this.willing = PreCheck.of(evaluator, start);
        this.silent = PreCheck.of(evaluator, start);
    }

    /** {@return what is asked of the applicant of {@code dossier}, in the order of the text} */
    Map<Question.Key, Question> asked(Dossier dossier) {
        said.change(dossier);
        Set<String> unanswered = unanswered(said.findings());
        if (!unanswered.isEmpty()) {
            willing.change(with(dossier, unanswered));
        }
        return new Asking(dossier, unanswered.isEmpty() ? said : willing).all();
    }

    /** {@return the findings on the dossier asked about last that are of no object there} */
    Set<Key> withoutObject() {
        return said.findings().stream()
                .filter(finding -> finding.status() == Status.NOT_APPLICABLE)
                .map(Key::of)
                .collect(Collectors.toSet());
    }

    private static Set<String> unanswered(List<Finding> findings) {
        return findings.stream()
                .flatMap(RelevantPointers::wanted)
                .filter(Inquirer::isCommitment)
                .map(pointer -> pointer.substring(COMMITMENTS.length()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Dossier with(Dossier dossier, Set<String> commitments) {
        Map<String, Reponse> answers = new HashMap<>(dossier.engagements());
        commitments.forEach(key -> answers.put(key, Reponse.OUI));
        return dossier.toBuilder().engagements(answers).build();
    }

    private static boolean isCommitment(String pointer) {
        return pointer.startsWith(COMMITMENTS);
    }

    private static Map<Key, Finding> byKey(List<Finding> findings) {
        Map<Key, Finding> byKey = new HashMap<>();
        findings.forEach(finding -> byKey.put(Key.of(finding), finding));
        return byKey;
    }

    /** One dossier. */
    private final class Asking {

        private final RelevantPointers relevant;
        private final Map<Question.Key, Question> questions = new LinkedHashMap<>();

        /** Lists of which the elements would only show what is promised. */
        private final Map<Question.Key, Question> useful = new LinkedHashMap<>();

        private final Dossier dossier;
        private final PreCheck willing;
        private @Nullable Map<Key, Finding> without;

        Asking(Dossier dossier, PreCheck willing) {
            this.dossier = dossier;
            this.willing = willing;
            this.relevant = new RelevantPointers(dossier);
        }

        /** {@return the finding where nothing is promised: it lists all facts that are not said} */
        private Stream<Finding> silently(Finding finding) {
            if (without == null) {
                silent.change(dossier.toBuilder()
                        .engagements(Map.of())
                        .reserves(Map.of())
                        .build());
                without = byKey(silent.findings());
            }
            return Stream.ofNullable(without.get(Key.of(finding)));
        }

        Map<Question.Key, Question> all() {
            Map<Key, Finding> promised = byKey(willing.findings());
            for (Finding finding : said.findings()) {
                commitments(finding);
                cleared(finding);
                Finding willingly = promised.get(Key.of(finding));
                if (willingly != null) {
                    facts(willingly);
                }
            }
            useful.values().forEach(this::addUseful);
            return questions;
        }

        /** What is useful of each element is asked apart where the elements are required. */
        private void addUseful(Question list) {
            Question required = questions.get(list.key());
            if (required == null) {
                add(list);
                return;
            }
            list.keys().stream()
                    .filter(key -> !required.keys().contains(key))
                    .forEach(key -> add(new Question(
                            Kind.VALUE,
                            list.pointer() + "/" + Question.NEW + "/" + key.replace('.', '/'),
                            "",
                            List.of(),
                            null,
                            list.serves(),
                            false,
                            null)));
        }

        private void commitments(Finding finding) {
            if (finding.status() == Status.MISSING) {
                supplies(finding)
                        .filter(supply -> isCommitment(supply.pointer()))
                        .forEach(supply -> add(commitment(finding, supply)));
            }
        }

        private Question commitment(Finding finding, Supply supply) {
            return new Question(
                    supply.keys().isEmpty() ? Kind.COMMITMENT : Kind.WORDS,
                    supply.pointer(),
                    "",
                    List.of(),
                    null,
                    List.of(finding),
                    ConclusionPolicy.decides(finding),
                    null);
        }

        private void cleared(Finding finding) {
            boolean contradictory = finding.reason() == Reason.CONTRADICTORY_FACTS;
            boolean mute = finding.status() == Status.MISSING
                    && supplies(finding).findAny().isEmpty();
            if ((contradictory || mute) && ConclusionPolicy.decides(finding) && !isOfOffice(finding)) {
                add(new Question(
                        Kind.CLEARED_UP,
                        contradictory ? "" : subjects(finding),
                        pointers.about(finding, relevant),
                        List.of(),
                        null,
                        List.of(finding),
                        true,
                        null));
            }
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

        private static boolean isOfOffice(Finding finding) {
            Set<String> named = RelevantPointers.named(finding);
            return !named.isEmpty() && named.stream().allMatch(pointer -> Who.knowing(pointer) == Who.RECIPIENT);
        }

        private void facts(Finding finding) {
            if (finding.isMissing() && finding.status() != Status.BREACHED) {
                boolean required = ConclusionPolicy.decides(finding);
                supplies(finding)
                        .filter(supply -> !isCommitment(supply.pointer()))
                        .forEach(supply -> addFact(listed(finding, supply, required)));
            }
            finding.reservations().forEach(reservation -> reserved(finding, reservation));
        }

        /** Where nothing is there yet, it has to be listed; what else it has to say depends on what it is. */
        private Question listed(Finding finding, Supply supply, boolean required) {
            boolean described = finding.obligation().asks(Verification.ENGAGEMENT)
                    && DESCRIBES.stream().anyMatch(supply.keys()::contains);
            return fact(
                    finding,
                    described
                            ? new Supply(
                                    supply.pointer(),
                                    supply.accepted(),
                                    supply.keys().stream()
                                            .filter(DESCRIBES::contains)
                                            .toList())
                            : supply,
                    required);
        }

        private void reserved(Finding finding, Reservation reservation) {
            switch (reservation.reason()) {
                case COMMITMENT_UNVERIFIED ->
                    silently(finding)
                            .flatMap(this::supplies)
                            .filter(supply -> !isCommitment(supply.pointer()))
                            .forEach(supply -> addFact(fact(finding, supply, false)));
                case COMMITMENT_PENDING -> {
                    if (reservation.due() == null) {
                        promisedDays(finding).forEach(pointer -> add(value(finding, pointer, false)));
                    }
                }
                case EVIDENCE_MISSING, EVIDENCE_EXPIRED ->
                    add(new Question(
                            Kind.PIECE,
                            "/pieces",
                            pointers.about(finding, relevant),
                            List.of(),
                            null,
                            List.of(finding),
                            false,
                            null));
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

        private Question value(Finding finding, String pointer, boolean required) {
            return new Question(
                    Kind.VALUE, pointers.of(pointer), "", List.of(), null, List.of(finding), required, null);
        }

        private Question fact(Finding finding, Supply supply, boolean required) {
            if (supply.label() != null) {
                return declared(finding, supply, required);
            }
            Schema schema = Objects.requireNonNull(Pointers.shape(supply.pointer()), supply.pointer());
            if (!(schema instanceof ListType list && list.element() instanceof ObjectType element)) {
                return value(finding, supply.pointer(), required);
            }
            List<String> keys = supply.keys().isEmpty() ? described(element) : supply.keys();
            boolean ofSite = element.fields().stream()
                    .anyMatch(field -> field.schema() instanceof Scalar.Text text && "sites".equals(text.refersTo()));
            return new Question(
                    Kind.ELEMENTS,
                    pointers.of(supply.pointer()),
                    ofSite ? pointers.about(finding, relevant) : "",
                    keys,
                    null,
                    List.of(finding),
                    required,
                    null);
        }

        /** {@return what tells the elements apart; where nothing does, all that they say} */
        private static List<String> described(ObjectType element) {
            List<String> named =
                    element.names().stream().filter(DESCRIBES::contains).toList();
            return named.isEmpty() ? element.names() : named;
        }

        private Question declared(Finding finding, Supply supply, boolean required) {
            DeclaredFact fact = edition.facts().values().stream()
                    .filter(one -> one.label().equals(supply.label()))
                    .findFirst()
                    .orElseThrow();
            return new Question(
                    Kind.FACT,
                    pointers.of(supply.pointer()),
                    pointers.about(finding, relevant),
                    List.of(),
                    fact,
                    List.of(finding),
                    required,
                    null);
        }

        private Stream<Supply> supplies(Finding finding) {
            // Where the edition says no remedy, what the obligation needs is asked.
            Stream<Supply> supplies = finding.remedy() == null
                    ? finding.obligation().needs().stream()
                            .filter(path -> finding.isMissing() && path.factKey() == null && path.computation() == null)
                            .flatMap(path -> relevant.unsaid(path, finding))
                            .map(pointer -> new Supply(pointer, ""))
                    : finding.remedy().supplies().stream();
            return supplies.filter(supply -> Who.knowing(supply.pointer()) == Who.APPLICANT)
                    .filter(supply -> !isSaid(supply, finding) && !isOfOthers(supply, finding));
        }

        /** Where none of the sites or persons is one that the obligation is about, what they do not say is of no matter. */
        private boolean isOfOthers(Supply supply, Finding finding) {
            return finding.subject() == null
                    && finding.obligation().subject() != Subject.DOSSIER
                    && ElementPointer.of(supply.pointer())
                            .filter(element -> DrawnAnswers.DESCRIBED.contains(element.list()))
                            .isPresent();
        }

        /** What is said and does not suffice is no more to be said. */
        private boolean isSaid(Supply supply, Finding finding) {
            if (isCommitment(supply.pointer()) || supply.label() != null) {
                return false;
            }
            if (refersToNone(supply.pointer())) {
                return true;
            }
            Object value = PointerNames.said(supply.pointer(), dossier);
            String site = relevant.siteId(finding);
            return value != null
                    && (site == null || !supply.keys().contains("site_id") || elementsOf(site, supply.pointer()));
        }

        /** Nobody can say which one it is where it is said that there is none. */
        private boolean refersToNone(String pointer) {
            return Pointers.shape(pointer) instanceof Scalar.Text text
                    && text.refersTo() != null
                    && PointerNames.said("/" + text.refersTo(), dossier) instanceof List<?> elements
                    && elements.isEmpty();
        }

        private boolean elementsOf(String site, String list) {
            Field of = QuestionPointers.element(list).field("site_id");
            return PointerMapping.elements(list, dossier).stream()
                    .anyMatch(element -> site.equals(Objects.requireNonNull(of).in(element)));
        }

        private void addFact(Question question) {
            if (question.kind() == Kind.ELEMENTS && !question.required()) {
                useful.merge(question.key(), question, Question::with);
            } else {
                add(question);
            }
        }

        private void add(Question question) {
            questions.merge(question.key(), question, Question::with);
        }
    }
}
