package fr.cahier.plan;

import fr.cahier.internal.derive.DemiJournee;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Verification;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FollowUp;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Candidate steps for one finding, the likeliest first; the evaluator decides which of them work. */
final class CandidateRepairs {

    private final PlanSearch now;
    private final Thresholds thresholds;
    private final Evidence evidence;
    private final Variables variables;
    private final Edition edition;

    CandidateRepairs(Edition edition, PlanSearch now) {
        this.edition = edition;
        this.now = now;
        this.thresholds = Thresholds.of(edition, now.instant());
        this.evidence = new Evidence(edition, thresholds, now.dossier());
        this.variables = new Variables(now.dossier(), thresholds);
    }

    Stream<List<Step>> of(Finding finding) {
        if (finding.status() == Status.SATISFIED) {
            return Stream.of(keeping(finding), saying(finding), evidence.lifting(finding))
                    .flatMap(way -> way);
        }
        List<Step> first = Stream.concat(
                        Commitment.steps(finding, now.dossier()).stream(), evidence.answering(finding).stream())
                .toList();
        Stream<Supplier<Stream<List<Step>>>> ways = Stream.of(
                () -> Stream.of(List.of()),
                () -> schedule(finding),
                () -> new ComputedRepairs(now.dossier(), thresholds, edition).of(finding),
                () -> new FreeFacts(now.dossier(), thresholds, edition).of(finding),
                () -> variables.combinations(RelevantPointers.named(finding), finding),
                () -> new Additions(now.dossier()).of(finding),
                () -> variables.combinations(new RelevantPointers(now.dossier()).all(finding), finding));
        return ways.flatMap(Supplier::get)
                .map(steps -> Stream.concat(first.stream(), steps.stream()).toList());
    }

    /** What is promised for later becomes true, and is shown where a piece is expected. */
    private Stream<List<Step>> keeping(Finding finding) {
        boolean promised = finding.followUps().contains(FollowUp.PROMISED);
        Stream<List<Step>> facts = promised
                ? variables.combinations(new RelevantPointers(now.dossier()).all(finding), finding)
                : Stream.empty();
        List<Step> piece = finding.obligation().asks(Verification.PIECE) ? evidence.piece(finding) : List.of();
        return facts.map(steps -> Stream.concat(steps.stream(), piece.stream()).toList());
    }

    /** What is not said, and would show what is promised. */
    private Stream<List<Step>> saying(Finding finding) {
        return isUnverified(finding) ? variables.combinations(unsaid(finding), finding) : Stream.empty();
    }

    private static boolean isUnverified(Finding finding) {
        return finding.reservations().stream()
                .anyMatch(reservation -> reservation.reason() == Reason.COMMITMENT_UNVERIFIED);
    }

    private List<String> unsaid(Finding finding) {
        RelevantPointers pointers = new RelevantPointers(now.dossier());
        return finding.obligation().paths().stream()
                .flatMap(path -> pointers.unsaid(path, finding))
                .distinct()
                .toList();
    }

    private Stream<List<Step>> schedule(Finding finding) {
        var halfDay = DemiJournee.of(edition.thresholdsOn(thresholds.day()));
        return new Schedule(now.dossier(), halfDay, thresholds.service(), finding).steps();
    }
}
