package fr.cahier.plan;

import fr.cahier.PreCheck;
import fr.cahier.dossier.Dossier;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A state of the dossier, and its distance from compliance.
 *
 * @param instant selects the thresholds
 * @param open the weight of each open finding, in the order of the text
 * @param distance the sum of the weights
 * @param fixed findings that no change of the dossier moves
 */
record PlanSearch(
        Dossier dossier,
        List<Finding> findings,
        Instant instant,
        Map<Key, Integer> open,
        int distance,
        Set<Key> fixed) {

    record Key(String obligation, @Nullable String subject) {
        static Key of(Finding finding) {
            return new Key(finding.obligation().id(), finding.subject());
        }
    }

    private static final int RESERVATION = 1;

    /** No nearer than what is missing: a plan does not trade a gap for a question. */
    private static final int INTERPRETATION = 3;

    private static final int MISSING = 3;
    private static final int BREACHED = 5;
    private static final int TORN = 6;

    static PlanSearch of(Dossier dossier, Verdict verdict) {
        return of(dossier, verdict.findings(), verdict.receipt().instant(), Set.of());
    }

    static PlanSearch of(PreCheck form) {
        return of(form, StandingFindings.NONE);
    }

    static PlanSearch of(PreCheck form, StandingFindings held) {
        return of(form.dossier(), held.in(form.findings()), form.instant(), held.keys());
    }

    private static PlanSearch of(Dossier dossier, List<Finding> findings, Instant instant, Set<Key> fixed) {
        Map<Key, Integer> open = new LinkedHashMap<>();
        int distance = 0;
        for (Finding finding : findings) {
            int grade = grade(finding);
            if (grade > 0) {
                open.put(Key.of(finding), grade);
                distance += grade;
            }
        }
        return new PlanSearch(dossier, findings, instant, open, distance, fixed);
    }

    private static int grade(Finding finding) {
        return switch (finding.status()) {
            case SATISFIED -> leavesOnlyToCheck(finding) ? 0 : RESERVATION;
            case NOT_APPLICABLE -> 0;
            case MISSING -> MISSING;
            case BREACHED -> BREACHED;
            case UNRESOLVED -> isQuestion(finding) ? INTERPRETATION : TORN;
        };
    }

    /** What remains to be checked, the office checks: no change of the dossier lifts it. */
    private static boolean leavesOnlyToCheck(Finding finding) {
        return finding.reservations().stream().allMatch(reservation -> reservation.reason() == Reason.TO_CHECK);
    }

    /** {@return whether a person has to settle it by choosing a reading} */
    static boolean isQuestion(Finding finding) {
        return finding.status() == Status.UNRESOLVED && finding.reason() == Reason.INTERPRETATION;
    }

    boolean isOpen(Key key) {
        return open.containsKey(key);
    }

    int grade(Key key) {
        return open.getOrDefault(key, 0);
    }

    /** {@return whether all that is open in {@code other} is open here, with no less weight} */
    boolean covers(PlanSearch other) {
        return other.open().entrySet().stream().allMatch(entry -> grade(entry.getKey()) >= entry.getValue());
    }

    /** {@return the open findings, in the order of the text} */
    List<Finding> openFindings() {
        return findings.stream().filter(finding -> isOpen(Key.of(finding))).toList();
    }

    /** {@return the open findings that a change has to mend} */
    List<Finding> toMend() {
        return openFindings().stream()
                .filter(finding -> !isQuestion(finding) && !fixed.contains(Key.of(finding)))
                .toList();
    }

    /** {@return the open findings that a person established: what mends them is seen in the world} */
    List<Finding> established() {
        return openFindings().stream()
                .filter(finding -> !isQuestion(finding) && fixed.contains(Key.of(finding)))
                .toList();
    }

    /** {@return the open findings that a person has to settle} */
    List<Finding> questions() {
        return openFindings().stream().filter(PlanSearch::isQuestion).toList();
    }

    /**
     * {@return the open findings that {@code change} mends; for a new site or person, those of its obligations}
     *
     * @param start the dossier that the plan was made for
     */
    List<Finding> wanting(Change change, PlanSearch start) {
        Set<Key> known = start.findings().stream().map(Key::of).collect(Collectors.toSet());
        Set<Key> mended = change.mends().stream().map(Key::of).collect(Collectors.toSet());
        Set<String> ofNewOnes = mended.stream()
                .filter(key -> !known.contains(key))
                .map(Key::obligation)
                .collect(Collectors.toSet());
        return openFindings().stream()
                .filter(finding -> mended.contains(Key.of(finding))
                        || ofNewOnes.contains(finding.obligation().id()))
                .toList();
    }
}
