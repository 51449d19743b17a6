package fr.cahier.report;

import fr.cahier.doctrine.Decision;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.ConclusionPolicy;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The grounds of an unfavourable proposal, or of one on a dossier that stayed incomplete: each a rule with the facts of all sites
 * and persons that it fails for.
 */
final class Grounds {

    /** From so many obligations on, one reason is told once. */
    private static final int MIN_TOGETHER = 3;

    private final Verdict verdict;
    private final QuotedLaw law;
    private final FindingData findings;
    private final UnsaidWords unsaid;
    private final Questions questions;
    private final Map<Obligation, List<Finding>> byObligation;

    /** The findings by obligation, those obligations together that fail for one reason. */
    private final Map<List<?>, List<List<Finding>>> byReason;

    Grounds(Verdict verdict, QuotedLaw law, FindingData findings) {
        this.verdict = verdict;
        this.law = law;
        this.findings = findings;
        this.unsaid = new UnsaidWords(findings.facts());
        this.questions = Questions.of(verdict);
        this.byObligation = verdict.findings().stream()
                .filter(finding -> isGround(finding) && !questions.asksFirst(finding))
                .collect(Collectors.groupingBy(Finding::obligation, LinkedHashMap::new, Collectors.toList()));
        this.byReason = byObligation.values().stream()
                .collect(Collectors.groupingBy(Grounds::reason, LinkedHashMap::new, Collectors.toList()));
    }

    /** {@return whether the dossier lacks what the applicant has to say: a contradiction, or what the office has yet to say, is no lack} */
    boolean areOfLack() {
        return verdict.conclusion() == Conclusion.INCOMPLETE
                && verdict.findings().stream()
                        .anyMatch(finding -> isGround(finding)
                                && (finding.status() == Status.MISSING || questions.asksFirst(finding)));
    }

    /** {@return the grounds of single obligations, in the order of the text; none of a proposal that needs none} */
    List<Map<String, Object>> all() {
        return byObligation.values().stream()
                .filter(failing -> byReason.get(reason(failing)).size() < MIN_TOGETHER)
                .map(failing -> ground(failing.get(0).obligation(), failing))
                .toList();
    }

    /** {@return what is one ground against several obligations, each with the words of these} */
    List<Map<String, Object>> common() {
        return byReason.values().stream()
                .filter(some -> some.size() >= MIN_TOGETHER)
                .map(this::common)
                .toList();
    }

    /** Each commitment that is not given is told by its own sentence, and all of them fail for one reason. */
    private static List<?> reason(List<Finding> failing) {
        return isUncommitted(failing)
                ? List.of(Reason.COMMITMENT_MISSING)
                : failing.stream()
                        .map(finding -> List.of(FindingData.subject(finding), finding.sentence()))
                        .toList();
    }

    private static boolean isUncommitted(List<Finding> failing) {
        return failing.stream()
                .allMatch(finding -> finding.reason() == Reason.COMMITMENT_MISSING
                        && finding.facts().isEmpty()
                        && finding.evidence().isEmpty());
    }

    private Map<String, Object> common(List<List<Finding>> some) {
        List<Obligation> obligations =
                some.stream().map(failing -> failing.get(0).obligation()).toList();
        boolean uncommitted = isUncommitted(some.get(0));
        return Map.of(
                "nombre",
                String.valueOf(obligations.size()),
                "points",
                new QuotedList(law, obligations).points(),
                "engagements",
                uncommitted,
                "constats",
                uncommitted ? List.of() : bySubject(some));
    }

    /** {@return what is told of each subject, with the facts, pieces and readings of all these obligations} */
    private List<Map<String, Object>> bySubject(List<List<Finding>> some) {
        return some.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(FindingData::subject, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::fact)
                .toList();
    }

