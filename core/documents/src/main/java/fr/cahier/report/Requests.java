package fr.cahier.report;

import fr.cahier.plan.Change;
import fr.cahier.plan.Change.Who;
import fr.cahier.plan.Plan;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.ConclusionPolicy;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The items of a request for completion: what the text requires and the applicant alone can supply. Reservations, open questions,
 * breaches and how the dossier arrived are not asked; a late dossier is asked nothing.
 */
final class Requests {

    private final Plan plan;
    private final Demand demand;
    private final ReportData report;
    private final Questions questions;
    private final Set<Finding> covered = new LinkedHashSet<>();

    /** What the officer holds, or the engine where no officer looked at it. */
    private final Verdict held;

    /** @param held the verdict of the plan, as the officer holds it */
    Requests(Plan plan, ReportData report, Verdict held) {
        this.plan = plan;
        this.held = held;
        this.demand = new Demand(plan, report.findings().facts());
        this.report = report;
        this.questions = Questions.of(plan.verdict());
    }

    Map<String, Object> all() {
        Map<String, Object> data = new LinkedHashMap<>();
        boolean late = held.conclusion() == Conclusion.LATE;
        List<Map<String, Object>> first = late ? List.of() : first();
        List<Map<String, Object>> missing = late ? List.of() : asked(Requests::isMissing);
        List<Map<String, Object>> contradictory = late ? List.of() : asked(Requests::isContradictory);
        data.put("hors_delai", late);
        data.put("a_dire", demands(first));
        data.put("a_fournir", demands(missing));
        data.put("a_eclaircir", demands(contradictory));
        data.put("au_service", String.join(", ", late ? List.of() : forTheOffice()));
        data.put("rien_a_demander", first.isEmpty() && missing.isEmpty() && contradictory.isEmpty());
        return data;
    }

    private static List<Map<String, Object>> demands(List<Map<String, Object>> demands) {
        return demands.isEmpty() ? List.of() : List.of(Map.of("demandes", demands));
    }

    private List<Map<String, Object>> first() {
        return questions.byPointer().entrySet().stream()
                .filter(question -> Who.knowing(question.getKey()) == Who.APPLICANT)
                .map(Map.Entry::getValue)
                .map(asking -> asking.stream().filter(this::isStillAsked).toList())
                .filter(asking -> asking.stream().anyMatch(Requests::isRequired))
                .map(report::question)
                .toList();
    }

    /** {@return whether the officer holds it as the engine does} What was seen or decided is not asked of the applicant. */
    private boolean isStillAsked(Finding finding) {
        return held.findings().stream()
                .filter(one -> one.obligation().equals(finding.obligation())
                        && Objects.equals(one.subject(), finding.subject()))
                .allMatch(one -> one.status() == finding.status());
    }

    private static boolean isRequired(Finding finding) {
        return ConclusionPolicy.decides(finding);
    }

    private static boolean isMissing(Finding finding) {
        return finding.isMissing() && finding.status() != Status.BREACHED;
    }

    private static boolean isContradictory(Finding finding) {
        return finding.reason() == Reason.CONTRADICTORY_FACTS;
    }

    private List<String> forTheOffice() {
        return plan.changesOf(Who.RECIPIENT).stream().map(plan::place).toList();
    }

    /** {@return whether it concerns only how and when the dossier arrived} */
    private static boolean isForTheOffice(Finding finding) {
        Stream<String> wanted = finding.remedy() == null
                ? Stream.empty()
                : finding.remedy().supplies().stream().map(Supply::pointer);
        List<Who> knowing = Stream.concat(finding.facts().stream().map(UsedFact::pointer), wanted)
                .map(Who::knowing)
                .distinct()
                .toList();
        return knowing.equals(List.of(Who.RECIPIENT));
    }

    /** Changes of the plan for such findings, then findings without a change. */
    private List<Map<String, Object>> asked(Predicate<Finding> kind) {
        Predicate<Finding> open =
                kind.and(Requests::isRequired).and(this::isStillAsked).and(finding -> !questions.asksFirst(finding));
        List<Map<String, Object>> asked = new ArrayList<>();
        for (Change change : plan.changesOf(Who.APPLICANT)) {
            List<Finding> answered = plan.answered(change).stream().filter(open).toList();
            if (!change.reservation() && !answered.isEmpty()) {
                asked.add(demand.of(change, answered));
                covered.addAll(answered);
            }
        }
        plan.verdict().findings().stream()
                .filter(open)
                .filter(finding -> !covered.contains(finding) && !isForTheOffice(finding))
                .forEach(finding -> asked.add(demand.of(finding)));
        return asked;
    }
}
