package fr.cahier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.plan.Change.Who;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Carries a plan out and judges again: the dossier complies, and would not without any one of its changes. */
public record PlanProof(Evaluator evaluator) {

    /** Fails, naming the dossier, where {@code plan} does not hold what it promises. */
    public void prove(Plan plan, String name) {
        Conclusion conclusion = plan.verdict().conclusion();
        assertThat(plan.outcome() == Plan.Outcome.LATE).as(name).isEqualTo(conclusion == Conclusion.LATE);
        if (plan.outcome() == Plan.Outcome.LATE) {
            return;
        }
        assertThat(plan.obstacles()).as(name).isEmpty();
        assertThat(plan.changes().isEmpty())
                .as(name)
                .isEqualTo(open(plan.verdict().findings()).isEmpty());
        assertThat(open(plan.applied())).as(name).isEqualTo(settled(plan));
        for (Change change : plan.changesOf(Who.APPLICANT)) {
            List<Change> others = new ArrayList<>(plan.changes());
            others.remove(change);
            assertThat(settled(plan).containsAll(open(plan.applied(others))))
                    .as("%s complies without %s", name, change)
                    .isFalse();
            assertThat(change.mends()).as("%s: %s", name, change).isNotEmpty();
        }
    }

    /** Fails where the conclusion that {@code plan} announces is not the one that is reached, with what is useful and without it. */
    public void proveReached(Plan plan, String name) {
        List<Change> needed =
                plan.changes().stream().filter(change -> !change.reservation()).toList();
        assertThat(plan.reached().all()).as(name).isEqualTo(favourable(plan.applied()));
        assertThat(plan.reached().needed()).as("%s, what is needed", name).isEqualTo(favourable(plan.applied(needed)));
    }

    private Conclusion favourable(Dossier dossier) {
        return evaluator.range(dossier).favourable();
    }

    /** Fails where a way of {@code plan} leaves more open than the change in whose place it stands. */
    public void proveWays(Plan plan, String name) {
        for (Change change : plan.changes()) {
            for (Way way : change.ways()) {
                List<Change> instead = new ArrayList<>(plan.changes());
                instead.remove(change);
                instead.addAll(way.changes());
                Set<String> settled = new HashSet<>(settled(plan));
                if (change.who() == Who.OFFICER) {
                    settled.remove(key(change.mends().get(0)));
                }
                assertThat(settled).as("%s: %s", name, way).containsAll(open(plan.applied(instead)));
            }
        }
    }

    private static Set<String> settled(Plan plan) {
        return plan.changesOf(Who.OFFICER).stream()
                .map(change -> key(change.mends().get(0)))
                .collect(Collectors.toSet());
    }

    private Set<String> open(Dossier dossier) {
        return open(evaluator.evaluate(dossier).findings());
    }

    /** What remains to be checked, the office checks. */
    private static Set<String> open(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.status() != Status.NOT_APPLICABLE)
                .filter(finding -> finding.status() != Status.SATISFIED
                        || finding.reservations().stream()
                                .anyMatch(reservation -> reservation.reason() != Reason.TO_CHECK))
                .map(PlanProof::key)
                .collect(Collectors.toSet());
    }

    private static String key(Finding finding) {
        return finding.obligation().id() + " " + finding.subject()
                + (finding.reason() == Reason.INTERPRETATION ? "?" : "");
    }
}