    private boolean isGround(Finding finding) {
        return ConclusionPolicy.decides(finding)
                && !OpenQuestions.isForTheOffice(finding)
                && switch (verdict.conclusion()) {
                    case LATE, NON_COMPLIANT -> finding.status() == Status.BREACHED;
                    case INCOMPLETE ->
                        finding.status() == Status.MISSING
                                || finding.status() == Status.UNRESOLVED && finding.reason() != Reason.INTERPRETATION;
                    case UNDECIDED, COMPLIANT_WITH_RESERVATIONS, COMPLIANT -> false;
                };
    }

    /** {@return whether such a proposal is to be reasoned} */
    static boolean areTold(Conclusion conclusion) {
        return switch (conclusion) {
            case LATE, NON_COMPLIANT, INCOMPLETE -> true;
            case UNDECIDED, COMPLIANT_WITH_RESERVATIONS, COMPLIANT -> false;
        };
    }

    /** {@return the facts on which it depends whether obligations apply, each with those obligations} */
    List<Map<String, Object>> unknown() {
        return questions.byPointer().values().stream()
                .map(asking -> asking.stream().filter(this::isGround).toList())
                .filter(asking -> !asking.isEmpty())
                .map(this::unknown)
                .toList();
    }

    private Map<String, Object> unknown(List<Finding> asking) {
        List<Obligation> depending =
                asking.stream().map(Finding::obligation).distinct().toList();
        return Map.of(
                "place",
                Facts.capitalized(
                        findings.facts().place(asking.get(0).remedy().supplies().get(0))),
                "phrase",
                asking.get(0).sentence(),
                "points",
                new QuotedList(law, depending).points());
    }

    private Map<String, Object> ground(Obligation obligation, List<Finding> failing) {
        return Map.of(
                "numero", obligation.id(),
                "titre", obligation.title(),
                "exigence", obligation.requirement(),
                "citation", law.quote(obligation),
                "passage", law.passage(obligation.source()),
                "constats", failing.stream().map(one -> fact(List.of(one))).toList());
    }

    /** @param same findings of which one sentence is true, at least one */
    private Map<String, Object> fact(List<Finding> same) {
        Finding first = same.get(0);
        List<String> facts = each(same, finding -> facts(finding).stream());
        String named = String.join(" ; ", each(same, finding -> Stream.of(Facts.titledPieces(finding))
                .filter(one -> !one.isEmpty())));
        boolean isBare = facts.isEmpty() && named.isEmpty();
        boolean isSeenAgainst = findings.proof().isSeenAgainst(first);
        return Map.of(
                "sujet",
                FindingData.subject(first),
                "phrase",
                first.sentence(),
                "faits",
                facts,
                "non_dit",
                String.join(" ; ", unsaid.of(same)),
                "pieces",
                named,
                "application",
                isApplied(first) && !isSeenAgainst && !isBare,
                "a_l_inverse",
                isSeenAgainst && !isBare,
                "lectures",
                each(same, Grounds::readings));
    }

    /** The sentence of what is unsaid, or contradicts itself, is a fact; that of what is judged says how the text was read and applied. */
    private static boolean isApplied(Finding finding) {
        return finding.status() == Status.BREACHED || !finding.settled().isEmpty();
    }

    private static List<String> each(List<Finding> same, Function<Finding, Stream<String>> told) {
        return same.stream().flatMap(told).distinct().toList();
    }

    private List<String> facts(Finding finding) {
        List<String> facts = new ArrayList<>(findings.facts().lines(finding));
        if (finding.omitted().facts() > 0) {
            facts.add("et " + Facts.untold(finding));
        }
        return facts;
    }

    /** {@return why it was chosen where the text is open; the sentence says what, when and by whom} */
    private static Stream<String> readings(Finding finding) {
        return finding.settled().stream()
                .flatMap(settled -> Stream.ofNullable(settled.decision()))
                .map(Grounds::reading);
    }

    private static String reading(Decision decision) {
        return "Motif de ce qui a été retenu pour tous les dossiers le " + FrenchFormat.day(decision.date()) + " : "
                + FrenchFormat.inner(decision.motif());
    }
}
